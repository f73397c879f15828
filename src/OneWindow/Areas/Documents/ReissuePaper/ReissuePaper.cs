using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.ReissuePaper;

/// <summary>Asks for a corrected copy of a signed paper.</summary>
public sealed record ReissuePaperCommand(DocumentId Document);

/// <summary>Makes a draft that names the signed paper it corrects. The first one stays as it was.</summary>
internal sealed class ReissuePaper(WriteDoor door, PaperReader reader, DraftPapers.DraftPapers drafts)
{
    /// <summary>Makes the copy as a draft.</summary>
    /// <returns>The new draft.</returns>
    public Task<Result<DocumentId>> HandleAsync(ReissuePaperCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteAsync((db, token) => InAsync(db, command, by, token), cancel);
    }

    private async Task<Result<DocumentId>> InAsync(OneWindowDb db, ReissuePaperCommand command, ActionContext by, CancellationToken cancel)
    {
        var first = await db.Set<Document>().AsNoTracking().FirstOrDefaultAsync(found => found.Id == command.Document, cancel);
        if (first is null || await reader.SheetAsync(db, first, by, cancel) is not { } sheet)
        {
            return PaperRefusals.NoSuchPaper;
        }

        if (first.Status is not (DocumentStatus.Signed or DocumentStatus.Void))
        {
            return PaperRefusals.NotSigned;
        }

        if (PaperRefusals.MayNotSign(sheet.Kind, sheet.Case, by) is { } mayNot)
        {
            return mayNot;
        }

        var order = new PaperOrder(first.Kind, first.CaseId, first.MatterId, first.Run, first.Because, first.Sequence);
        var copy = drafts.Draft(db, order, first.Id, by);
        copy.Typed = first.Typed;
        return copy.Id;
    }
}
