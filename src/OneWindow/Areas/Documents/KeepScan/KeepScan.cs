using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.KeepScan;

/// <summary>A scan of a paper that came back signed.</summary>
/// <param name="Document">The paper.</param>
/// <param name="File">The file, arrived whole.</param>
public sealed record KeepScanCommand(DocumentId Document, ArrivingFile File);

/// <summary>Keeps the scan of a signed paper with it, and says so in the records of the paper and of its case.</summary>
internal sealed class KeepScan(WriteDoor door, EvidenceStore store, PaperReader reader, ICaseRecord cases, EventStore events)
{
    public async Task<Result<ScanId>> HandleAsync(KeepScanCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        if (ScanFormat.Of(command.File.Head.Span) is not { } contentType)
        {
            return PaperRefusals.NotAScan;
        }

        var stored = store.Keep(command.File);
        return await door.WriteAsync((db, token) => InAsync(db, command.Document, stored.Hash, contentType, by, token), cancel);
    }

    private async Task<Result<ScanId>> InAsync(
        OneWindowDb db, DocumentId id, string hash, string contentType, ActionContext by, CancellationToken cancel)
    {
        if (await reader.FindAsync(db, id, by, cancel) is not { } sheet)
        {
            return PaperRefusals.NoSuchPaper;
        }

        if (sheet.Document.Status != DocumentStatus.Signed)
        {
            return PaperRefusals.NotSigned;
        }

        if (PaperRefusals.MayNotFile(sheet.Case, by) is { } mayNot)
        {
            return mayNot;
        }

        if (await db.Set<Scan>().AnyAsync(scan => scan.DocumentId == id && scan.Hash == hash && scan.WithdrawnAt == null, cancel))
        {
            return PaperRefusals.SameScan;
        }

        var kept = new Scan { Id = ScanId.New(), DocumentId = id, Hash = hash, ContentType = contentType, KeptAt = by.At, KeptBy = by.Appointment };
        db.Add(kept);
        await events.AppendAsync(db, DocumentEvents.StreamOf(id), DocumentEvents.ScanKept, new ScanMoved(hash, Reason: null), by, cancel);
        var note = new CaseNote($"存入扫描件：{sheet.Kind.Name}", sheet.Document.Number, [$"校验值 {hash}"], WhileOpenOnly: false);
        return sheet.Case is { } file && await cases.NoteAsync(db, file.Id, note, by, cancel) is { } refusal ? refusal : kept.Id;
    }
}
