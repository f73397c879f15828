using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>What a body may propose: one of the channels, or another kind of ruling.</summary>
internal static class Proposals
{
    private const string OutsidePowers = "outside-powers";
    private const string AskFirst = "ask-first";

    private static readonly Channel[] Ways =
    [
        Channel.Inspection, Channel.SocialInsuranceAudit, Channel.Arbitration, Channel.Mediation, Channel.AdministrativeSupervision,
        Channel.LegalAid, Channel.CivilCourt, Channel.Petition,
    ];

    public static readonly IReadOnlyList<ChoiceOption> All =
    [
        .. Ways.Select(channel => new ChoiceOption(channel.Code(), channel.Name())),
        new(OutsidePowers, RulingKind.OutsidePowers.Name()), new(AskFirst, RulingKind.AskFirst.Name()),
    ];

    /// <summary>The words for a code; null where there is no such proposal.</summary>
    public static string? NameOf(string? code) => All.FirstOrDefault(option => option.Value == code)?.Label;
}
