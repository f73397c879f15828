using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Hosting.Areas;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Search.FillIndex;

/// <summary>
/// Fills the index of names where it has nothing of a kind: after an upgrade that enters a new kind, or enters one otherwise
/// (its migration clears it). A kind is filled in one transaction, so it is never half full.
/// </summary>
internal sealed class FillNameIndex(OneWindowDb read, WriteDoor door, INameIndex names, IEnumerable<INamed> kinds) : IStartTask
{
    private const int AtOnce = 1000;

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var kind in kinds)
        {
            if (await IsFilledAsync(read, kind, cancel))
            {
                continue; // as at nearly every start: nothing is written
            }

            _ = (await door.WriteAsync((db, token) => FillAsync(db, kind, token), cancel)).Value;
        }
    }

    private async Task<Result<int>> FillAsync(OneWindowDb db, INamed kind, CancellationToken cancel)
    {
        if (await IsFilledAsync(db, kind, cancel))
        {
            return 0; // by another node, meanwhile
        }

        // Read first: one connection does one thing at a time.
        var all = await kind.AllAsync(db).ToListAsync(cancel);
        foreach (var some in all.Chunk(AtOnce))
        {
            foreach (var one in some)
            {
                names.Enter(db, kind.Kind, one.Id, one.Text);
            }

            await db.FlushAsync(cancel);
        }

        return all.Count;
    }

    private static Task<bool> IsFilledAsync(OneWindowDb db, INamed kind, CancellationToken cancel) =>
        db.Database.SqlQuery<Guid>($"""select id as "Value" from name_entry where kind = {kind.Kind} limit 1""").AnyAsync(cancel);
}
