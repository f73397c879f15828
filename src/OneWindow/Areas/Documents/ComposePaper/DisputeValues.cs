using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>调解和仲裁: what both say of the dispute, and of the bodies beside them.</summary>
internal static class DisputeValues
{
    private static readonly PaperSource Case = new("案件");

    public static void Add(PaperData data, RecordedFacts facts, OfficeValues office)
    {
        if (facts.File.Procedure is not ("arbitration" or "mediation"))
        {
            return;
        }

        data.Set("application.received", facts.Day(SharedFacts.ReceivedOn), facts.Source(SharedFacts.ReceivedOn))
            .Set("application.facts", facts.Value(SharedFacts.Dispute), facts.Source(SharedFacts.Dispute))
            .Set("application.amount", facts.Amount(SharedFacts.Claimed) ?? (data.Find("claims.total") as PaperValue.Amount)?.Money, facts.Source(SharedFacts.Claimed))
            .Set("application.workers", facts.Value(SharedFacts.Workers) is { } workers ? $"{workers}人" : null, facts.Source(SharedFacts.Workers))
            .Set("mediation.body", facts.Value(CaseMediationTrack.EntrustedTo) ?? office.NameOf(BodyKind.Mediation), PaperSource.Profile)
            .Set("mediation.entrusted", facts.Took("entrust-mediation"), Case);
        if (data.Find("application.facts") is null && data.Find("matter.summary") is PaperValue.Words summary)
        {
            data.Set("application.facts", summary.Text, data.SourceOf("matter.summary")!);
        }
    }
}
