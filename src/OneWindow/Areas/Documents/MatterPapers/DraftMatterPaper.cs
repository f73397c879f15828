using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.MatterPapers;

/// <summary>Asks for a paper of a matter.</summary>
public sealed record DraftMatterPaperCommand(MatterId Matter, string? Kind);

/// <summary>Drafts a paper of a matter, or finds the one that there is.</summary>
internal sealed class DraftMatterPaper(WriteDoor door, IMatterFiles matters, DraftPapers.DraftPapers drafts)
{
    private static readonly Refusal NoSuchMatter = Refusal.NotFound("no-such-matter", "没有这件诉求");
    private static readonly Refusal NoSuchKind = Refusal.Invalid("kind", "kind", "请选择要制作的文书");

    public Task<Result<DocumentId>> HandleAsync(DraftMatterPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteAsync((db, token) => InAsync(db, command, by, token), cancel);
    }

    private async Task<Result<DocumentId>> InAsync(OneWindowDb db, DraftMatterPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        if (command.Kind is not { } kind || !MatterPapers.Kinds.Contains(kind))
        {
            return NoSuchKind;
        }

        if (await matters.ReadAsync(db, command.Matter, by, cancel) is null)
        {
            return NoSuchMatter;
        }

        if (PaperRefusals.MayNotSign(DocumentCatalogue.Of(kind), file: null, by) is { } mayNot)
        {
            return mayNot;
        }

        var known = await MatterPapers.Made(db, command.Matter).Where(document => document.Kind == kind)
            .Select(document => (DocumentId?)document.Id).FirstOrDefaultAsync(cancel);
        return known ?? drafts.Draft(db, new PaperOrder(kind, null, command.Matter, null, null, 0), replaces: null, by).Id;
    }
}
