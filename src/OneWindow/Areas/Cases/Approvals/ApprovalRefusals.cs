using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Refusals that the acts on a draft share.</summary>
internal static class ApprovalRefusals
{
    public static readonly Refusal NoSuchApproval = Refusal.NotFound("no-such-approval", "没有这件送审，或者与您无关。");

    public static readonly Refusal NotYourTurn = Refusal.Forbidden("not-your-turn", "这件送审现在不由您签署意见。");

    public static readonly Refusal NotTheDrafter = Refusal.Forbidden("not-the-drafter", "只有送审人可以这样办。");

    /// <summary>What is said of an act whose time has passed.</summary>
    public static Refusal NotNow(ApprovalState state) => Refusal.NotAllowed("approval-not-open", $"这件送审{state.Name()}，不能这样办。");
}
