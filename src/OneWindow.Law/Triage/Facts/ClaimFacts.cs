using OneWindow.Law.Values;

namespace OneWindow.Law.Triage;

/// <summary>What is known of one claim. A missing fact is null, and the advice says which missing fact would change it.</summary>
/// <param name="Type">The claim type.</param>
public sealed record ClaimFacts(ClaimType Type)
{
    /// <summary>The person's own words for this claim: 7月、8月、9月工资没发.</summary>
    public string? Words { get; init; }

    /// <summary>The money asked for the whole claim.</summary>
    public Money? Amount { get; init; }

    /// <summary>The first day of the period it concerns; inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the period; inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the act still goes on.</summary>
    public bool? Continuing { get; init; }

    /// <summary>The day on which the act was done, or on which a continuing act ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether it was found or reported to the department before, within two years of the act.</summary>
    public bool? ReportedBefore { get; init; }

    /// <summary>The day on which the person knew or should have known of the infringement.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>The latest day on which the person claimed, asked a department for relief, or the employer agreed to pay: limitation starts anew.</summary>
    public DateOnly? InterruptedOn { get; init; }

    /// <summary>Whether force majeure or another proper reason stopped the person (suspension of limitation).</summary>
    public bool? Prevented { get; init; }

    /// <summary>Whether the facts or the amount are disputed by the employer.</summary>
    public bool? FactsDisputed { get; init; }

    /// <summary>Whether there is a written note of debt by the employer for the pay.</summary>
    public bool? HasWageIou { get; init; }

    /// <summary>What was done about this same claim before.</summary>
    public IReadOnlyList<PriorProceeding> Prior { get; init; } = [];

    /// <summary>The other department whose matter it is, where it is no labour-security matter (rule J-06).</summary>
    public OtherSubject? Subject { get; init; }

    /// <summary>Whether the clerk finds the claim doubtful, or two bodies disagree (rule J-14).</summary>
    public bool? Doubtful { get; init; }

    /// <summary>The answers to the questions of <see cref="ClaimType.Asks"/>, by <see cref="Particular.Code"/>.</summary>
    public IReadOnlyDictionary<string, bool> Answers { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The answer to a question; null while it was not answered.</summary>
    public bool? Answer(Particular particular) => Answers.TryGetValue(particular.Code, out var answer) ? answer : null;

    /// <summary>The last day of the act as far as known: <see cref="EndedOn"/>, or the end of the period.</summary>
    public DateOnly? LastDay => EndedOn ?? To;
}

/// <summary>Subjects of other departments (rule J-06).</summary>
public enum OtherSubject
{
    /// <summary>安全生产、职业卫生 → 应急管理、卫生健康部门.</summary>
    SafetyAndHealth,

    /// <summary>住房公积金 → 公积金管理中心.</summary>
    HousingFund,

    /// <summary>医疗、生育保险 → 医疗保障部门.</summary>
    MedicalInsurance,

    /// <summary>治安 → 公安机关.</summary>
    PublicSecurity,
}
