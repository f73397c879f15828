using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Something that happened to a case without being a step of its procedure: evidence came, what was registered is corrected.</summary>
/// <param name="What">What happened, in Chinese, as the time line shows it.</param>
/// <param name="Why">The reason or content; null for none.</param>
/// <param name="Details">One line each: the hash of a file, what was and what is after a correction.</param>
/// <param name="WhileOpenOnly">Whether a case that has ended refuses it.</param>
public sealed record CaseNote(string What, string? Why, IReadOnlyList<string> Details, bool WhileOpenOnly)
{
    /// <summary>What a party said, as data; null where it is no party's note.</summary>
    public PartySaid? Said { get; init; }

    /// <summary>Why a case that has ended takes no note that is only for open ones.</summary>
    public static readonly Refusal Ended = Refusal.NotAllowed("case-ended", "案件已经办结，不能再补充。");
}

/// <summary>Writes notes into the records of cases for other areas.</summary>
public interface ICaseRecord
{
    /// <summary>Appends a note inside the caller's transaction; officers with a form open are told that somebody acted first.</summary>
    /// <returns>Null when it is written; else why not: there is no such case, or it has ended.</returns>
    Task<Refusal?> NoteAsync(OneWindowDb db, CaseId id, CaseNote note, ActionContext by, CancellationToken cancel);

    /// <summary>The same for every case of a matter, ended ones included.</summary>
    Task NoteAllAsync(OneWindowDb db, Intake.Contracts.MatterId matter, CaseNote note, ActionContext by, CancellationToken cancel);
}
