using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Exchange.Keys;

/// <summary>The key of a request, and as what it acts.</summary>
internal sealed record KeyInUse(AccessKeyId Id, int PerMinute, OutsideActor Actor)
{
    /// <summary>The key of this request; null where it came without a good one.</summary>
    public static KeyInUse? Of(HttpContext http) => http.Items[typeof(KeyInUse)] as KeyInUse;

    public void KeepFor(HttpContext http, DateTime now)
    {
        http.Items[typeof(KeyInUse)] = this;
        Actor.KeepFor(http, now);
    }
}

/// <summary>Finds the key of a secret, if it is in force today. It is read anew for each request, so withdrawing works at once.</summary>
internal sealed class KeyReader(OneWindowDb db, SecretHashes hashes, TimeProvider time)
{
    public async Task<KeyInUse?> FindAsync(string secret, CancellationToken cancel)
    {
        var (candidates, today) = (hashes.Candidates(secret), ChinaTime.Today(time));
        var found = await (
            from key in db.Set<AccessKey>().AsNoTracking()
            where candidates.Contains(key.Hash)
            join system in db.Set<OutsideSystem>() on key.SystemId equals system.Id
            select new { Key = key, System = system }).FirstOrDefaultAsync(cancel);

        // A post that this version no longer knows empowers to nothing.
        return found is not null && found.Key.IsInForce(today) && Posts.Find(found.System.Post) is { } post
            ? new KeyInUse(found.Key.Id, found.Key.PerMinute, new OutsideActor(
                found.System.PersonId, found.System.AppointmentId, found.System.Name, post, found.System.UnitId, [.. found.Key.Scopes]))
            : null;
    }
}
