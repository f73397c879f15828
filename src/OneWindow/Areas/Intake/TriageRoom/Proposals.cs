using OneWindow.Areas.Intake.TriageRoom.ShowReferral;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>What a body may propose: one of the channels, or another kind of ruling.</summary>
internal static class Proposals
{
    private static readonly Channel[] Ways =
    [
        Channel.Inspection, Channel.SocialInsuranceAudit, Channel.Arbitration, Channel.Mediation, Channel.AdministrativeSupervision,
        Channel.LegalAid, Channel.CivilCourt, Channel.Petition,
    ];

    public static readonly IReadOnlyList<ChoiceOption> All =
    [
        .. Ways.Select(channel => new ChoiceOption(channel.Code(), channel.Name())),
        .. new[] { RulingKind.OutsidePowers, RulingKind.AskFirst }.Select(kind => new ChoiceOption(RulingForm.CodeOf(kind), kind.Name())),
    ];

    /// <summary>The words for a code; null where there is no such proposal.</summary>
    public static string? NameOf(string? code) => All.FirstOrDefault(option => option.Value == code)?.Label;
}
