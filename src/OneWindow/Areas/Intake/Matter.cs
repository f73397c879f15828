using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake;

/// <summary>What somebody brings (诉求), in their words, from whatever source. One matter may lead to several cases.</summary>
public sealed class Matter : IVersioned
{
    public required MatterId Id { get; init; }

    /// <summary>清维登〔2026〕4431号.</summary>
    public string Number { get; set; } = string.Empty;

    /// <summary>With it the person asks for progress; printed on the receipt.</summary>
    public required string QueryCode { get; init; }

    public required IntakeSource Source { get; set; }

    /// <summary>The number under which the source knows it: a 12345 work order, a row of an imported sheet.</summary>
    public string? SourceReference { get; set; }

    public required SubmissionKind Kind { get; set; }

    public required MatterState State { get; set; }

    /// <summary>When the person or the source brought it.</summary>
    public required DateTime ReceivedAt { get; init; }

    public required DateTime RegisteredAt { get; init; }

    /// <summary>The day in China on which it was registered; ledgers are read by the day.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>The window that takes care of it; null for what came without one.</summary>
    public WindowId? WindowId { get; set; }

    public required PersonId ClerkId { get; init; }

    /// <summary>Who follows it instead of the clerk, where the head of the hall directed it to another window; null for not.</summary>
    public PersonId? DirectedToId { get; set; }

    /// <summary>Who follows it at the window.</summary>
    public PersonId FollowedBy => DirectedToId ?? ClerkId;

    public required UnitId UnitId { get; init; }

    /// <summary>The person's words with identity and telephone numbers masked: what pages show and searches read.</summary>
    public required string Narrative { get; set; }

    /// <summary>The words in full, kept only where masking took something away.</summary>
    public ProtectedText? NarrativeInFull { get; set; }

    public EmployerId? EmployerId { get; set; }

    /// <summary>The employer as the person named it: a sign, a short name, a contractor.</summary>
    public string? EmployerAsNamed { get; set; }

    public string? WorkDivision { get; set; }

    public string? WorkPlace { get; set; }

    /// <summary>What is known of the matter as a whole; its claims are rows of their own.</summary>
    public required MatterFacts Facts { get; set; }

    /// <summary>Where the person was sent, for channels whose cases are not run here.</summary>
    public string? GuidedTo { get; set; }

    /// <summary>The answer to a consultation, or why it was refused or withdrawn.</summary>
    public string? Outcome { get; set; }

    /// <summary>The matter on which this one follows.</summary>
    public MatterId? FollowsId { get; init; }

    /// <summary>The matter of which this one is a double registration (重复登记); null for none.</summary>
    public MatterId? MergedIntoId { get; set; }

    /// <summary>Where it stood before it was merged; null for one of its own.</summary>
    public MatterState? StateBefore { get; set; }

    public List<Party> Parties { get; init; } = [];

    public List<Claim> Claims { get; init; } = [];

    public long Version { get; set; }

    /// <summary>How far it is while its claims go their ways: a case of any of them counts first.</summary>
    public MatterState StateOfClaims => Claims.Count == 0 ? MatterState.Registered
        : Claims.Exists(claim => claim.CaseId is not null) ? MatterState.Accepted
        : Claims.TrueForAll(claim => claim.Channel is not null) ? MatterState.Guided
        : MatterState.Triaged;
}
