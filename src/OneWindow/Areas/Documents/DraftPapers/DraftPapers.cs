using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.DraftPapers;

/// <summary>Makes drafts within the caller's transaction, so that a step and the papers it asks for stand or fall together.</summary>
internal sealed class DraftPapers(EventStore events) : IDraftPapers
{
    public Task DraftAsync(OneWindowDb db, IReadOnlyList<PaperOrder> orders, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(orders);
        ArgumentNullException.ThrowIfNull(by);
        foreach (var order in orders)
        {
            Draft(db, order, replaces: null, by);
        }

        return Task.CompletedTask;
    }

    /// <summary>Makes one draft; a copy that corrects a signed paper names it.</summary>
    public Document Draft(OneWindowDb db, PaperOrder order, DocumentId? replaces, ActionContext by)
    {
        var document = new Document
        {
            Id = DocumentId.New(),
            Kind = order.Kind,
            TemplateVersion = DocumentCatalogue.Of(order.Kind).TemplateVersion,
            CaseId = order.Case,
            MatterId = order.Matter,
            Run = order.Run,
            Because = order.Because,
            Sequence = order.Sequence,
            ReplacesId = replaces,
            DraftedAt = by.At,
            DraftedBy = by.Appointment,
            UnitId = by.Unit,
        };
        db.Add(document);
        events.Begin(
            db, DocumentEvents.StreamOf(document.Id), DocumentEvents.Drafted,
            new PaperDrafted(order.Kind, order.Case?.Value, order.Matter?.Value, order.Run, order.Because, order.Sequence, replaces?.Value), by);
        return document;
    }
}
