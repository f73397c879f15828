using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.TakeUpPaper;

/// <summary>Asks to go on with a draft that was set aside when its case ended.</summary>
public sealed record TakeUpPaperCommand(DocumentId Document);

/// <summary>Makes a paper that was set aside a draft again: the volume needs it after all.</summary>
internal sealed class TakeUpPaper(WriteDoor door, PaperReader reader, EventStore events)
{
    public Task<Result<DocumentId>> HandleAsync(TakeUpPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteAsync((db, token) => InAsync(db, command, by, token), cancel);
    }

    private async Task<Result<DocumentId>> InAsync(OneWindowDb db, TakeUpPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        var document = await db.Set<Document>().AsTracking().FirstOrDefaultAsync(found => found.Id == command.Document, cancel);
        if (document is null || await reader.SheetAsync(db, document, by, cancel) is not { } sheet)
        {
            return PaperRefusals.NoSuchPaper;
        }

        if (document.Status != DocumentStatus.SetAside)
        {
            return PaperRefusals.NotSetAside;
        }

        if (PaperRefusals.MayNotSign(sheet.Kind, sheet.Case, by) is { } mayNot)
        {
            return mayNot;
        }

        document.TakeUp();
        await events.AppendAsync(db, DocumentEvents.StreamOf(document.Id), DocumentEvents.TakenUp, new PaperMoved(Because: null), by, cancel);
        return document.Id;
    }
}
