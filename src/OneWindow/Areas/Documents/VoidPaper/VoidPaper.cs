using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Documents.VoidPaper;

/// <summary>Asks to declare a paper void, or to give up a draft.</summary>
public sealed record VoidPaperCommand(DocumentId Document, string? Reason, long? Seen);

/// <summary>
/// Declares a signed paper void: its number stays in the register as void and is never issued again, its service is
/// recalled. A paper that was served stands until another act corrects it.
/// </summary>
internal sealed class VoidPaper(WriteDoor door, PaperReader reader, ICaseFiles cases, EventStore events)
{
    public const int LongestReason = 500;

    /// <summary>Declares it void in one transaction with its number and its services.</summary>
    /// <returns>The number that is void now; empty for a paper without one.</returns>
    public Task<Result<string>> HandleAsync(VoidPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteAsync((db, token) => InAsync(db, command, by, token), cancel);
    }

    private async Task<Result<string>> InAsync(OneWindowDb db, VoidPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        var document = await db.Set<Document>().AsTracking().FirstOrDefaultAsync(found => found.Id == command.Document, cancel);
        if (document is null || await reader.SheetAsync(db, document, by, cancel) is not { } sheet)
        {
            return PaperRefusals.NoSuchPaper;
        }

        if (Obstacle(document, sheet, command, by) is { } obstacle)
        {
            return obstacle;
        }

        var reason = command.Reason!.Trim();
        var recalled = 0;
        if (document is { Status: DocumentStatus.Signed, CaseId: { } caseId })
        {
            var result = await cases.RecallPaperAsync(db, caseId, document.Id.Value, reason, by, cancel);
            if (!result.TryGet(out recalled, out var refusals))
            {
                return Result<string>.Refused(refusals);
            }
        }

        await VoidNumberAsync(db, document, reason, by, cancel);
        document.Void(reason, by.Appointment, by.At);
        await events.AppendAsync(
            db, DocumentEvents.StreamOf(document.Id), DocumentEvents.Voided, new PaperVoided(document.Number, reason, recalled), by, cancel);
        return document.Number ?? string.Empty;
    }

    private static Refusal? Obstacle(Document document, PaperSheet sheet, VoidPaperCommand command, ActionContext by)
    {
        if (document.Status is not (DocumentStatus.Draft or DocumentStatus.Signed))
        {
            return PaperRefusals.NotDraft;
        }

        if (command.Seen is { } seen && seen != document.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > LongestReason)
        {
            return PaperRefusals.ReasonMissing;
        }

        var key = document.Id.Value.ToString("D");
        var served = sheet.Case?.Tracks.Any(run =>
            run.State == ServiceTrack.Delivered.Code && run.Facts.GetValueOrDefault(ServiceTrack.Document.Code) == key) ?? false;
        return served ? PaperRefusals.Served : PaperRefusals.MayNotSign(sheet.Kind, sheet.Case, by);
    }

    private static async Task VoidNumberAsync(OneWindowDb db, Document document, string reason, ActionContext by, CancellationToken cancel)
    {
        if (document is { NumberKey: { } series, NumberInSeries: { } place })
        {
            var number = await NumberSeries.Register(db, series).AsTracking().FirstAsync(issued => issued.Number == place, cancel);
            number.Void(reason, by.At);
        }
    }
}
