using OneWindow.Law.Results;

namespace OneWindow.Law.Clocks;

/// <summary>The expected refusals of clocks, in Chinese.</summary>
internal static class ClockRefusals
{
    internal static Refusal DueDayMissing(Deadline deadline) =>
        Refusal.Invalid("fixedDueDay", "due-day-missing", $"请填写“{deadline.Name}”在文书上写明的届满日期。", deadline.Basis);

    internal static Refusal DueDayBeforeStart(Deadline deadline, DateOnly start) =>
        Refusal.Invalid("fixedDueDay", "due-day-before-start", $"“{deadline.Name}”的届满日期不能早于起算日 {DayText.Long(start)}。");

    internal static Refusal HourMissing(Deadline deadline) =>
        Refusal.Invalid("startedAt", "start-hour-missing", $"“{deadline.Name}”按小时计算，请填写起算的时刻。", deadline.Basis);

    internal static Refusal AlreadyStopped(Deadline deadline, ClockStop stop) =>
        Refusal.NotAllowed("clock-stopped", $"“{deadline.Name}”期限已于{DayText.Long(stop.Day)}停止（{stop.Fact}）。");

    internal static Refusal NoExtension(Deadline deadline) =>
        Refusal.NotAllowed("no-extension", $"“{deadline.Name}”期限没有可以延长的规定。", deadline.Basis);

    internal static Refusal NotTheApprover(Deadline deadline, Extension extension) => new(
        RefusalKind.Forbidden, "not-the-approver", $"延长“{deadline.Name}”期限应由{extension.Approver.Name}批准。", null, extension.Basis ?? deadline.Basis);

    internal static Refusal ExtendedOften(Deadline deadline, Extension extension) => Refusal.NotAllowed(
        "extended-often", $"“{deadline.Name}”期限最多延长 {extension.AtMost} 次，已经用完。", extension.Basis ?? deadline.Basis);

    internal static Refusal ExtensionLength(Deadline deadline, Extension extension) => Refusal.Invalid(
        "length",
        "extension-length",
        extension.Longest is { } longest ? $"延长的时间应在 1 至 {longest}之间，单位与规定一致。" : "请填写延长的时间。",
        extension.Basis ?? deadline.Basis);

    internal static Refusal ReasonMissing(string field) => Refusal.Invalid(field, "reason-missing", "请写明理由。");

    internal static Refusal Lapsed(Deadline deadline, DateOnly due) =>
        Refusal.NotAllowed("clock-lapsed", $"“{deadline.Name}”期限已于{DayText.Long(due)}届满，届满之后不能再延长或者中止。", deadline.Basis);

    internal static Refusal GroundUnknown(Deadline deadline, ClockGround ground, string verb) =>
        Refusal.NotAllowed("ground-unknown", $"法律没有规定“{deadline.Name}”期限因“{ground.Name}”{verb}。", deadline.Basis);

    internal static Refusal HoursNotSuspended(Deadline deadline) =>
        Refusal.NotAllowed("hours-run-on", $"“{deadline.Name}”按小时连续计算，不能中止。", deadline.Basis);

    internal static Refusal WrittenDayNotRestarted(Deadline deadline) =>
        Refusal.NotAllowed("written-day-not-restarted", $"“{deadline.Name}”以文书写明的日期为准，不能重新计算；请另发文书写明新的日期。");

    internal static Refusal AlreadySuspended(Deadline deadline, ClockSuspension suspension) => Refusal.NotAllowed(
        "clock-suspended", $"“{deadline.Name}”期限自{DayText.Long(suspension.From)}起已经中止（{suspension.Reason}）。");

    internal static Refusal NotSuspended(Deadline deadline) => Refusal.NotAllowed("clock-not-suspended", $"“{deadline.Name}”期限没有中止，不用恢复。");

    internal static Refusal NotStopped(Deadline deadline) => Refusal.NotAllowed("clock-not-stopped", $"“{deadline.Name}”期限没有停止，不用撤回。");

    internal static Refusal DayTooLate(string field, DateOnly latest) =>
        Refusal.Invalid(field, "day-too-late", $"日期不能晚于{DayText.Long(latest)}。");

    internal static Refusal DayTooEarly(string field, DateOnly earliest) =>
        Refusal.Invalid(field, "day-too-early", $"日期不能早于{DayText.Long(earliest)}。");
}
