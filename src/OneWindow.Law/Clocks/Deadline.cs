using System.Text.Json.Serialization;
using OneWindow.Law.Offices;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Clocks;

/// <summary>
/// The declaration of a time limit (期限): how long, counted how, on which article, and what follows when it lapses.
/// A running limit of one case is a <see cref="ClockLedger"/>.
/// </summary>
/// <param name="Code">A stable key, lower case with hyphens: <c>investigation</c>.</param>
/// <param name="Name">The Chinese name shown on pages: 调查.</param>
/// <param name="Period">The length; null where the statute gives no number and a document writes the day (LS-11, 责令改正).</param>
/// <param name="Basis">The article.</param>
public sealed record Deadline(string Code, string Name, Period? Period, Citation Basis)
{
    /// <summary>How it is counted; as usual for its unit unless said otherwise.</summary>
    public Counting Counting
    {
        // Asked late, so that a profile that changes the unit (`deadline with { Period = 10.CalendarDays }`) changes the counting too.
        get => field ?? Counting.Of(Period?.Unit);
        init;
    }

    /// <summary>How it may be extended; null where the law knows no extension.</summary>
    public Extension? Extension { get; init; }

    /// <summary>Why it may be suspended (中止); empty where the law knows no suspension, as for service or appraisal in an inspection.</summary>
    public IReadOnlyList<ClockGround> Suspensions { get; init; } = [];

    /// <summary>Why it is counted anew from the start (重新计算); empty where it never is.</summary>
    public IReadOnlyList<ClockGround> Restarts { get; init; } = [];

    /// <summary>A stricter promise of the locality, shown beside the statutory term and never in its place; null for none.</summary>
    public Period? ServiceNorm { get; init; }

    /// <summary>When the light turns yellow.</summary>
    public WarningLevels Warnings { get; init; } = WarningLevels.Default;

    /// <summary>What follows when it lapses. An expired term never closes a case by itself.</summary>
    public ExpiryConsequence OnExpiry { get; init; } = ExpiryConsequence.SupervisorNotified;

    /// <summary>Whose time limit it is.</summary>
    public DeadlineHolder Whose { get; init; } = DeadlineHolder.Authority;

    /// <summary>A sentence shown with the clock, in Chinese: 监察另有规定的从其规定. Null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The length as pages write it: 60 个工作日, or 文书写明的日期.</summary>
    public string LengthText => Period?.ToString() ?? "文书写明的日期";
}

/// <summary>How a time limit may be extended; only before it lapses.</summary>
/// <param name="Longest">The most that one extension may add; null where the statute gives no number (LS-06).</param>
/// <param name="Approver">The post that approves it.</param>
/// <param name="AtMost">How many times.</param>
public sealed record Extension(Period? Longest, Post Approver, int AtMost = 1)
{
    /// <summary>The article; null where it is that of the deadline.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>A reason that the law gives for suspending a time limit or counting it anew.</summary>
/// <param name="Code">A stable key, lower case with hyphens: <c>awaiting-appraisal</c>.</param>
/// <param name="Name">The reason in Chinese: 等待工伤认定结论.</param>
/// <param name="Basis">The article.</param>
public sealed record ClockGround(string Code, string Name, Citation Basis);

/// <summary>When the light of a running time limit turns yellow; it turns red on the day after the due day.</summary>
/// <param name="YellowAt">Yellow when this many units of the limit are left, or fewer; whole days for months and years.</param>
public sealed record WarningLevels(int YellowAt)
{
    /// <summary>Yellow from five units before the end.</summary>
    public static readonly WarningLevels Default = new(5);
}

/// <summary>What follows when a time limit lapses. Nothing here closes a case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExpiryConsequence>))]
public enum ExpiryConsequence
{
    /// <summary>The supervisor is told and the case stands in the overdue list.</summary>
    SupervisorNotified,

    /// <summary>The case is marked; nobody is told.</summary>
    Flagged,

    /// <summary>The party may act as if it had been refused (调解仲裁法 art. 29: sue after five days' silence).</summary>
    TreatedAsRefused,

    /// <summary>The party loses the step, and the authority may go on without it (defence not handed in, fine not contested).</summary>
    StepForfeited,

    /// <summary>The authority's next step opens (order to correct not obeyed, demand not answered).</summary>
    NextStepOpens,

    /// <summary>Only a reminder: a special rule goes before it.</summary>
    ReminderOnly,
}

/// <summary>Whose time limit it is.</summary>
public enum DeadlineHolder
{
    /// <summary>The authority's own (办案期限): safe side is the earlier reading.</summary>
    Authority,

    /// <summary>A party's (当事人期限): never treated as late before the later reading.</summary>
    Party,
}
