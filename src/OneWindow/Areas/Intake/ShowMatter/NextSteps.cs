using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Intake.ShowMatter;

/// <summary>What somebody may do with a matter now: the same table that the use cases ask.</summary>
internal static class NextSteps
{
    private static readonly IReadOnlyList<MatterStep> Listed =
    [
        MatterStep.Choose, MatterStep.TransferOut, MatterStep.SendToTriageRoom, MatterStep.Accept, MatterStep.Guide, MatterStep.Answer, MatterStep.AddEvidence, MatterStep.Tell, MatterStep.Correct,
        MatterStep.Advise, MatterStep.Withdraw, MatterStep.Refuse, MatterStep.Direct, MatterStep.Merge, MatterStep.Void, MatterStep.SplitOff,
    ];

    /// <summary>What this post may do with the matter now.</summary>
    /// <param name="referral">The last time it was sent to the triage room; null for never.</param>
    public static NextActionView Of(MatterFile file, Post by, TriageReferral? referral)
    {
        var ruled = referral is { State: ReferralState.Ruled, AnsweredAt: null } ? referral.Ruling?.Kind : null;
        var listed = Listed.Where(step => step.IsFor(by)).ToList();
        var main = First(file, ruled);
        var open = listed.Where(step => step.RefusedFor(file) is null && Makes(step, file, ruled)).ToList();
        var links = open.SelectMany(step => Links(file, step)).ToList();
        var first = main is null || !main.IsFor(by) ? null : Links(file, main).FirstOrDefault();
        return new NextActionView(
            Explanation(file, main, ruled),
            first,
            [.. links.Where(link => link != first), .. PublicityLinks.OfConsultation(file, by) is { } publicly ? [new ActionLink("起草为咨询问答", publicly)] : Array.Empty<ActionLink>()],
            [.. listed.Except(open).Select(step => new BarredAction(step.Label, step.RefusedFor(file)?.Message ?? step.WhyNot))]);
    }

    private static MatterStep? First(MatterFile file, RulingKind? ruled) => file.State switch
    {
        MatterState.Triaged or MatterState.Registered when ruled == RulingKind.OutsidePowers => MatterStep.TransferOut,
        MatterState.Triaged when ruled == RulingKind.AskFirst => MatterStep.Correct,
        MatterState.Triaged when ruled is null && file.Advice?.Claims.Any(claim => claim.ToTriageRoom) == true => MatterStep.SendToTriageRoom,
        MatterState.Registered when file.Claims.Count == 0 && file.Kind == SubmissionKind.Consulting => MatterStep.Answer,
        MatterState.Registered => MatterStep.Correct,
        MatterState.Triaged or MatterState.Guided or MatterState.Accepted => Waiting(file) switch
        {
            { Count: 0 } => null,
            var waiting when waiting.Exists(claim => claim.Channel is null) => MatterStep.Choose,
            var waiting when waiting.Exists(claim => claim.Channel!.Value.IsCaseHere()) => MatterStep.Accept,
            _ => MatterStep.Guide,
        },
        _ => null,
    };

    private static List<MatterClaim> Waiting(MatterFile file) => [.. file.Claims.Where(claim => claim.IsWaiting)];

    private static bool Makes(MatterStep step, MatterFile file, RulingKind? ruled) =>
        step == MatterStep.TransferOut ? ruled == RulingKind.OutsidePowers
        : step == MatterStep.Accept ? Waiting(file).Exists(claim => claim.Channel?.IsCaseHere() == true)
        : step == MatterStep.Guide ? Waiting(file).Exists(claim => claim.Channel is not (null or Channel.Inspection))
        : step == MatterStep.Answer ? file.Claims.Count == 0
        : (step != MatterStep.Choose && step != MatterStep.Advise) || file.Claims.Count > 0;

    /// <summary>Claims of several ways are handed over way by way.</summary>
    private static IEnumerable<ActionLink> Links(MatterFile file, MatterStep step) => step == MatterStep.Accept
        ? Waiting(file).Select(claim => claim.Channel).OfType<Channel>().Where(channel => channel.IsCaseHere()).Distinct()
            .Select(channel => new ActionLink($"交{channel.Name()}办理", IntakeRoutes.Accept(file.Id, channel)))
        : [new ActionLink(step.Label, IntakeRoutes.Step(file.Id, step.Code))];

    private static string Explanation(MatterFile file, MatterStep? main, RulingKind? ruled) => file.State switch
    {
        MatterState.Triaged or MatterState.Registered when main == MatterStep.TransferOut => "案件分理室认为不属于人社部门职权。请移送有权机关，并告知来访人。",
        MatterState.Triaged when main == MatterStep.SendToTriageRoom => "按规则定不了途径。请送案件分理室，由监察、稽核、调解仲裁会商。",
        MatterState.Triaged or MatterState.Registered when ruled == RulingKind.AskFirst => "案件分理室退回，要先和来访人问清。问到的事实用“更正登记”补上，还拿不准的再送分理。",
        MatterState.Triaged when ruled == RulingKind.Channels => "案件分理室已经确定途径，理由见分理意见。请向来访人说清，由本人选定；工作人员改走其他途径要写理由。",
        MatterState.UnderExpertTriage => "案件分理室正在会商，到期前退回窗口。",
        MatterState.Registered when main == MatterStep.Answer => "没有诉求，只是咨询：当场答复，记在登记表上即办结。",
        MatterState.Registered => "还没有确认的诉求。和来访人核对后补上诉求，系统就给出途径建议。",
        _ when main == MatterStep.Choose && file.Claims.Any(claim => claim.IsWaiting && claim.ReturnedFrom is not null) =>
            "前一途径没有办成，诉求回到了窗口，建议已按新情况重新给出。请向来访人说清各条途径，由本人选定。",
        _ when main == MatterStep.Choose => "建议已经给出。请向来访人说清各条途径，由本人选定。",
        _ when main == MatterStep.Accept => $"来访人选了{string.Join('、', Links(file, MatterStep.Accept).Select(link => link.Label[1..^2]))}。交给承办单位以后，案件就有了承办人和期限。",
        _ when main == MatterStep.Guide => "来访人选了其他途径。请告知部门、地址、电话和期限，发给告知书。",
        MatterState.Guided => "已经告知去处。如果那边不受理，来访人可以回来改选途径。",
        MatterState.Accepted => "已经进入办理，进展见案件。",
        MatterState.Merged => "重复登记，已并入另一件，在那一件上接着办。并错了可以恢复。",
        MatterState.Voided => "登记有误，已作废；编号保留，不再使用。",
        MatterState.Closed or MatterState.Answered or MatterState.Rejected or MatterState.Withdrawn => "已办结。再来反映的，新登记一件并与本件关联。",
        _ => "等待有关部门答复。",
    };
}
