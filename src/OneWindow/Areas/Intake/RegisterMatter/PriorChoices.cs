using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>What was done about the same thing before, as the form offers it.</summary>
internal static class PriorChoices
{
    private static readonly IReadOnlyList<(string Code, string Label, PriorProceeding? Prior)> All =
    [
        ("none", "没有找过别处", null),
        ("mediation-pending", "正在调解", new(PriorForum.Mediation, PriorState.Pending)),
        ("mediation-failed", "调解不成", new(PriorForum.Mediation, PriorState.Failed)),
        ("arbitration-pending", "仲裁委已受理", new(PriorForum.Arbitration, PriorState.Pending)),
        ("arbitration-decided", "已有仲裁裁决或者仲裁调解书", new(PriorForum.Arbitration, PriorState.Decided)),
        ("arbitration-refused", "仲裁委不予受理", new(PriorForum.Arbitration, PriorState.Refused)),
        ("suit-pending", "法院已受理", new(PriorForum.Suit, PriorState.Pending)),
        ("suit-decided", "法院已判决", new(PriorForum.Suit, PriorState.Decided)),
        ("inspection-pending", "监察正在办理", new(PriorForum.Inspection, PriorState.Pending)),
        ("inspection-decided", "监察已处理完", new(PriorForum.Inspection, PriorState.Decided)),
        ("petition-pending", "信访正在办理", new(PriorForum.Petition, PriorState.Pending)),
        ("petition-decided", "信访已复查复核终结", new(PriorForum.Petition, PriorState.Decided)),
    ];

    public static readonly IReadOnlyList<ChoiceOption> Options = [.. All.Select(choice => new ChoiceOption(choice.Code, choice.Label))];

    public static IReadOnlyList<PriorProceeding> Of(string? code) => All.FirstOrDefault(choice => choice.Code == code).Prior is { } prior ? [prior] : [];
}
