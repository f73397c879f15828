using OneWindow.Law.Statutes;

namespace OneWindow.Law.Clocks;

/// <summary>One named rule for counting a period (calendar.md §3).</summary>
/// <param name="Code">The rule's key: K-02.</param>
/// <param name="Text">The rule in Chinese, as an explanation prints it.</param>
/// <param name="Basis">The article; null where the rule rests on practice.</param>
public sealed record CountingRule(string Code, string Text, Citation? Basis);

/// <summary>The counting rules of calendar.md §3 that decide a due day.</summary>
public static class CountingRules
{
    /// <summary>K-01: the day and the hour of the start are not counted.</summary>
    public static readonly CountingRule FirstDayNotCounted = new("K-01", "开始的当日不计入，自下一日起算", Laws.CivilCode.UnverifiedArticle(201));

    /// <summary>K-02: a calendar period that would end on a rest day ends on the first working day after it; a make-up workday is no rest day.</summary>
    public static readonly CountingRule EndMovesOn =
        new("K-02", "最后一日是法定休假日的，顺延至休假日结束后的第一日", Laws.CivilProcedureLaw.Article(85, 3));

    /// <summary>K-03: only the last day moves; rest days inside a calendar period count.</summary>
    public static readonly CountingRule InnerRestDaysCount = new("K-03", "期间内的节假日照算，只有最后一日顺延", Laws.CivilProcedureLaw.Article(85, 3));

    /// <summary>K-04: of a working-day period only working days count, so it cannot end on a rest day.</summary>
    public static readonly CountingRule OnlyWorkingDays = new("K-04", "只计工作日，补班日算工作日", Laws.PenaltyLaw.Article(85));

    /// <summary>K-05: a month or year ends on the same-numbered day, or on the last day of a month that lacks it.</summary>
    public static readonly CountingRule SameNumberedDay =
        new("K-05", "到期月的对应日为最后一日；没有对应日的，月末日为最后一日", Laws.CivilCode.UnverifiedArticle(202));

    /// <summary>K-07: hours run from the event through nights and holidays (the stricter start).</summary>
    public static readonly CountingRule HoursRunOn = new("K-07", "自事件发生时起连续计算，夜间和节假日照算", Laws.CivilCode.UnverifiedArticle(201, 2));

    /// <summary>K-11: a suspended period resumes with what was left; it does not start anew.</summary>
    public static readonly CountingRule RemainderResumes = new("K-11", "暂停期间不计入，恢复后接续计算", Laws.Rules33.Article(46, 1, 6));

    /// <summary>K-12: a pay day on a rest day moves earlier.</summary>
    public static readonly CountingRule EndMovesEarlier = new("K-12", "遇法定节假日或者休息日的，提前", Laws.Order724.Article(14));

    /// <summary>LS-11: a day written in a document is that day.</summary>
    public static readonly CountingRule DayAsWritten = new("LS-11", "以文书写明的日期为准", null);
}

/// <summary>What happens when the last day of a period is a rest day.</summary>
public enum RestDayAtEnd
{
    /// <summary>It moves to the first working day after (K-02).</summary>
    MovesOn,

    /// <summary>It moves to the last working day before (K-12).</summary>
    MovesEarlier,

    /// <summary>It stays: hours, and days written in a document.</summary>
    Stays,
}

/// <summary>How one kind of period is counted: the fate of its last day, and the rules an explanation names.</summary>
/// <param name="AtEnd">What happens when the last day is a rest day.</param>
/// <param name="Rules">The rules in the order of their use.</param>
public sealed record Counting(RestDayAtEnd AtEnd, IReadOnlyList<CountingRule> Rules)
{
    /// <summary>Working days: K-01, K-04.</summary>
    public static readonly Counting WorkingDays = new(RestDayAtEnd.MovesOn, [CountingRules.FirstDayNotCounted, CountingRules.OnlyWorkingDays]);

    /// <summary>Calendar days: K-01, K-03, K-02.</summary>
    public static readonly Counting CalendarDays =
        new(RestDayAtEnd.MovesOn, [CountingRules.FirstDayNotCounted, CountingRules.InnerRestDaysCount, CountingRules.EndMovesOn]);

    /// <summary>Months and years: K-01, K-05, K-02.</summary>
    public static readonly Counting MonthsAndYears =
        new(RestDayAtEnd.MovesOn, [CountingRules.FirstDayNotCounted, CountingRules.SameNumberedDay, CountingRules.EndMovesOn]);

    /// <summary>Hours: K-07.</summary>
    public static readonly Counting Hours = new(RestDayAtEnd.Stays, [CountingRules.HoursRunOn]);

    /// <summary>A day written in a document: it is not moved.</summary>
    public static readonly Counting AsWritten = new(RestDayAtEnd.Stays, [CountingRules.DayAsWritten]);

    /// <summary>A calendar period to a pay day: K-01, K-12.</summary>
    public static readonly Counting PayDay = new(RestDayAtEnd.MovesEarlier, [CountingRules.FirstDayNotCounted, CountingRules.EndMovesEarlier]);

    /// <summary>The usual counting of a unit; of a day written in a document where there is no unit.</summary>
    public static Counting Of(PeriodUnit? unit) => unit switch
    {
        PeriodUnit.WorkingDay => WorkingDays,
        PeriodUnit.CalendarDay => CalendarDays,
        PeriodUnit.Month or PeriodUnit.Year => MonthsAndYears,
        PeriodUnit.Hour => Hours,
        null => AsWritten,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "unknown unit"),
    };
}
