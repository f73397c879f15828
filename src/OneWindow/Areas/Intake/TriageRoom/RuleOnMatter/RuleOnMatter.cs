using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Statutes;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;

/// <summary>The room's answer as the triage officer writes it.</summary>
/// <param name="Id">The referral.</param>
/// <param name="Kind">What is answered; null where nothing was chosen.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Version">The version of the referral shown: an opinion given meanwhile is read first.</param>
public sealed record MatterRuled(ReferralId Id, RulingKind? Kind, string? Reasons, long? Version)
{
    /// <summary>The channel for each claim.</summary>
    public IReadOnlyList<RuledClaim> Claims { get; init; } = [];

    /// <summary>Who is competent instead.</summary>
    public string? CompetentBody { get; init; }

    /// <summary>What the window is to ask.</summary>
    public string? ToAsk { get; init; }

    /// <summary>Why it is ruled although a body gave no opinion.</summary>
    public string? WithoutBodies { get; init; }
}

/// <summary>Rules on a doubtful matter with reasons and gives it back to its window, with an advice that says what was ruled.</summary>
public sealed class RuleOnMatter(WriteDoor door, AdviceMaker advice, MatterEvents events, IDraftPapers papers)
{
    public Task<Result<MatterState>> HandleAsync(MatterRuled command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RuleAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> RuleAsync(OneWindowDb db, MatterRuled command, ActionContext by, CancellationToken cancel)
    {
        if (!(await ReferralReading.ForActAsync(db, command.Id, command.Version, cancel)).TryGet(out var found, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        var (referral, matter) = found;
        ReferralReading.Mark(matter, doubtful: null);
        var given = advice.Advise(AdviceMaker.FactsOf(matter), by.Today);
        if (!RulingCheck.Read(command, referral, matter, given).TryGet(out var ruling, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        TakeUpReferral.TakeUpReferral.Begin(referral, by);
        (referral.Ruling, referral.State, referral.EndedAt, referral.EndedAs) = (ruling, ReferralState.Ruled, by.At, by.Appointment);
        if (ruling.Kind == RulingKind.Channels)
        {
            // What was chosen before the question arose does not stand in the way of the answer.
            matter.Claims.FindAll(claim => claim.CaseId is null).ForEach(claim => claim.ChooseAnew());
        }

        (var before, matter.State) = (matter.State, matter.StateOfClaims);
        if (matter.Claims.Count > 0)
        {
            db.Add(advice.Keep(matter, by.Today, by.At, referral));
        }

        await papers.DraftAsync(db, [TriagePapers.Of(TriagePapers.Ruling, referral, "rule-on-matter")], by, cancel);
        db.Touch(matter);
        await events.AppendAsync(
            db, matter, "triage-ruled",
            new MatterHappened(
                $"案件分理室：{ruling.Kind.Name()}（{referral.Number}）", ruling.Reasons, before, matter.State, Laws.Zhengzhou2016.Part("二.1").Full,
                RulingText.Lines(ruling, matter.Claims)),
            by, cancel);
        return matter.State;
    }
}
