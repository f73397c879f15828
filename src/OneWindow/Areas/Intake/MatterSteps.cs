using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using static OneWindow.Areas.Intake.Contracts.MatterState;

namespace OneWindow.Areas.Intake;

/// <summary>What may be done with a matter in which state. The table stands once; use cases and pages ask it.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Label">The words on the button.</param>
/// <param name="From">The states in which it is open.</param>
/// <param name="WhyNot">What to say in any other state.</param>
public sealed record MatterStep(string Code, string Label, IReadOnlyList<MatterState> From, string WhyNot)
{
    private static readonly MatterState[] BeforeAnyCase = [Registered, UnderExpertTriage, Triaged, MediationOffered, Guided];

    public static readonly MatterStep Advise = new("advise", "重新分流", [Registered, Triaged, Guided], "已经进入办理，不再重新分流；发现新的事实请先更正。");

    public static readonly MatterStep Choose = new("choose", "选定途径", [Triaged, Guided, MediationOffered], "现在不能选定途径。") { Posts = IntakeArea.Registrars };

    public static readonly MatterStep SendToTriageRoom = new("triage-room", "送案件分理室", [Registered, Triaged, Guided], "已经送案件分理室，或者已经进入办理、已办结。") { Posts = IntakeArea.Registrars };

    public static readonly MatterStep TransferOut = new("transfer-out", "移送有权机关", [Registered, Triaged], "案件分理室认为不属于人社部门职权的，才移送有权机关。") { Posts = IntakeArea.Registrars };

    public static readonly MatterStep Accept = new("accept", "交监察受理", [Guided], "来访人还没有选定监察途径。");

    public static readonly MatterStep Guide = new("guide", "引导到其他途径", [Guided], "来访人还没有选定途径。");

    public static readonly MatterStep Answer = new("answer", "答复咨询", [Registered], "只有没有诉求的咨询才当场答复办结。");

    public static readonly MatterStep Refuse = new("refuse", "不予受理", [Registered, Triaged, Guided], "已经进入办理或者已办结，不能再作不予受理。");

    public static readonly MatterStep Withdraw = new("withdraw", "撤回", BeforeAnyCase, "已经进入办理，请在案件中办理撤诉；违法行为仍可依职权查处。");

    public static readonly MatterStep Correct = new("correct", "更正", Enum.GetValues<MatterState>(), string.Empty) { Posts = IntakeArea.Takers };

    public static readonly MatterStep AddEvidence = new("add-evidence", "补充证据", MatterStates.Open, "已办结的诉求不再收证据，请新登记一件并与本件关联。") { Posts = IntakeArea.Takers };

    /// <summary>Who may take it; the pages declare the same.</summary>
    public IReadOnlyList<string> Posts { get; private init; } = IntakeArea.Guides;

    /// <summary>Whether it is offered to this post.</summary>
    public bool IsFor(Post post) => Posts.Contains(post.Code);

    /// <summary>Null when the step is open, else the refusal that says why not.</summary>
    public Refusal? RefusedIn(MatterState state) => From.Contains(state)
        ? null
        : Refusal.NotAllowed($"cannot-{Code}", $"本件{state.Name()}。{WhyNot}");
}
