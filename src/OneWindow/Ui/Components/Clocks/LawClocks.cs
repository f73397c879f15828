using OneWindow.Law.Clocks;
using OneWindow.Ui.Components.Formatting;
using LawClockState = OneWindow.Law.Clocks.ClockState;

namespace OneWindow.Ui.Components.Clocks;

/// <summary>Writes the clocks of the law as pages show them, with “为什么是这一天”.</summary>
public static class LawClocks
{
    /// <summary>How a light looks.</summary>
    public static ClockState LookOf(ClockLight light) => light switch
    {
        ClockLight.Green => ClockState.Ample,
        ClockLight.Yellow => ClockState.Soon,
        ClockLight.Red => ClockState.Overdue,
        ClockLight.Paused => ClockState.Paused,
        ClockLight.Stopped => ClockState.Stopped,
        _ => throw new ArgumentOutOfRangeException(nameof(light), light, message: null),
    };

    /// <summary>A clock with its explanation.</summary>
    public static ClockView Of(Deadline deadline, ClockLedger ledger, ClockExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(explanation);
        var reading = explanation.Reading;
        var reminder = deadline.OnExpiry == ExpiryConsequence.ReminderOnly && reading.State == LawClockState.Running;
        var note = string.Join("　", new[] { deadline.Basis.Full, deadline.Note, reading.IsProvisional ? "暂定：次年放假安排公布后重新计算" : null }.Where(text => text is not null));
        return new ClockView(
            $"{deadline.Name}　{deadline.LengthText}",
            reminder ? ClockState.Running : LookOf(reading.Light),
            reminder ? "仅提醒" : reading.StateText,
            reading.Headline,
            EndText(ledger, reading),
            note,
            Why(explanation));
    }

    private static string EndText(ClockLedger ledger, ClockReading reading) => ledger.Stopped is { } stopped
        ? $"{stopped.Day.InTextWithoutYear()}{stopped.Fact}" + (reading.DueDay is { } due ? $"，原止 {due.InTextWithoutYear()}" : string.Empty)
        : reading.DueText;

    private static DueDayView Why(ClockExplanation explanation) => new(
        [.. explanation.Rows.Select(row => new DueDayRow(row.Label, row.Text))],
        [.. explanation.Days.Select(Mark)],
        explanation.Reading.Unit == PeriodUnit.WorkingDay ? "数字为第几个工作日" : "数字为第几日");

    private static DayMark Mark(ClockDay day)
    {
        var kind = day.Role switch
        {
            ClockDayRole.Due => DayMarkKind.Due,
            _ when day.IsToday => DayMarkKind.Today,
            ClockDayRole.Start => DayMarkKind.Start,
            ClockDayRole.Counted => DayMarkKind.Counted,
            ClockDayRole.RestDay or ClockDayRole.Suspended or ClockDayRole.MovedPast => DayMarkKind.NotCounted,
            _ => throw new ArgumentOutOfRangeException(nameof(day), day.Role, message: null),
        };
        var word = day.Role switch
        {
            ClockDayRole.Start => "起",
            ClockDayRole.Suspended => "暂停",
            _ => day.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? day.Name ?? string.Empty,
        };
        var note = day.Role == ClockDayRole.Due ? "止" : day.IsToday ? "今天" : day.Number is not null ? day.Name : null;
        return new DayMark(day.Date, kind, word, note);
    }
}
