using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>Asks for a draft of a paper. The draft has no content of its own: it is composed from the record whenever it is shown, and frozen when it is signed.</summary>
/// <param name="Kind">The kind's code: <c>D-INS-15</c>.</param>
/// <param name="Case">The case it belongs to; null for a paper of a matter alone.</param>
/// <param name="Matter">The matter it belongs to; null for none.</param>
/// <param name="Run">The run of a track that it belongs to, such as a hold on evidence, or the sending of a matter to the triage room; null for none.</param>
/// <param name="Because">The code of the step that asked for it; null for none.</param>
/// <param name="Sequence">The event of the case that asked for it: what the paper says is what was recorded there; 0 for none.</param>
public sealed record PaperOrder(string Kind, CaseId? Case, MatterId? Matter, string? Run, string? Because, long Sequence)
{
    /// <summary>What was typed with the act and stands in no record of its own, by field of the template; empty for nothing.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>Makes drafts of papers for other areas.</summary>
public interface IDraftPapers
{
    /// <summary>Adds the drafts inside the caller's transaction.</summary>
    /// <exception cref="KeyNotFoundException">No template declares a kind.</exception>
    Task DraftAsync(OneWindowDb db, IReadOnlyList<PaperOrder> orders, ActionContext by, CancellationToken cancel);

    /// <summary>
    /// A case has ended, inside the caller's transaction: its drafts from before wait for nobody any more (未用). What the
    /// ending step itself asked for still has to be signed, and so has the proof of a service until the case is archived.
    /// </summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="case">The case.</param>
    /// <param name="ending">The event of the step that ended it.</param>
    /// <param name="step">The step's code.</param>
    /// <param name="forGood">Whether nothing leads on from here.</param>
    /// <param name="by">Who took the step.</param>
    /// <param name="cancel">Ends the work.</param>
    Task SetAsideAsync(OneWindowDb db, CaseId @case, long ending, string step, bool forGood, ActionContext by, CancellationToken cancel);

    /// <summary>A case is in hand again: what was set aside waits again.</summary>
    Task TakeUpAsync(OneWindowDb db, CaseId @case, string step, ActionContext by, CancellationToken cancel);
}
