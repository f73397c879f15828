using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Inspection;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>受理立案: what the papers from receipt to filing say.</summary>
internal static class ReceivingValues
{
    private static readonly PaperSource Statute = new("法律规定");

    public static void Add(PaperData data, RecordedFacts facts, OfficeValues office)
    {
        AddFiling(data, facts);
        data.Set("acceptance.investigateBy", facts.File.Clocks.LastOrDefault(clock => clock.Deadline == InspectionDeadlines.Investigation.Code)?.DueAtStart, new PaperSource("调查期限"))
            .Set("acceptance.date", facts.File.FiledOn, new PaperSource("案件"))
            .Set("completion.items", facts.Lines(Facts.Missing), facts.Source(Facts.Missing))
            .Set("completion.by", facts.Day(Facts.CompleteBy), facts.Source(Facts.CompleteBy))
            .Set("refusal.reason", facts.Clause(Facts.RefusedBecause), facts.Source(Facts.RefusedBecause))
            .Set("refusal.basis", RefusalBasis(facts)?.Full, Statute);
        AddReferral(data, facts, office);
    }

    /// <summary>Referred for good, or only as to a question on which the investigation waits.</summary>
    private static void AddReferral(PaperData data, RecordedFacts facts, OfficeValues office)
    {
        var because = facts.Value(Facts.ReferredBecause) is null ? SuspensionTrack.Because : Facts.ReferredBecause;
        if (facts.Clause(because) is { } reason)
        {
            data.Set("referral.reason", reason, facts.Source(because))
                .Set("referral.procedure", "劳动争议仲裁程序", Statute)
                .Set("referral.body", office.NameOf(BodyKind.Arbitration), PaperSource.Profile)
                .Set("referral.limit", "自知道或者应当知道权利被侵害之日起一年内；劳动关系存续期间因拖欠劳动报酬发生争议的，自劳动关系终止之日起一年内", Statute);
        }
    }

    private static void AddFiling(PaperData data, RecordedFacts facts)
    {
        data.Set("filing.facts", facts.Value(Facts.Act), facts.Source(Facts.Act))
            .Set("filing.violated", facts.Value(Facts.Violated), facts.Source(Facts.Violated))
            .Set("filing.opinion", facts.Value(Facts.FilingGrounds), facts.Source(Facts.FilingGrounds));
        if (facts.Answer("approve-filing", "send-back-filing", "reject-filing") is { } answer)
        {
            var words = answer.Input.GetValueOrDefault(Facts.Opinion.Code)
                ?? answer.Input.GetValueOrDefault(Facts.Reason.Code) ?? answer.Input.GetValueOrDefault(Facts.RefusedBecause.Code);
            data.Set("filing.unitOpinion", words, RecordedFacts.SourceOf(answer))
                .Set("filing.unitOpinionDate", answer.On, RecordedFacts.SourceOf(answer));
        }
    }

    /// <summary>The ground chosen decides the article; a refusal after the completion date rests on the same one as asking did.</summary>
    private static Citation? RefusalBasis(RecordedFacts facts) => (facts.Value(Facts.RefusalGround), facts.Step?.Step) switch
    {
        ("out-of-time", _) => Laws.Order423.Article(20, 1),
        (not null, _) or (_, "refuse-incomplete") => Laws.Order25.UnverifiedArticle(18),
        _ => null,
    };
}
