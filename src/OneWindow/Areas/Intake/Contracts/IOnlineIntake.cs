using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web.Files;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>What somebody files by themselves, without a clerk. Personal fields are as typed; filing checks them.</summary>
/// <param name="Id">Made when the first answer was given: photos carry it before the matter is there, and sent twice it is filed once.</param>
/// <param name="Kind">A complaint (投诉, named) or a report (举报, the person is kept secret: 监察条例第九条第三款).</param>
/// <param name="Claims">What it is about; none when nothing was chosen.</param>
/// <param name="Narrative">The person's words.</param>
public sealed record OnlineFiling(MatterId Id, SubmissionKind Kind, IReadOnlyList<ClaimType> Claims, string Narrative)
{
    /// <summary>The employer as the person names it: a sign over the door will do.</summary>
    public string? Employer { get; init; }

    /// <summary>The code of the area in which the work was done; null where not said.</summary>
    public string? WorkDivision { get; init; }

    /// <summary>The place of work in words.</summary>
    public string? WorkPlace { get; init; }

    /// <summary>The first day for which pay is owed, or since which it has been so.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last such day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The money asked; it stands with the first claim of pay.</summary>
    public Money? Amount { get; init; }

    /// <summary>Whether the person still works there; null where not said.</summary>
    public bool? StillEmployed { get; init; }

    /// <summary>The name; empty for a report without one.</summary>
    public string? Name { get; init; }

    /// <summary>The telephone; a report may do without.</summary>
    public string? Telephone { get; init; }

    /// <summary>The address for service.</summary>
    public string? Address { get; init; }

    /// <summary>Whether papers may be served electronically (电子送达, with consent).</summary>
    public bool ElectronicService { get; init; }
}

/// <summary>Where a claim would go, in plain words.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Way">The way advised; null where experts must decide first.</param>
/// <param name="Because">The reason, one sentence.</param>
/// <param name="Basis">The articles, written out.</param>
/// <param name="Limitation">The limitation periods, one sentence each.</param>
public sealed record OnlineAdvice(ClaimType Claim, Channel? Way, string Because, IReadOnlyList<string> Basis, IReadOnlyList<string> Limitation);

/// <summary>What the receipt says.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="QueryCode">With it the person asks for progress.</param>
public sealed record FiledOnline(MatterId Id, string Number, string QueryCode);

/// <summary>The same intake as at the counter, for whoever has only a phone.</summary>
public interface IOnlineIntake
{
    /// <summary>Where each claim would go, in their order.</summary>
    IReadOnlyList<OnlineAdvice> Advise(OnlineFiling filing, DateOnly today);

    /// <summary>
    /// Registers it like any matter, with advice and number. Where the advice is taken, each claim chooses the way advised at once.
    /// Refused with one message for each field at fault.
    /// </summary>
    Task<Result<FiledOnline>> FileAsync(OnlineFiling filing, bool takesAdvice, ActionContext by, CancellationToken cancel);

    /// <summary>Keeps photos and files, each by itself; how many are new, what stood there already, and what was not taken.</summary>
    Task<(int Kept, IReadOnlyList<string> Twice, IReadOnlyList<Refusal> Wrong)> TakeFilesAsync(
        EvidenceOwner owner, EvidenceOrigin origin, IReadOnlyList<HandedInFile> files, ActionContext by, CancellationToken cancel);

    /// <summary>The files that stand with it, oldest first.</summary>
    Task<IReadOnlyList<MatterEvidence>> FilesAsync(MatterId id, CancellationToken cancel);

    /// <summary>Takes one of them back before filing or after; it stays in the record with the reason.</summary>
    Task<Result<EvidenceId>> TakeBackAsync(MatterId id, EvidenceId file, string reason, ActionContext by, CancellationToken cancel);
}
