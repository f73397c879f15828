using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>Asks for a draft of a paper. The draft has no content of its own: it is composed from the record whenever it is shown, and frozen when it is signed.</summary>
/// <param name="Kind">The kind's code: <c>D-INS-15</c>.</param>
/// <param name="Case">The case it belongs to; null for a paper of a matter alone.</param>
/// <param name="Matter">The matter it belongs to; null for none.</param>
/// <param name="Run">The run of a track that it belongs to, such as a hold on evidence; null for none.</param>
/// <param name="Because">The code of the step that asked for it; null for none.</param>
/// <param name="Sequence">The event of the case that asked for it: what the paper says is what was recorded there; 0 for none.</param>
public sealed record PaperOrder(string Kind, CaseId? Case, MatterId? Matter, string? Run, string? Because, long Sequence);

/// <summary>Makes drafts of papers for other areas.</summary>
public interface IDraftPapers
{
    /// <summary>Adds the drafts inside the caller's transaction.</summary>
    /// <exception cref="KeyNotFoundException">No template declares a kind.</exception>
    Task DraftAsync(OneWindowDb db, IReadOnlyList<PaperOrder> orders, ActionContext by, CancellationToken cancel);
}
