using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Changes;

/// <summary>A page of the feed.</summary>
/// <param name="Changes">In the order of their numbers.</param>
/// <param name="More">Whether more follow.</param>
internal sealed record ChangePage(IReadOnlyList<Change> Changes, bool More);

/// <summary>
/// Reads the feed. Changes get their numbers here, by one reader at a time: in the order of their transactions they could become visible after
/// one with a greater number, and whoever reads on from that one would never see them.
/// </summary>
internal sealed class ReadChanges(OneWindowDb db, WriteDoor door)
{
    /// <summary>The changes after a number of matters and cases that somebody sees.</summary>
    public async Task<Result<ChangePage>> AfterAsync(long after, int size, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Change>().AnyAsync(change => change.Number == null, cancel))
        {
            var numbered = await door.WriteAsync((inside, _) => Task.FromResult(Numbered(inside)), cancel);
            if (!numbered.Succeeded)
            {
                return Result<ChangePage>.Refused(numbered.Refusals);
            }
        }

        var (matters, seen) = (IntakePosts.Readers.Contains(by.Post.Code), db.SeenBy(by).Select(id => (CaseId?)id));
        var found = await db.Set<Change>().AsNoTracking()
            .Where(change => change.Number > after && (change.CaseId == null ? matters : seen.Contains(change.CaseId)))
            .OrderBy(change => change.Number).Take(size + 1).ToListAsync(cancel);
        return new ChangePage([.. found.Take(size)], found.Count > size);
    }

    private static Result<bool> Numbered(OneWindowDb db)
    {
        db.Later($"""
            update exchange_change set number = numbered.place + (select coalesce(max(number), 0) from exchange_change)
            from (
              select stream_kind, stream_id, sequence, row_number() over (order by at, stream_kind, stream_id, sequence) as place
              from exchange_change where number is null) as numbered
            where exchange_change.stream_kind = numbered.stream_kind and exchange_change.stream_id = numbered.stream_id
              and exchange_change.sequence = numbered.sequence
            """);
        return true;
    }
}
