using OneWindow.Law.Clocks;
using OneWindow.Ui.Components.Clocks;
using OneWindow.Ui.Components.Formatting;
using ClockLight = OneWindow.Law.Clocks.ClockLight;
using LawClockState = OneWindow.Law.Clocks.ClockState;
using UiClockState = OneWindow.Ui.Components.Clocks.ClockState;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Writes clocks as the page shows them.</summary>
internal static class CaseClocks
{
    public static IReadOnlyList<ClockView> Of(IEnumerable<CaseClockView> clocks) => [.. clocks.Select(One)];

    /// <summary>How a light looks.</summary>
    public static UiClockState LookOf(ClockLight light) => light switch
    {
        ClockLight.Green => UiClockState.Ample,
        ClockLight.Yellow => UiClockState.Soon,
        ClockLight.Red => UiClockState.Overdue,
        ClockLight.Paused => UiClockState.Paused,
        ClockLight.Stopped => UiClockState.Stopped,
        _ => throw new ArgumentOutOfRangeException(nameof(light), light, message: null),
    };

    private static ClockView One(CaseClockView view)
    {
        var reading = view.Explanation.Reading;
        var reminder = view.Deadline.OnExpiry == ExpiryConsequence.ReminderOnly && reading.State == LawClockState.Running;
        var note = string.Join("　", new[] { view.Deadline.Basis.Full, view.Deadline.Note, reading.IsProvisional ? "暂定：次年放假安排公布后重新计算" : null }.Where(text => text is not null));
        return new ClockView(
            $"{view.Deadline.Name}　{view.Deadline.LengthText}",
            reminder ? UiClockState.Running : LookOf(reading.Light),
            reminder ? "仅提醒" : reading.StateText,
            reading.Headline,
            EndText(view, reading),
            note,
            Why(view.Explanation));
    }

    private static string EndText(CaseClockView view, ClockReading reading) => view.Clock.Ledger.Stopped is { } stopped
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
