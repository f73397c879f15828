using System.Globalization;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>仲裁: what its papers say from the application to the award, and what an award says item by item.</summary>
internal static class ArbitrationValues
{
    private static readonly PaperSource Case = new("案件");
    private static readonly string[] FinalAwards = ["make-final-award", "make-partial-final-award"];
    private static readonly string[] OtherAwards = ["make-award", "make-partial-award"];

    public static void Add(PaperData data, RecordedFacts facts, OfficeValues office, Document document)
    {
        if (facts.File.Procedure != "arbitration")
        {
            return;
        }

        PartyValues.Add(data, facts);
        ApplicationValues.Add(data, facts);
        HearingValues.Add(data, facts, office);
        data.Set("arbitration.competent", facts.Value(ApplicationFacts.Competent), facts.Source(ApplicationFacts.Competent))
            .Set("settlement.result", facts.Value(OutcomeFacts.Settlement), facts.Source(OutcomeFacts.Settlement))
            .Set("settlement.claims", Joined(Claims(facts).Select(NameOf), "、"), Case)
            .Set("award.performBy", facts.Day(OutcomeFacts.PerformBy), facts.Source(OutcomeFacts.PerformBy))
            .Set("award.date", facts.Day(OutcomeFacts.AwardedOn), facts.Source(OutcomeFacts.AwardedOn))
            .Set("award.corrected", facts.Value(OutcomeFacts.Corrected), facts.Source(OutcomeFacts.Corrected))
            .Set("award.arbitrators", Joined(facts.File.Officers.Select(officer => officer.Name), "、"), Case);
        AddAwarded(data, facts, document);
    }

    private static void AddAwarded(PaperData data, RecordedFacts facts, Document document)
    {
        var decided = Claims(facts).Select(run => (Run: run, Step: DecisionOn(run, facts, document))).Where(one => one.Step is not null).ToList();
        data.Set("award.rows", decided.Select(one => Row(one.Run, one.Step!)), Case)
            .Set("award.claims", Joined(decided.Select(one => NameOf(one.Run)), "、"), Case)
            .Set("award.grounds", Joined(decided.Select(one => one.Step!.Input.GetValueOrDefault(OutcomeFacts.Grounds.Code)).OfType<string>(), "\n"), Case);
    }

    /// <summary>
    /// The last decision on a claim, where this paper is the first award of its kind after it. Final and other decisions never
    /// share a paper, and what an earlier award said is not said again.
    /// </summary>
    private static CaseFileStep? DecisionOn(TrackRun claim, RecordedFacts facts, Document document)
    {
        var isFinal = AwardTrack.FinalPapers.Contains(document.Kind);
        var decision = facts.File.Steps.LastOrDefault(step =>
            step.Run == claim.Id && step.Step is ("decide" or "decide-final") && step.Sequence < document.Sequence);
        var award = decision is null ? null : facts.File.Steps.FirstOrDefault(step =>
            step.Sequence > decision.Sequence && (isFinal ? FinalAwards : OtherAwards).Contains(step.Step));
        return claim.State == ClaimTrack.Awarded.Code && (decision?.Step == "decide-final") == isFinal && award?.Sequence == document.Sequence ? decision : null;
    }

    private static PaperData Row(TrackRun claim, CaseFileStep decision)
    {
        var source = RecordedFacts.SourceOf(decision);
        Money? amount = long.TryParse(decision.Input.GetValueOrDefault(OutcomeFacts.Awarded.Code), CultureInfo.InvariantCulture, out var fen) ? new Money(fen) : null;
        return new PaperData()
            .Set("name", NameOf(claim), source)
            .Set("result", OutcomeFacts.Decision.NameOfChoice(decision.Input.GetValueOrDefault(OutcomeFacts.Decision.Code) ?? string.Empty), source)
            .Set("amount", amount, source);
    }

    private static IEnumerable<TrackRun> Claims(RecordedFacts facts) => facts.File.Tracks.Where(run => run.Track == ClaimTrack.Definition.Code);

    private static string NameOf(TrackRun claim) => ClaimKinds.All.First(kind => kind.Code == claim.Subject).Name;

    private static string? Joined(IEnumerable<string> words, string between) => string.Join(between, words) is { Length: > 0 } text ? text : null;
}
