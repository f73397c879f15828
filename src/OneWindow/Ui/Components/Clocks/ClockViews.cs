namespace OneWindow.Ui.Components.Clocks;

/// <summary>How a clock looks. Which state a clock is in, the law and the profile decide; never the page.</summary>
public enum ClockState
{
    /// <summary>Enough time: green.</summary>
    Ample,

    /// <summary>Running, or only a reminder: grey.</summary>
    Running,

    /// <summary>Due soon, today included: amber.</summary>
    Soon,

    /// <summary>Past its day: red.</summary>
    Overdue,

    /// <summary>Suspended, or not begun: dashed.</summary>
    Paused,

    /// <summary>Done with.</summary>
    Stopped,
}

/// <summary>A clock of a record.</summary>
/// <param name="Name">作出处理决定.</param>
/// <param name="State">How it looks.</param>
/// <param name="StateWord">临期, 已停止, 暂停：补正.</param>
/// <param name="Remaining">The large line, in the unit of the law: 剩 3 个工作日.</param>
/// <param name="Due">2026年10月19日（周一）止; or how it ended.</param>
/// <param name="Note">The article, or a remark; null for none.</param>
/// <param name="Why">What the day follows from; null where nothing is to be unfolded.</param>
public sealed record ClockView(
    string Name, ClockState State, string StateWord, string Remaining, string Due, string? Note = null, DueDayView? Why = null);

/// <summary>Why it is this day.</summary>
/// <param name="Rows">依据, 起算, 排除, 计入, 暂停、延长, 历表, 会变吗.</param>
/// <param name="Days">Every day from the start fact to the due day, in order; empty for a term without a grid (months, years).</param>
/// <param name="DaysCaption">What the numbers in the grid count: 数字为第几个工作日.</param>
public sealed record DueDayView(IReadOnlyList<DueDayRow> Rows, IReadOnlyList<DayMark> Days, string DaysCaption = "数字为第几个工作日");

/// <summary>A line of the explanation.</summary>
public sealed record DueDayRow(string Label, string Text);

/// <summary>A day in the grid.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">What stands large in it: the number counted, 起, 国庆, 周末, 暂停.</param>
/// <param name="Note">What stands beside the date: 今天, 补班, 止.</param>
public sealed record DayMark(DateOnly Day, DayMarkKind Kind, string Word, string? Note = null);

public enum DayMarkKind
{
    Counted,
    NotCounted,
    Start,
    Today,
    Due,
}
