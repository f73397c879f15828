using OneWindow.Law.Results;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Staff.Appointments;

internal static class AppointmentErrors
{
    public static readonly Refusal Unknown = Refusal.NotFound("appointment", "没有找到这个岗位。");

    public static readonly Refusal PostMissing = Refusal.Invalid("Post", "post-missing", "请选择岗位。");

    public static readonly Refusal UnitMissing = Refusal.Invalid("Unit", "unit-missing", "请选择单位。");

    public static readonly Refusal HeldAlready = Refusal.Invalid("Post", "post-held", "这个人在该单位已有这个岗位，日期重叠。");

    public static readonly Refusal OnePostOnly = Refusal.NotAllowed(
        "one-post-only", "本地规定一人一岗：请先免去现有岗位，再任新岗位。");

    public static readonly Refusal EndedAlready = Refusal.Conflict("ended-already", "这个岗位已经免去。");

    public static readonly Refusal NotEnded = Refusal.Conflict("not-ended", "这个岗位没有免去，不用恢复。");

    public static Refusal EndsBeforeItBegins(DateOnly from) => Refusal.Invalid(
        "UntilDay", "ends-before-begin", $"最后一天不能早于任岗第一天的前一天；该岗位自{from.InText()}起。");
}
