using OneWindow.Law.Results;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Staff.Absences;

internal static class AbsenceErrors
{
    /// <summary>No absence is recorded for longer: who is away longer hands the post over.</summary>
    public const int LongestDays = 183;

    public static readonly Refusal Unknown = Refusal.NotFound("absence", "没有找到这次请假、外出。");

    public static readonly Refusal PersonMissing = Refusal.Invalid("Person", "person-missing", "请选择谁请假、外出。");

    public static readonly Refusal StandInMissing = Refusal.Invalid("StandIn", "stand-in-missing", "请选择代办人。");

    public static readonly Refusal Oneself = Refusal.Invalid("StandIn", "stand-in-self", "代办人不能是本人。");

    public static readonly Refusal NoCommonPost =
        Refusal.Invalid("StandIn", "no-common-post", "代办人在这几天须有与本人相同的岗位，否则没有权限代办；请先任岗或者换人。");

    public static readonly Refusal StandInAway = Refusal.Invalid("StandIn", "stand-in-away", "代办人自己这几天也请假、外出，请换人。");

    public static readonly Refusal Others = Refusal.Forbidden("absence-of-others", "只能登记和结束自己的请假、外出；别人的由系统管理员登记。");

    public static readonly Refusal Over = Refusal.Conflict("absence-over", "这次请假、外出已经结束。");

    public static readonly Refusal EndsBeforeItBegins = Refusal.Invalid("UntilDay", "ends-before-begin", "最后一天不能早于第一天。");

    public static readonly Refusal TooLong =
        Refusal.Invalid("UntilDay", "absence-too-long", $"一次最多 {LongestDays} 天；离开更久的，请移交工作、办理免岗。");

    public static Refusal InThePast(DateOnly today) =>
        Refusal.Invalid("UntilDay", "absence-past", $"最后一天不能早于今天（{today.InText()}）。");

    public static Refusal Overlaps(DateOnly from, DateOnly until) =>
        Refusal.Invalid("FromDay", "absence-overlaps", $"与已登记的 {from.InText()} 至 {until.InText()} 重叠。");
}
