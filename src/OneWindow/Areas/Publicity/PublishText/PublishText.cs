using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Publicity.PublishText;

/// <summary>Makes a text public (先审后发): by the head of the department, never by whoever wrote it.</summary>
public sealed class PublishText(WriteDoor door, EventStore events, INameIndex names)
{
    private static readonly Refusal NoSuchText = Refusal.NotFound("no-such-publication", "没有这篇内容，或者不在待审核。");

    private static readonly Refusal NotTheHead = Refusal.NotAllowed("not-the-publisher", "由部门负责人审核公开。");

    private static readonly Refusal OwnText = Refusal.NotAllowed("own-publication", "自己写的由别人审核公开。");

    /// <summary>Why this person may not publish this text; null where they may.</summary>
    public static Refusal? WhyNot(Publication text, ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(by);
        return text.State != PublicationState.Draft ? NoSuchText : by.Post != Posts.DepartmentHead ? NotTheHead : text.Writer == by.Person ? OwnText : null;
    }

    public Task<Result<PublicationId>> HandleAsync(PublicationId id, long? version, ActionContext by, CancellationToken cancel) => door.WriteAsync<PublicationId>(
        async (db, token) =>
        {
            if (await db.Set<Publication>().SingleOrDefaultAsync(row => row.Id == id, token) is not { } text)
            {
                return NoSuchText;
            }

            if (WhyNot(text, by) is { } refusal)
            {
                return refusal;
            }

            db.Expect(text, version ?? text.Version);
            (text.State, text.PublishedAt, text.PublishedBy, text.WithdrawnBecause) = (PublicationState.Public, by.At, by.Appointment, null);
            names.Enter(db, PublicTexts.IndexKind, id.Value, FoundTexts.TextOf(text));
            await events.AppendAsync(
                db, Publication.StreamOf(id), "publication-published", new PublicationHappened("审核公开", null, text.Title, text.Body, text.Basis), by, token);
            return id;
        },
        cancel);
}
