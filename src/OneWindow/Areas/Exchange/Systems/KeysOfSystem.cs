using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>How it stands with the keys of a system.</summary>
internal static class KeysOfSystem
{
    /// <summary>Whether it had keys and none of them is in force any more. One that never had any only waits for its first.</summary>
    public static async Task<bool> AreOverAsync(OneWindowDb db, SystemId system, DateOnly today, CancellationToken cancel)
    {
        var keys = db.Set<AccessKey>().Where(key => key.SystemId == system);
        return !await keys.AnyAsync(AccessKey.InForceOn(today), cancel) && await keys.AnyAsync(cancel);
    }
}
