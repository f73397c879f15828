using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines;

/// <summary>What stands in the way of working on a message.</summary>
internal static class ArrivalRefusals
{
    public static readonly Refusal NoSuchArrival = Refusal.NotFound("no-such-arrival", "没有这条来件。");

    public static readonly Refusal Swept = Refusal.NotAllowed("arrival-swept", "这条来件的原文已按保存期限清除，只留编号和办理结果。");

    public static Refusal NotWaiting(ArrivalState state) => Refusal.Conflict("arrival-not-waiting", $"这条来件{state.Name()}，不再等着处理。");

    public static Refusal NotSetAside(ArrivalState state) => Refusal.Conflict("arrival-not-set-aside", $"这条来件{state.Name()}，没有搁置。");
}
