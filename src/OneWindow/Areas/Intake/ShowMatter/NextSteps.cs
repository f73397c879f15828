using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Intake.ShowMatter;

/// <summary>What somebody may do with a matter now: the same table that the use cases ask.</summary>
internal static class NextSteps
{
    private static readonly IReadOnlyList<MatterStep> Listed =
    [
        MatterStep.Choose, MatterStep.Accept, MatterStep.Guide, MatterStep.Answer, MatterStep.AddEvidence, MatterStep.Correct,
        MatterStep.Advise, MatterStep.Withdraw, MatterStep.Refuse,
    ];

    public static NextActionView Of(MatterFile file, Post by)
    {
        var listed = Listed.Where(step => step.IsFor(by)).ToList();
        var waitsForInspection = file.Claims.Any(claim => claim is { Channel: Channel.Inspection, Case: null });
        var elsewhere = file.Claims.Any(claim => claim is { Channel: not (null or Channel.Inspection) });
        var main = file.State switch
        {
            MatterState.Registered when file.Claims.Count == 0 && file.Kind == SubmissionKind.Consulting => MatterStep.Answer,
            MatterState.Registered => MatterStep.Correct,
            MatterState.Triaged => MatterStep.Choose,
            MatterState.Guided when waitsForInspection => MatterStep.Accept,
            MatterState.Guided when elsewhere && file.GuidedTo is null => MatterStep.Guide,
            _ => null,
        };
        var open = listed.Where(step => step.RefusedIn(file.State) is null && Makes(step, file, waitsForInspection, elsewhere)).ToList();
        return new NextActionView(
            Explanation(file, main),
            main is null || !main.IsFor(by) ? null : Link(file, main),
            [.. open.Where(step => step != main).Select(step => Link(file, step))],
            [.. listed.Except(open).Select(step => new BarredAction(step.Label, step.RefusedIn(file.State)?.Message ?? step.WhyNot))]);
    }

    private static bool Makes(MatterStep step, MatterFile file, bool waitsForInspection, bool elsewhere) =>
        step == MatterStep.Accept ? waitsForInspection
        : step == MatterStep.Guide ? elsewhere
        : step == MatterStep.Answer ? file.Claims.Count == 0
        : (step != MatterStep.Choose && step != MatterStep.Advise) || file.Claims.Count > 0;

    private static ActionLink Link(MatterFile file, MatterStep step) => new(step.Label, IntakeRoutes.Step(file.Id, step.Code));

    private static string Explanation(MatterFile file, MatterStep? main) => file.State switch
    {
        MatterState.Registered when main == MatterStep.Answer => "没有诉求，只是咨询：当场答复，记在登记表上即办结。",
        MatterState.Registered => "还没有确认的诉求。和来访人核对后补上诉求，系统就给出途径建议。",
        MatterState.Triaged => "建议已经给出。请向来访人说清各条途径，由本人选定。",
        MatterState.Guided when main == MatterStep.Accept => "来访人选了劳动保障监察。交监察后，5 个工作日内决定是否受理。",
        MatterState.Guided when main == MatterStep.Guide => "来访人选了其他途径。请告知部门、地址、电话和期限，发给告知书。",
        MatterState.Guided => "已经告知去处。如果那边不受理，来访人可以回来改选途径。",
        MatterState.Accepted => "已经进入办理，进展见案件。",
        MatterState.Closed or MatterState.Answered or MatterState.Rejected or MatterState.Withdrawn => "已办结。再来反映的，新登记一件并与本件关联。",
        _ => "等待有关部门答复。",
    };
}
