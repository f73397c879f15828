namespace OneWindow.Law.Calendar;

/// <summary>What kind of day a date is. The kinds are kept apart because the law treats them differently.</summary>
public enum DayKind
{
    /// <summary>An ordinary working day: Monday to Friday, named by no holiday (工作日).</summary>
    WorkingDay,

    /// <summary>A Saturday or Sunday that is not worked (周末休息日), also one inside a holiday.</summary>
    WeekendRest,

    /// <summary>A day that 全国年节及纪念日放假办法 art. 2 makes a holiday for all (法定节假日), on whatever weekday it falls.</summary>
    StatutoryHoliday,

    /// <summary>A weekday that is free by the yearly notice: exchanged for a worked weekend day (调休), or made up (补假, art. 6).</summary>
    AdjustedRestDay,

    /// <summary>A Saturday or Sunday that is worked instead (补班): a working day like any other.</summary>
    MakeUpWorkday,
}

/// <summary>Questions about a <see cref="DayKind"/> and its stable code in data files.</summary>
public static class DayKinds
{
    private static readonly (DayKind Kind, string Code)[] Codes =
    [
        (DayKind.WorkingDay, "working-day"),
        (DayKind.WeekendRest, "weekend-rest"),
        (DayKind.StatutoryHoliday, "statutory-holiday"),
        (DayKind.AdjustedRestDay, "adjusted-rest"),
        (DayKind.MakeUpWorkday, "make-up-workday"),
    ];

    extension(DayKind kind)
    {
        /// <summary>Whether offices work: an ordinary working day or a make-up workday.</summary>
        public bool IsWorked => kind is DayKind.WorkingDay or DayKind.MakeUpWorkday;

        /// <summary>The code that data files use: <c>make-up-workday</c>.</summary>
        public string Code => Codes.First(pair => pair.Kind == kind).Code;
    }

    /// <summary>The kind with this code, or null.</summary>
    public static DayKind? Find(string? code)
    {
        foreach (var pair in Codes)
        {
            if (pair.Code == code)
            {
                return pair.Kind;
            }
        }

        return null;
    }
}

/// <summary>One date that a table or an overlay names.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The holiday it belongs to: 国庆, 春节. A make-up workday carries the holiday it pays for.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string Name);
