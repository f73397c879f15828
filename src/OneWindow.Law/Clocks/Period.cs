using System.Text.Json.Serialization;

namespace OneWindow.Law.Clocks;

/// <summary>In what a period is counted. Never derived from the word 日: each statute says which days it means (calendar.md §2).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeriodUnit>))]
public enum PeriodUnit
{
    /// <summary>工作日: days on which offices work.</summary>
    WorkingDay,

    /// <summary>自然日: every day.</summary>
    CalendarDay,

    /// <summary>小时: through nights and holidays.</summary>
    Hour,

    /// <summary>月: to the same-numbered day.</summary>
    Month,

    /// <summary>年: to the same day of the year.</summary>
    Year,
}

/// <summary>A length of time as a statute writes it: 60 working days, 2 years. “以内” includes the last unit (民法典 art. 1259).</summary>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <param name="length">How many units; 0 means the very day or hour of the event (当日).</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative or longer than 100 years of days.</exception>
    [JsonConstructor]
    public Period(int length, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, unit == PeriodUnit.Year ? 100 : 36_600);
        (Length, Unit) = (length, unit);
    }

    /// <summary>How many units.</summary>
    public int Length { get; }

    /// <summary>The unit.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>As pages write it: 60 个工作日, 45 日, 24 小时, 6 个月, 2 年.</summary>
    public override string ToString() => Unit.Amount(Length);
}

/// <summary>Writes periods as the statute reads: <c>60.WorkingDays</c>, <c>2.Years</c>.</summary>
public static class PeriodUnits
{
    extension(int length)
    {
        /// <summary>A period of working days (工作日).</summary>
        public Period WorkingDays => new(length, PeriodUnit.WorkingDay);

        /// <summary>A period of calendar days (自然日).</summary>
        public Period CalendarDays => new(length, PeriodUnit.CalendarDay);

        /// <summary>A period of hours.</summary>
        public Period Hours => new(length, PeriodUnit.Hour);

        /// <summary>A period of months.</summary>
        public Period Months => new(length, PeriodUnit.Month);

        /// <summary>A period of years.</summary>
        public Period Years => new(length, PeriodUnit.Year);
    }
}

/// <summary>Units in Chinese.</summary>
public static class PeriodUnitText
{
    /// <summary>A number of a unit as pages write it: 3 个工作日, 5 日.</summary>
    public static string Amount(this PeriodUnit unit, int number) => unit switch
    {
        PeriodUnit.WorkingDay => $"{number} 个工作日",
        PeriodUnit.CalendarDay => $"{number} 日",
        PeriodUnit.Hour => $"{number} 小时",
        PeriodUnit.Month => $"{number} 个月",
        PeriodUnit.Year => $"{number} 年",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "unknown unit"),
    };
}
