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
        return (await NumberAsync(cancel)).TryGet(out _, out var refusals)
            ? await PageAsync(SeenBy(by).Where(change => change.Number > after), size, cancel)
            : Result<ChangePage>.Refused(refusals);
    }

    /// <summary>Gives numbers to what has none yet; asks once where all have theirs. Refused while others keep being given precedence.</summary>
    public async Task<Result<bool>> NumberAsync(CancellationToken cancel) =>
        await db.Set<Change>().AnyAsync(change => change.Number == null, cancel)
            ? await door.WriteAsync((inside, _) => Task.FromResult(Numbered(inside)), cancel)
            : true;

    /// <summary>The changes of matters and cases that somebody sees, with and without a number.</summary>
    public IQueryable<Change> SeenBy(ActionContext by)
    {
        var (matters, seen) = (IntakePosts.Readers.Contains(by.Post.Code), db.SeenBy(by).Select(id => (CaseId?)id));
        return db.Set<Change>().AsNoTracking().Where(change => change.CaseId == null ? matters : seen.Where(id => id == change.CaseId).Any());
    }

    /// <summary>The first of some changes by their numbers.</summary>
    public static async Task<ChangePage> PageAsync(IQueryable<Change> changes, int size, CancellationToken cancel)
    {
        var found = await changes.OrderBy(change => change.Number).Take(size + 1).ToListAsync(cancel);
        return new ChangePage([.. found.Take(size)], found.Count > size);
    }

    /// <summary>The last number that was given; 0 before the first.</summary>
    public static async Task<long> LastAsync(OneWindowDb db, CancellationToken cancel) =>
        await db.Set<Change>().Where(change => change.Number != null).MaxAsync(change => change.Number, cancel) ?? 0;

    private static Result<bool> Numbered(OneWindowDb db)
    {
        db.Later($"""
            update exchange_change set number = numbered.place + (select coalesce(max(number), 0) from exchange_change where number is not null)
            from (
              select stream_kind, stream_id, sequence, row_number() over (order by at, stream_kind, stream_id, sequence) as place
              from exchange_change where number is null) as numbered
            where exchange_change.stream_kind = numbered.stream_kind and exchange_change.stream_id = numbered.stream_id
              and exchange_change.sequence = numbered.sequence
            """);
        return true;
    }
}
