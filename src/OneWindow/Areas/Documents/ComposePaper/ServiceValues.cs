using System.Globalization;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>送达回证: what was served on whom, and how; read from the service run of the case.</summary>
internal static class ServiceValues
{
    /// <summary>Adds the values of the run; nothing for another kind of paper.</summary>
    /// <param name="served">The paper that the run serves; null where it is not kept here.</param>
    public static void Add(PaperData data, RecordedFacts facts, RelatedPaper? served)
    {
        if (facts.Run is not { } run || run.Track != ServiceTrack.Definition.Code)
        {
            return;
        }

        var source = new PaperSource("送达记录", run.Id);
        data.Set("service.document", served is null ? null : DocumentCatalogue.Of(served.Kind).Name, source)
            .Set("service.documentNumber", served?.Number, source)
            .Set("service.recipient", run.Facts.GetValueOrDefault(ServiceTrack.Recipient.Code), source)
            .Set("service.manner", facts.Name(ServiceTrack.Method), facts.Source(ServiceTrack.Method))
            .Set("service.receiver", facts.Value(ServiceTrack.Receiver), facts.Source(ServiceTrack.Receiver))
            .Set("service.witness", facts.Value(ServiceTrack.Witness), facts.Source(ServiceTrack.Witness))
            .Set("service.servedAt", facts.Day(ServiceTrack.ServedOn), facts.Source(ServiceTrack.ServedOn))
            .Set("service.refusal", facts.Step?.Step == "record-failed-service" ? facts.Value(ServiceTrack.FailedBecause) : null, source)
            .Set("service.note", facts.Value(ServiceTrack.Proof) is { } proof ? $"凭证：{proof}" : null, facts.Source(ServiceTrack.Proof));
        AddAddress(data, run.Facts.GetValueOrDefault(ServiceTrack.Recipient.Code), source);
        data.Set("service.failure", facts.Clause(ServiceTrack.FailedBecause), facts.Source(ServiceTrack.FailedBecause));
    }

    /// <summary>The address of the party; an authority or a court is served where it is.</summary>
    private static void AddAddress(PaperData data, string? recipient, PaperSource source)
    {
        var party = Array.Find(["employer", "worker"], side => recipient is not null && (data.Find(side + ".name") as PaperValue.Words)?.Text == recipient);
        data.Set("service.elsewhere", party is null, source)
            .Set("service.address", party is null ? null : (data.Find(party + ".address") as PaperValue.Words)?.Text, source);
    }

    /// <summary>The paper that a run serves; null for another kind of run.</summary>
    public static DocumentId? ServedBy(RecordedFacts facts) =>
        facts.Run?.Facts.GetValueOrDefault(ServiceTrack.Document.Code) is { } text && Guid.TryParse(text, CultureInfo.InvariantCulture, out var id)
            ? new DocumentId(id)
            : null;
}
