using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.DiscardDraft;

/// <summary>Throws a draft away: it was never registered, so only the fact that it was discarded stays. Stored files go a day later.</summary>
public sealed class DiscardDraft(WriteDoor door, EventStore events)
{
    private static readonly Refusal NoSuchDraft = Refusal.NotFound("no-such-draft", "没有这份草稿。");

    public Task<Result<MatterId>> HandleAsync(MatterId id, ActionContext by, CancellationToken cancel) => door.WriteAsync<MatterId>(
        async (db, token) =>
        {
            var draft = await db.Set<Draft>().SingleOrDefaultAsync(row => row.Id == id && row.OwnerId == by.Person, token);
            if (draft is null)
            {
                return NoSuchDraft;
            }

            db.Remove(draft);
            await FilesNeverFiled.ForgetAsync(db, [id], by.At + FilesNeverFiled.Fresh, token);
            await events.AppendAsync(db, new EventStream("draft", id.Value), "draft-discarded", new { draft.SavedAt }, by, token);
            return id;
        },
        cancel);
}
