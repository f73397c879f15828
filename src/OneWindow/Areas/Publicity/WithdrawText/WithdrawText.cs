using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Publicity.WithdrawText;

/// <summary>
/// Takes a text down, with the reason: a decision that was changed, revoked or found unlawful has to be taken down within three days
/// (行政处罚法第四十八条第二款). A draft that is not wanted is given up the same way. Written anew, it can be published again.
/// </summary>
public sealed class WithdrawText(WriteDoor door, EventStore events, INameIndex names)
{
    private static readonly Refusal NoSuchText = Refusal.NotFound("no-such-publication", "没有这篇内容，或者已经撤下。");

    public async Task<Result<PublicationId>> HandleAsync(PublicationId id, string? reason, ActionContext by, CancellationToken cancel) =>
        WrittenText.Read(reason, "Reason", "请写明为什么撤下。").TryGet(out var why, out var refusals)
            ? await door.WriteAsync((db, token) => EndAsync(db, id, why, by, token), cancel)
            : Result<PublicationId>.Refused(refusals);

    private async Task<Result<PublicationId>> EndAsync(OneWindowDb db, PublicationId id, string why, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Publication>().SingleOrDefaultAsync(row => row.Id == id && row.State != PublicationState.Withdrawn, cancel) is not { } text)
        {
            return NoSuchText;
        }

        (text.State, text.WithdrawnBecause) = (PublicationState.Withdrawn, why);
        names.Remove(db, PublicTexts.IndexKind, id.Value);
        await events.AppendAsync(
            db, Publication.StreamOf(id), "publication-withdrawn", new PublicationHappened("撤下", why, text.Title, text.Body, text.Basis), by, cancel);
        return id;
    }
}
