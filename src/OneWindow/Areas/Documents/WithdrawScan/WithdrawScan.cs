using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.WithdrawScan;

/// <summary>A scan that no longer counts: the wrong page, or one that cannot be read.</summary>
public sealed record WithdrawScanCommand(DocumentId Document, ScanId Scan, string? Reason);

/// <summary>Takes a scan out of what counts. Row, file and reason stay.</summary>
internal sealed class WithdrawScan(WriteDoor door, PaperReader reader, ICaseRecord cases, EventStore events)
{
    public const int LongestReason = 500;

    public Task<Result<ScanId>> HandleAsync(WithdrawScanCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteAsync((db, token) => InAsync(db, command, by, token), cancel);
    }

    private async Task<Result<ScanId>> InAsync(OneWindowDb db, WithdrawScanCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await reader.FindAsync(db, command.Document, by, cancel) is not { } sheet)
        {
            return PaperRefusals.NoSuchPaper;
        }

        if (PaperRefusals.MayNotFile(sheet.Case, by) is { } mayNot)
        {
            return mayNot;
        }

        if (TypedText.Clean(command.Reason) is not { Length: <= LongestReason } reason)
        {
            return PaperRefusals.WithdrawReasonMissing;
        }

        var scan = await db.Set<Scan>().AsTracking()
            .FirstOrDefaultAsync(found => found.Id == command.Scan && found.DocumentId == command.Document && found.WithdrawnAt == null, cancel);
        if (scan is null)
        {
            return PaperRefusals.NoSuchScan;
        }

        scan.Withdraw(reason, by.Appointment, by.At);
        await events.AppendAsync(db, DocumentEvents.StreamOf(command.Document), DocumentEvents.ScanWithdrawn, new ScanMoved(scan.Hash, reason), by, cancel);
        var note = new CaseNote($"撤下扫描件：{sheet.Kind.Name}", reason, [$"校验值 {scan.Hash}"], WhileOpenOnly: false);
        return sheet.Case is { } file && await cases.NoteAsync(db, file.Id, note, by, cancel) is { } refusal ? refusal : scan.Id;
    }
}
