using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A matter as cases and papers read it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">清维登〔2026〕4431号.</param>
/// <param name="QueryCode">With it the person asks for progress.</param>
/// <param name="Source">The door through which it came.</param>
/// <param name="SourceReference">The number under which the source knows it; null for none.</param>
/// <param name="Kind">In what capacity it was brought.</param>
/// <param name="State">How far it is.</param>
/// <param name="ReceivedAt">When it was brought, UTC.</param>
/// <param name="RegisteredAt">When it was registered, UTC.</param>
/// <param name="Clerk">Who registered it.</param>
/// <param name="Unit">The unit of the clerk.</param>
/// <param name="Window">The window; null for none.</param>
/// <param name="Narrative">The person's words in full.</param>
/// <param name="Employer">The employer in the register; null while unknown.</param>
/// <param name="EmployerAsNamed">The employer as the person names it.</param>
/// <param name="WorkDivision">The code of the area in which the work was done.</param>
/// <param name="WorkPlace">The place of work in words.</param>
/// <param name="GuidedTo">Where the person was sent, one line per channel; null for nowhere.</param>
/// <param name="Outcome">The answer, or why it was refused or withdrawn; null while open.</param>
public sealed record MatterFile(
    MatterId Id, string Number, string QueryCode, IntakeSource Source, string? SourceReference, SubmissionKind Kind, MatterState State,
    DateTime ReceivedAt, DateTime RegisteredAt, PersonId Clerk, UnitId Unit, WindowId? Window, string Narrative, EmployerCard? Employer,
    string? EmployerAsNamed, string? WorkDivision, string? WorkPlace, string? GuidedTo, string? Outcome)
{
    /// <summary>The version, for whoever acts on what was read.</summary>
    public required long Version { get; init; }

    /// <summary>The parties in their order, in clear; a sealed reporter only for named handlers.</summary>
    public required IReadOnlyList<MatterParty> Parties { get; init; }

    /// <summary>Whether a party is left out because it is sealed.</summary>
    public required bool HasSealedParty { get; init; }

    /// <summary>The claims in their order.</summary>
    public required IReadOnlyList<MatterClaim> Claims { get; init; }

    /// <summary>The files handed in and not withdrawn, oldest first.</summary>
    public required IReadOnlyList<MatterEvidence> Evidence { get; init; }

    /// <summary>The latest advice; null while there was none.</summary>
    public required MatterAdvice? Advice { get; init; }
}

/// <summary>A party, in clear: printing it on a paper is part of the act; a page masks it.</summary>
/// <param name="Id">The party.</param>
/// <param name="Role">劳动者、代理人、举报人.</param>
/// <param name="Name">The name; empty for an anonymous reporter.</param>
/// <param name="IdentityNumber">公民身份号码.</param>
/// <param name="Telephone">The telephone.</param>
/// <param name="Address">The address for service.</param>
/// <param name="ElectronicService">Whether papers may be served by message or mail.</param>
/// <param name="MigrantWorker">Whether a rural migrant.</param>
/// <param name="Amount">What this worker is owed; null where only the claims carry amounts.</param>
public sealed record MatterParty(
    PartyId Id, string Role, string Name, string? IdentityNumber, string? Telephone, string? Address, bool ElectronicService,
    bool? MigrantWorker, Money? Amount);

/// <summary>A claim.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Type">The claim type.</param>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The last day, inclusive.</param>
/// <param name="Amount">The money asked.</param>
/// <param name="Words">The person's own words.</param>
/// <param name="Channel">The way chosen; null while it was not.</param>
/// <param name="Case">The case that carries it.</param>
public sealed record MatterClaim(
    ClaimId Id, ClaimType Type, DateOnly? From, DateOnly? To, Money? Amount, string? Words, Channel? Channel, CaseId? Case)
{
    /// <summary>Where the same claim was brought before; empty where nothing was said.</summary>
    public IReadOnlyList<PriorProceeding> Prior { get; init; } = [];

    /// <summary>Whether it still waits at the window: no case carries it, and nobody was sent elsewhere with it.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>The case from which it came back to the window; null for none.</summary>
    public CaseId? ReturnedFrom { get; init; }
}

/// <summary>A file handed in.</summary>
/// <param name="Id">The file.</param>
/// <param name="Hash">SHA-256 of its content: its address in the evidence store.</param>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">Its kind.</param>
/// <param name="Size">Bytes.</param>
/// <param name="AddedAt">When, UTC.</param>
/// <param name="AddedBy">Who took it in.</param>
/// <param name="Note">What it shows.</param>
public sealed record MatterEvidence(
    EvidenceId Id, string Hash, string Name, string ContentType, long Size, DateTime AddedAt, PersonId AddedBy, string? Note);

/// <summary>An advice as it was given.</summary>
/// <param name="GivenFor">The day for which it was given.</param>
/// <param name="RulesVersion">The version of the rules.</param>
/// <param name="Claims">One for each claim, in their order.</param>
/// <param name="Applications">What goes into one application together, one sentence each.</param>
/// <param name="Emergency">Why the emergency procedure starts beside everything else; null when it does not.</param>
/// <param name="Promises">Same-day classes and the green lane, one sentence each.</param>
/// <param name="Territory">Where each competent body is, one sentence each.</param>
public sealed record MatterAdvice(
    DateOnly GivenFor, string RulesVersion, IReadOnlyList<ClaimAdviceText> Claims, IReadOnlyList<string> Applications,
    string? Emergency, IReadOnlyList<string> Promises, IReadOnlyList<string> Territory);

/// <summary>The advice on one claim.</summary>
/// <param name="Type">The code of the claim type.</param>
/// <param name="ToTriageRoom">Whether experts must decide first.</param>
/// <param name="Channels">Recommended first, then open, then barred.</param>
/// <param name="WouldChange">What would change it, one sentence each.</param>
/// <param name="Limitation">The limitation periods, one sentence each.</param>
public sealed record ClaimAdviceText(
    string Type, bool ToTriageRoom, IReadOnlyList<ChannelText> Channels, IReadOnlyList<string> WouldChange, IReadOnlyList<string> Limitation);

/// <summary>One channel for one claim.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Standing">Recommended, open or barred.</param>
/// <param name="Reasons">Why.</param>
public sealed record ChannelText(Channel Channel, Standing Standing, IReadOnlyList<ReasonText> Reasons);

/// <summary>A reason as it was given.</summary>
/// <param name="RuleId">The rule or row of the table.</param>
/// <param name="Sentence">The reason.</param>
/// <param name="Facts">The facts it rests on, in the person's words where there are some.</param>
/// <param name="Basis">The articles, written out.</param>
public sealed record ReasonText(string RuleId, string Sentence, IReadOnlyList<string> Facts, IReadOnlyList<string> Basis);
