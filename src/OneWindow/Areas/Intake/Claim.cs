using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake;

/// <summary>One thing that the person asks for, with its period, its amount and what is known of it.</summary>
public sealed class Claim
{
    public required ClaimId Id { get; init; }

    public required MatterId MatterId { get; init; }

    public required int Ordinal { get; set; }

    /// <summary>The code of the claim type.</summary>
    public required string Type { get; set; }

    public DateOnly? PeriodFrom { get; set; }

    public DateOnly? PeriodTo { get; set; }

    public Money? Amount { get; set; }

    /// <summary>The person's own words for it.</summary>
    public string? Words { get; set; }

    public required ClaimAnswers Answers { get; set; }

    /// <summary>The way that was chosen; null while it was not.</summary>
    public Channel? Channel { get; set; }

    public ChoiceBy? ChosenBy { get; set; }

    /// <summary>Why an officer chose otherwise than advised.</summary>
    public string? ChoiceReason { get; set; }

    /// <summary>The case that now carries it.</summary>
    public CaseId? CaseId { get; set; }

    /// <summary>The day on which the person was told where another office handles it; null for not.</summary>
    public DateOnly? GuidedOn { get; set; }

    /// <summary>The case from which it came back to the window; null for none.</summary>
    public CaseId? ReturnedFromId { get; set; }

    /// <summary>Whether it still waits at the window: no case carries it, and nobody was sent elsewhere with it.</summary>
    public bool IsWaiting => CaseId is null && GuidedOn is null;

    /// <summary>What was chosen before, and where the person was sent with it, does not stand any more: it waits at the window again.</summary>
    public void ChooseAnew() => (Channel, ChosenBy, ChoiceReason, GuidedOn) = (null, null, null, null);

    /// <summary>The claim as the triage rules read it.</summary>
    public ClaimFacts ToFacts() => new(ClaimTypes.Find(Type) ?? throw new InvalidOperationException($"No claim type {Type}."))
    {
        Words = Words,
        Amount = Amount,
        From = PeriodFrom,
        To = PeriodTo,
        Continuing = Answers.Continuing,
        EndedOn = Answers.EndedOn,
        ReportedBefore = Answers.ReportedBefore,
        KnownOn = Answers.KnownOn,
        InterruptedOn = Answers.InterruptedOn,
        Prevented = Answers.Prevented,
        FactsDisputed = Answers.FactsDisputed,
        HasWageIou = Answers.HasWageIou,
        Prior = Answers.Prior,
        Subject = Answers.Subject,
        Doubtful = Answers.Doubtful,
        Answers = Answers.Particulars,
    };
}

/// <summary>Who chose the way of a claim.</summary>
public enum ChoiceBy
{
    /// <summary>The person, who decides among what is not barred.</summary>
    Applicant,

    /// <summary>An officer, who gives a reason where the advice is not followed.</summary>
    Officer,
}

/// <summary>What is known of a claim beyond its type, period and amount. Null where nobody was asked.</summary>
public sealed record ClaimAnswers
{
    public bool? Continuing { get; init; }

    public DateOnly? EndedOn { get; init; }

    public bool? ReportedBefore { get; init; }

    public DateOnly? KnownOn { get; init; }

    public DateOnly? InterruptedOn { get; init; }

    public bool? Prevented { get; init; }

    public bool? FactsDisputed { get; init; }

    public bool? HasWageIou { get; init; }

    public IReadOnlyList<PriorProceeding> Prior { get; init; } = [];

    public OtherSubject? Subject { get; init; }

    public bool? Doubtful { get; init; }

    /// <summary>Answers to the questions of the claim type, by their code.</summary>
    public IReadOnlyDictionary<string, bool> Particulars { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);
}
