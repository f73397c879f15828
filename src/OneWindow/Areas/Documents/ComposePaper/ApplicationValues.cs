using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>仲裁申请和受理: the application, its receipt, refusal, answer, counter-claim, and how it ends without an award.</summary>
internal static class ApplicationValues
{
    private static readonly PaperSource Case = new("案件");

    public static void Add(PaperData data, RecordedFacts facts)
    {
        AddApplication(data, facts);
        data.Set("acceptance.date", facts.Last("accept")?.On, Case)
            .Set("refusal.ground", facts.Name(ApplicationFacts.RefusalGround), facts.Source(ApplicationFacts.RefusalGround))
            .Set("refusal.incomplete", facts.Took("refuse-incomplete"), Case)
            .Set("refusal.counter", facts.Took("refuse-counter-claim"), Case)
            .Set("completion.asked", facts.Last("ask-completion")?.On, Case)
            .Set("counter.claims", facts.Value(CounterClaimTrack.Claims), facts.Source(CounterClaimTrack.Claims))
            .Set("defence.text", facts.Value(DefenceTrack.Answer), facts.Source(DefenceTrack.Answer))
            .Set("defence.received", facts.Day(DefenceTrack.AnsweredOn), facts.Source(DefenceTrack.AnsweredOn))
            .Set("objection.reason", facts.Clause(SharedFacts.Reason), facts.Source(SharedFacts.Reason))
            .Set("objection.upheld", facts.Took("uphold-jurisdiction-objection"), Case)
            .Set("withdrawal.reason", facts.Clause(ApplicationFacts.WithdrawnBecause), facts.Source(ApplicationFacts.WithdrawnBecause))
            .Set("termination.ruling", facts.Clause(OutcomeFacts.Ruling), facts.Source(OutcomeFacts.Ruling))
            .Set("arbitration.copy", CopyOf(facts), Case)
            .Set("hearing.joinedAs", facts.Name(HearingFacts.JoinedAs), facts.Source(HearingFacts.JoinedAs));
        if (facts.Took("refuse-counter-claim"))
        {
            data.Set("refusal.reason", facts.Clause(CounterClaimTrack.RefusedBecause), facts.Source(CounterClaimTrack.RefusedBecause));
        }

        if (facts.Run?.Track == DefenceTrack.Definition.Code)
        {
            data.Set("defence.by", facts.Run.Facts.GetValueOrDefault(Law.SharedTracks.ServiceTrack.Recipient.Code), new PaperSource("送达记录", facts.Run.Id));
        }
    }

    private static void AddApplication(PaperData data, RecordedFacts facts)
    {
        data.Set("application.form", facts.Name(ApplicationFacts.Form), facts.Source(ApplicationFacts.Form))
            .Set("application.claims", ClaimsOf(facts).Select(Sentence), new PaperSource("仲裁请求"))
            .Set("application.evidence", facts.Lines(ApplicationFacts.Evidence), facts.Source(ApplicationFacts.Evidence))
            .Set("receipt.date", facts.Took("complete") ? facts.Step!.On : facts.Day(SharedFacts.ReceivedOn), Case)
            .Set("receipt.items", facts.Took("complete") ? facts.Lines(ApplicationFacts.Completed) : ["仲裁申请书", .. facts.Lines(ApplicationFacts.Evidence)], Case);
        if (data.Find("application.evidence") is null && data.Find("matter.evidence") is PaperValue.Several kept)
        {
            data.Set("application.evidence", kept.Items, data.SourceOf("matter.evidence")!);
        }
    }

    /// <summary>What the copy that goes out is a copy of, where it is not the application itself.</summary>
    private static string? CopyOf(RecordedFacts facts) => facts.Step?.Step switch
    {
        "join-party" => "追加",
        "accept-changed-claims" => "变更请求",
        "join-counter-claim" => "反申请",
        _ => null,
    };

    /// <summary>The claims, each with its name and amount: 劳动报酬，13,800.00元.</summary>
    private static string Sentence(TrackRun claim)
    {
        var name = ClaimKinds.All.First(kind => kind.Code == claim.Subject).Name;
        var amount = claim.Facts.GetValueOrDefault(ClaimElements.Amount.Code) is { } text && long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var fen)
            ? $"{new Money(fen)}元"
            : null;
        return string.Join('，', ((string?[])[name, claim.Facts.GetValueOrDefault(ClaimElements.Request.Code), amount]).OfType<string>());
    }

    private static IEnumerable<TrackRun> ClaimsOf(RecordedFacts facts) => facts.File.Tracks.Where(run => run.Track == ClaimTrack.Definition.Code);
}
