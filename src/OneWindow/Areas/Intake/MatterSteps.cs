using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using static OneWindow.Areas.Intake.Contracts.MatterState;

namespace OneWindow.Areas.Intake;

/// <summary>What may be done with a matter in which state. The table stands once; use cases and pages ask it.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Label">The words on the button.</param>
/// <param name="From">The states in which it is open.</param>
/// <param name="WhyNot">What to say in any other state.</param>
public sealed record MatterStep(string Code, string Label, IReadOnlyList<MatterState> From, string WhyNot)
{
    private static readonly Refusal NothingWaits =
        Refusal.NotAllowed("nothing-waits", "各项诉求都已经在办理，一项诉求同一时间只走一条途径。");

    private static readonly MatterState[] AtTheWindow = [Registered, Triaged, MediationOffered, Guided];

    private static readonly MatterState[] BeforeAnyCase = [Registered, UnderExpertTriage, Triaged, MediationOffered, Guided];

    public static readonly MatterStep Advise = new("advise", "重新分流", [Registered, Triaged, Guided, Accepted], "已经办结，不再重新分流。") { OfWaitingClaims = true };

    public static readonly MatterStep Choose = new("choose", "选定途径", [Triaged, Guided, MediationOffered, Accepted], "现在不能选定途径。") { Posts = IntakePosts.Registrars, OfWaitingClaims = true };

    public static readonly MatterStep SendToTriageRoom = new("triage-room", "送案件分理室", [Registered, Triaged, Guided], "已经送案件分理室，或者已经进入办理、已办结。") { Posts = IntakePosts.Registrars };

    public static readonly MatterStep TransferOut = new("transfer-out", "移送有权机关", [Registered, Triaged], "案件分理室认为不属于人社部门职权的，才移送有权机关。") { Posts = IntakePosts.Registrars };

    public static readonly MatterStep Accept = new("accept", "交办", [Triaged, Guided, Accepted], "来访人还没有选定途径。") { OfWaitingClaims = true, NeedsChoice = true };

    public static readonly MatterStep Guide = new("guide", "引导到其他途径", [Triaged, Guided, Accepted], "来访人还没有选定途径。") { OfWaitingClaims = true, NeedsChoice = true };

    public static readonly MatterStep Answer = new("answer", "答复咨询", [Registered], "只有没有诉求的咨询才当场答复办结。");

    public static readonly MatterStep Refuse = new("refuse", "不予受理", [Registered, Triaged, Guided], "已经进入办理或者已办结，不能再作不予受理。");

    public static readonly MatterStep Withdraw = new("withdraw", "撤回", BeforeAnyCase, "已经进入办理，请在案件中办理撤诉；违法行为仍可依职权查处。");

    public static readonly MatterStep Merge = new("merge", "并入另一件（重复登记）", AtTheWindow, "已经进入办理、正在分理或者已办结，不能并入；正在分理的先撤回。") { Posts = IntakePosts.Registrars };

    public static readonly MatterStep SplitOff = new("split-off", "恢复为单独一件", [Merged], "没有并入别的登记。") { Posts = IntakePosts.Registrars };

    public static readonly MatterStep Void = new("void", "登记有误，作废", AtTheWindow, "已经进入办理、正在分理或者已办结，不能作废。") { Posts = IntakePosts.Registrars };

    public static readonly MatterStep Direct = new("direct", "指派到窗口", [.. AtTheWindow, Accepted], "正在分理或者已办结，不再指派。") { Posts = [PostCodes.HallLead], OfWaitingClaims = true };

    public static readonly MatterStep Correct = new("correct", "更正", Enum.GetValues<MatterState>(), string.Empty) { Posts = IntakePosts.Takers };

    public static readonly MatterStep AddEvidence = new("add-evidence", "补充证据", MatterStates.Open, "已办结的诉求不再收证据，请新登记一件并与本件关联。") { Posts = IntakePosts.Takers };

    public static readonly MatterStep Tell = new("tell", "给当事人留言", MatterStates.Counted, "重复登记、作废的，不在这一件上留言。");

    /// <summary>Who may take it; the pages declare the same.</summary>
    public IReadOnlyList<string> Posts { get; private init; } = IntakePosts.Guides;

    /// <summary>Whether it is about claims that wait at the window; a matter with cases still has such claims while one is left.</summary>
    public bool OfWaitingClaims { get; private init; }

    /// <summary>Whether a claim that waits must have chosen its way first.</summary>
    public bool NeedsChoice { get; private init; }

    /// <summary>Whether it is offered to this post.</summary>
    public bool IsFor(Post post) => Posts.Contains(post.Code);

    /// <summary>Null when the step is open for a matter, else the refusal that says why not.</summary>
    internal Refusal? RefusedFor(Matter matter) =>
        RefusedFor(matter.State, [.. matter.Claims.Where(claim => claim.IsWaiting).Select(claim => claim.Channel)]);

    /// <summary>The same for a matter that was read.</summary>
    public Refusal? RefusedFor(MatterFile file) =>
        RefusedFor(file.State, [.. file.Claims.Where(claim => claim.IsWaiting).Select(claim => claim.Channel)]);

    private Refusal? RefusedFor(MatterState state, IReadOnlyList<Channel?> waiting) => RefusedIn(state)
        ?? (OfWaitingClaims && state == Accepted && waiting.Count == 0 ? NothingWaits : null)
        ?? (NeedsChoice && waiting.All(channel => channel is null) ? Refusal.NotAllowed($"cannot-{Code}", $"本件{state.Name()}。{WhyNot}") : null);

    /// <summary>Null when the step is open in a state, else the refusal that says why not.</summary>
    public Refusal? RefusedIn(MatterState state) => From.Contains(state)
        ? null
        : Refusal.NotAllowed($"cannot-{Code}", $"本件{state.Name()}。{WhyNot}");
}
