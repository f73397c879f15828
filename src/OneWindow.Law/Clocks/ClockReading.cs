using System.Text.Json.Serialization;

namespace OneWindow.Law.Clocks;

/// <summary>Where a clock stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockState>))]
public enum ClockState
{
    /// <summary>It runs and the last day is not over.</summary>
    Running,

    /// <summary>It runs and the last day is over.</summary>
    Overdue,

    /// <summary>It is suspended (中止).</summary>
    Suspended,

    /// <summary>What it waited for was done in time.</summary>
    MetInTime,

    /// <summary>What it waited for was done after the last day.</summary>
    MetLate,

    /// <summary>It ended because it was not needed any more.</summary>
    NoLongerNeeded,
}

/// <summary>How urgent a clock is, as lists and counters show it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockLight>))]
public enum ClockLight
{
    /// <summary>正常.</summary>
    Green,

    /// <summary>临期.</summary>
    Yellow,

    /// <summary>逾期.</summary>
    Red,

    /// <summary>中止.</summary>
    Paused,

    /// <summary>已停止.</summary>
    Stopped,
}

/// <summary>A clock read on one day: what a list or a card shows.</summary>
/// <param name="Name">The deadline's name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Light">How urgent it is.</param>
/// <param name="DueDay">The last day in time, inclusive; null while suspended.</param>
/// <param name="DueInstant">The last instant in time, UTC; only for limits in hours.</param>
/// <param name="ServiceNormDay">The last day of the stricter local promise; null for none.</param>
/// <param name="Unit">What <paramref name="Left"/>, <paramref name="Overdue"/> and <paramref name="Used"/> count; days for months and years.</param>
/// <param name="Left">How many units are left after today, 0 on the last day; null when overdue or stopped.</param>
/// <param name="Overdue">How many units have passed since the last day; null when not overdue. A Saturday after a Friday is 1 calendar day.</param>
/// <param name="Used">How many units were counted up to today or to the stop.</param>
/// <param name="IsProvisional">Whether the due day rests on a year without a published table (C-08).</param>
public sealed record ClockReading(
    string Name,
    ClockState State,
    ClockLight Light,
    DateOnly? DueDay,
    DateTime? DueInstant,
    DateOnly? ServiceNormDay,
    PeriodUnit Unit,
    int? Left,
    int? Overdue,
    int Used,
    bool IsProvisional)
{
    /// <summary>The short line of a card: 剩 3 个工作日, 今天到期, 逾期 2 日, 已中止，剩 9 日, 用 46 个工作日.</summary>
    public string Headline => State switch
    {
        ClockState.Running when Left == 0 => Unit == PeriodUnit.Hour ? "剩不到 1 小时" : "今天到期",
        ClockState.Running => $"剩 {Unit.Amount(Left ?? 0)}",
        ClockState.Overdue => $"逾期 {Unit.Amount(Overdue ?? 0)}",
        ClockState.Suspended => $"已中止，剩 {Unit.Amount(Left ?? 0)}",
        ClockState.MetInTime or ClockState.MetLate or ClockState.NoLongerNeeded => $"用 {Unit.Amount(Used)}",
        _ => throw new ArgumentOutOfRangeException(nameof(State), State, "unknown state"),
    };

    /// <summary>The state's label: 进行中, 临期, 逾期, 已中止, 按期完成, 超期完成, 不再需要.</summary>
    public string StateText => State switch
    {
        ClockState.Running => Light == ClockLight.Yellow ? "临期" : "进行中",
        ClockState.Overdue => "逾期",
        ClockState.Suspended => "已中止",
        ClockState.MetInTime => "按期完成",
        ClockState.MetLate => "超期完成",
        ClockState.NoLongerNeeded => "不再需要",
        _ => throw new ArgumentOutOfRangeException(nameof(State), State, "unknown state"),
    };

    /// <summary>The due day in words: 2026年10月19日（周一）止; 中止期间不计止期 while suspended.</summary>
    public string DueText => DueDay is { } due
        ? $"{DayText.Long(due)}（{DayText.Weekday(due)}）" + (DueInstant is { } at ? $"{at + TimeSpan.FromHours(8):HH:mm} 止" : "止")
        : "中止期间不计止期";
}
