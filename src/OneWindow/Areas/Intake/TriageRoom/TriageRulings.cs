using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>
/// What the window does with a ruling: it follows, or departs from it with a written reason. The person chooses freely among
/// what is not barred; the record then says that it was the person.
/// </summary>
internal static class TriageRulings
{
    private static readonly Refusal UseTransferOut =
        Refusal.NotAllowed("use-transfer-out", "分理意见是不属于人社部门职权，请用“移送有权机关”办理。");

    private const string PersonChose = "来访人本人另选途径";

    /// <summary>The choices to be made, with the ruling as their reason where they follow it; a departure without reason is refused.</summary>
    public static async Task<Result<ChannelsChosen>> HeedAsync(
        OneWindowDb db, Matter matter, ChannelsChosen command, ActionContext by, CancellationToken cancel)
    {
        if (await ReferralReading.RuledOfAsync(db, matter.Id, cancel) is not { Ruling: { } ruling } referral || ruling.Kind == RulingKind.AskFirst)
        {
            return command;
        }

        if (ruling.Kind == RulingKind.OutsidePowers && command.Choices.Any(choice => choice.Channel == Channel.TransferOut))
        {
            return UseTransferOut;
        }

        var follows = ruling.Kind == RulingKind.Channels && command.Choices.All(choice => ChannelFor(ruling, choice) is not { } ruled || ruled == choice.Channel);
        if (!follows && command.By == ChoiceBy.Officer && TypedText.Clean(command.Reason) is null)
        {
            return NeedsReason(referral);
        }

        Answer(db, referral, by, follows ? null : command.By == ChoiceBy.Officer ? command.Reason!.Trim() : PersonChose);
        return follows && string.IsNullOrWhiteSpace(command.Reason) ? command with { Reason = $"按案件分理意见（{referral.Number}）" } : command;
    }

    /// <summary>The window has acted on the ruling.</summary>
    public static void Answer(OneWindowDb db, TriageReferral referral, ActionContext by, string? departure)
    {
        db.Touch(referral);
        (referral.AnsweredAt, referral.AnsweredAs, referral.Departure) = (by.At, by.Appointment, departure);
    }

    /// <summary>The window has put right what it was told to ask about.</summary>
    public static void AnswerAsked(OneWindowDb db, TriageReferral? referral, ActionContext by)
    {
        if (referral is { Ruling.Kind: RulingKind.AskFirst, AnsweredAt: null })
        {
            Answer(db, referral, by, departure: null);
        }
    }

    /// <summary>The matter ends while it is before the room, which has nothing more to rule on.</summary>
    public static async Task DropAsync(OneWindowDb db, Matter matter, ActionContext by, CancellationToken cancel)
    {
        if (await ReferralReading.OpenOfAsync(db, matter.Id, cancel) is { } referral)
        {
            (referral.State, referral.EndedAt, referral.EndedAs) = (ReferralState.Dropped, by.At, by.Appointment);
        }
    }

    private static Channel? ChannelFor(PanelRuling ruling, ChannelChoice choice) =>
        ruling.Claims.FirstOrDefault(ruled => ruled.Claim == choice.Claim)?.Channel;

    private static Refusal NeedsReason(TriageReferral referral) => Refusal.Invalid(
        "Reason", "ruling-departed-from", $"所选途径与案件分理意见（{referral.Number}）不同，请写明理由。");
}
