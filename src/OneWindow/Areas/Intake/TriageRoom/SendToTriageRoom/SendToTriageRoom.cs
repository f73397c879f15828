using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;
using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Intake.TriageRoom.SendToTriageRoom;

/// <summary>What the window asks the triage room.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Question">What is to be answered.</param>
/// <param name="Reason">Why the window cannot decide by itself.</param>
/// <param name="Version">The version of the matter shown.</param>
public sealed record MatterForTriageRoom(MatterId Id, string? Question, string? Reason, long? Version);

/// <summary>Sends a doubtful matter to the triage room (郑人社〔2016〕19号 二.1); its term begins to run.</summary>
public sealed class SendToTriageRoom(
    WriteDoor door, AdviceMaker advice, MatterEvents events, NumberSeries numbers, Profile profile, IDraftPapers papers)
{
    /// <summary>The number format in the profile has no place for a unit: there is one room.</summary>
    private static readonly UnitId WholeLocality = new(Guid.Empty);

    private static readonly Refusal NoTriageRoom = Refusal.NotAllowed("no-triage-room", "本地没有设案件分理室，请由大厅负责人协调。");

    public Task<Result<ReferralId>> HandleAsync(MatterForTriageRoom command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => SendAsync(db, command, by, token), cancel);

    private async Task<Result<ReferralId>> SendAsync(OneWindowDb db, MatterForTriageRoom command, ActionContext by, CancellationToken cancel)
    {
        if (!profile.Switches.TriageRoom)
        {
            return NoTriageRoom;
        }

        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.SendToTriageRoom, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<ReferralId>.Refused(refusals);
        }

        var asked = WrittenText.Read(command.Question, nameof(command.Question), "请写明要分理室回答什么。");
        var why = WrittenText.Read(command.Reason, nameof(command.Reason), "请写明窗口为什么定不了。");
        if (!asked.Succeeded || !why.Succeeded)
        {
            return Result<ReferralId>.Refused([.. asked.Refusals, .. why.Refusals]);
        }

        await AnswerEarlierAsync(db, matter, by, cancel);
        var referral = new TriageReferral
        {
            Id = ReferralId.New(), MatterId = matter.Id, Question = asked.Value, Reason = why.Value, State = ReferralState.Sent,
            SentAt = by.At, SentOn = by.Today, SentBy = by.Person, SentAs = by.Appointment, SentFrom = by.Unit,
        };
        db.Add(referral);
        (var before, matter.State) = (matter.State, MatterState.UnderExpertTriage);
        ReferralReading.Mark(matter, doubtful: true);
        if (matter.Claims.Count > 0)
        {
            db.Add(advice.Keep(matter, by.Today, by.At));
        }

        await events.AppendAsync(
            db, matter, "sent-to-triage-room",
            new MatterHappened($"送案件分理室：{referral.Question}", referral.Reason, before, matter.State, Laws.Zhengzhou2016.Part("二.1").Full), by, cancel);
        var series = new NumberSeriesKey(WholeLocality, "triage-panel", by.Today.Year);
        await papers.DraftAsync(db, [TriagePapers.Of(TriagePapers.Sending, referral, "send-to-triage-room")], by, cancel);
        referral.Number = (await numbers.NextAsync(db, series, profile.NumberFormat("triage-panel").Format, cancel)).Text;
        return referral.Id;
    }

    /// <summary>Sent a second time, the window has acted on what it was to ask.</summary>
    private static async Task AnswerEarlierAsync(OneWindowDb db, Matter matter, ActionContext by, CancellationToken cancel)
    {
        if (await ReferralReading.RuledOfAsync(db, matter.Id, cancel) is { AnsweredAt: null } earlier)
        {
            (earlier.AnsweredAt, earlier.AnsweredAs) = (by.At, by.Appointment);
        }
    }
}
