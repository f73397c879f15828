using OneWindow.Law.Calendar;
using OneWindow.Law.Values;

namespace OneWindow.Law.Triage;

/// <summary>Where a matter of social insurance alone goes (the Zhengzhou paper says both, 二2 and 二3).</summary>
public enum PureInsuranceChannel
{
    /// <summary>By the list of acts (二3): not registered and arrears to inspection, wrong base to audit. The default.</summary>
    ByActList,

    /// <summary>Always to audit (二2).</summary>
    AlwaysAudit,
}

/// <summary>Where the line runs between inspection and audit over premiums (rows 20 to 22 and 24).</summary>
public enum PremiumDisputeSplit
{
    /// <summary>Not registered and known arrears to inspection; wrong amount or items to audit. The default.</summary>
    KnownArrearsToInspection,

    /// <summary>Only not registering to inspection; arrears and wrong amounts to audit.</summary>
    OnlyRegistrationToInspection,
}

/// <summary>The readings that a locality has chosen in its profile; every one has the default of <c>docs/law/open-questions.md</c>.</summary>
public sealed record TriageOptions
{
    /// <summary>The defaults.</summary>
    public static readonly TriageOptions Default = new();

    /// <summary>Where pure social-insurance matters go.</summary>
    public PureInsuranceChannel PureInsuranceChannel { get; init; } = PureInsuranceChannel.ByActList;

    /// <summary>How premium matters are split.</summary>
    public PremiumDisputeSplit PremiumDisputeSplit { get; init; } = PremiumDisputeSplit.KnownArrearsToInspection;

    /// <summary>Whether the local commission takes disputes over premiums (rows 20 to 22, 24; 社会保险法第八十三条第三款).</summary>
    public bool ArbitratesPremiumDisputes { get; init; } = true;

    /// <summary>Whether mediation that failed leaves inspection open (the reading of rule J-03).</summary>
    public bool FailedMediationLeavesInspectionOpen { get; init; } = true;

    /// <summary>Up to this sum a claim counts as small (rule J-12); inclusive. A service figure, no statutory number.</summary>
    public Money SmallAmount { get; init; } = Money.FromYuan(50_000);

    /// <summary>The line for one worker's wages in the crime of not paying (province: 5,000 to 20,000 yuan); inclusive.</summary>
    public Money CrimeLineOneWorker { get; init; } = Money.FromYuan(5_000);

    /// <summary>The line for ten or more workers together (province: 30,000 to 100,000 yuan); inclusive.</summary>
    public Money CrimeLineTenWorkers { get; init; } = Money.FromYuan(30_000);

    /// <summary>The calendar by which the last day of a limitation moves on; the shipped tables by default.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.Shipped;

    /// <summary>The name of this city's or county's hall, for explanations.</summary>
    public string Area { get; init; } = "本辖区";
}
