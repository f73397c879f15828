using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.DraftPapers;

/// <summary>Makes drafts within the caller's transaction, so that a step and the papers it asks for stand or fall together.</summary>
internal sealed class DraftPapers(EventStore events, KeptBlanks kept) : IDraftPapers
{
    private const string ProofOfService = "D-GEN-05";

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

    public async Task SetAsideAsync(
        OneWindowDb db, CaseId @case, long ending, string step, bool forGood, ActionContext by, CancellationToken cancel)
    {
        var waiting = await OfCase(db, @case, DocumentStatus.Draft)
            .Where(document => document.Sequence < ending && (forGood || document.Kind != ProofOfService)).ToListAsync(cancel);
        foreach (var document in waiting)
        {
            document.SetAside();
            await events.AppendAsync(db, DocumentEvents.StreamOf(document.Id), DocumentEvents.SetAside, new PaperMoved(step), by, cancel);
        }
    }

    public async Task TakeUpAsync(OneWindowDb db, CaseId @case, string step, ActionContext by, CancellationToken cancel)
    {
        foreach (var document in await OfCase(db, @case, DocumentStatus.SetAside).ToListAsync(cancel))
        {
            document.TakeUp();
            await events.AppendAsync(db, DocumentEvents.StreamOf(document.Id), DocumentEvents.TakenUp, new PaperMoved(step), by, cancel);
        }
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
        if (order.Typed.Count > 0)
        {
            kept.Keep(document, order.Typed);
        }

        db.Add(document);
        events.Begin(
            db, DocumentEvents.StreamOf(document.Id), DocumentEvents.Drafted,
            new PaperDrafted(order.Kind, order.Case?.Value, order.Matter?.Value, order.Run, order.Because, order.Sequence, replaces?.Value), by);
        return document;
    }

    private static IQueryable<Document> OfCase(OneWindowDb db, CaseId @case, DocumentStatus status) =>
        db.Set<Document>().AsTracking().Where(document => document.CaseId == @case && document.Status == status);
}
