using OneWindow.Areas.Cases.Contracts;
using OneWindow.Law.Clocks;
using UiClockState = OneWindow.Ui.Components.Clocks.ClockState;

namespace OneWindow.Areas.Cases.Worklist;

/// <summary>A line of the work list in words.</summary>
/// <param name="Line">The line.</param>
/// <param name="Group">The heading it stands under: 已超期, 今天到期, 七日内到期, 以后, 没有计算中的期限, 已办结.</param>
/// <param name="Look">How its clock looks.</param>
/// <param name="Left">What its clock says: 剩 3 个工作日.</param>
/// <param name="StepName">The next step of this post; null when it is another's turn.</param>
/// <param name="DeadlineName">What is due; null when nothing is.</param>
/// <param name="StateName">Where the case stands.</param>
public sealed record WorkRow(
    WorkLine Line, string Group, UiClockState Look, string Left, string? StepName, string? DeadlineName, string StateName)
{
    /// <summary>What stands for the number of a case that has none: filing or acceptance gives it.</summary>
    public string NumberWord => Line.EndedOn is null ? "待编号" : "未编号";
}

/// <summary>Writes lines of the work list in the words of the law.</summary>
public sealed class WorkLines(ProcedureBook procedures, CaseCalendar calendar)
{
    public IReadOnlyList<WorkRow> Of(IEnumerable<WorkLine> lines, DateOnly today) => [.. lines.Select(line => RowOf(line, today))];

    private WorkRow RowOf(WorkLine line, DateOnly today)
    {
        var procedure = procedures.Of(line.Procedure, line.ProcedureVersion);
        var deadline = line.DueDeadline is { } code ? procedure.DeadlineOf(code) : null;
        var step = line.Step is { } taken ? procedure.FindStep(taken) : null;
        var (group, look) = Standing(line, today);
        return new WorkRow(
            line, group, look, LeftText(line, deadline, today), step?.Name, deadline?.Name, procedure.StateOf(line.State).Name);
    }

    // Groups follow the due day alone, as the list does; warnings begin at different distances, so the look may differ within one.
    private static (string Group, UiClockState Look) Standing(WorkLine line, DateOnly today) => line switch
    {
        { DueOn: null, EndedOn: not null } => ("已办结", UiClockState.Stopped),
        { DueOn: null } => ("没有计算中的期限", UiClockState.Paused),
        { DueOn: { } due } when due < today => ("已超期", UiClockState.Overdue),
        { DueOn: { } due } when due == today => ("今天到期", UiClockState.Soon),
        { DueOn: { } due } => (due <= today.AddDays(7) ? "七日内到期" : "以后", line.WarnOn <= today ? UiClockState.Soon : UiClockState.Ample),
    };

    private string LeftText(WorkLine line, Deadline? deadline, DateOnly today)
    {
        if (line.DueOn is not { } due)
        {
            return line.EndedOn is null ? "未起算" : "已办结";
        }

        var unit = deadline?.Period is { Unit: PeriodUnit.WorkingDay } ? PeriodUnit.WorkingDay : PeriodUnit.CalendarDay;
        var (from, to) = due < today ? (due, today) : (today, due);
        var number = unit == PeriodUnit.WorkingDay ? calendar.Current.CountWorkingDays(from, to) : to.DayNumber - from.DayNumber;
        return due == today ? "今天到期" : due < today ? $"超 {unit.Amount(number)}" : $"剩 {unit.Amount(number)}";
    }
}
