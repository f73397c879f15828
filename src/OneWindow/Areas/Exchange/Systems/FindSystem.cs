using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Data;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>Finds a system for somebody who is about to change it, inside the door.</summary>
internal static class FindSystem
{
    /// <summary>One that is not ended.</summary>
    public static async Task<Result<OutsideSystem>> OpenAsync(OneWindowDb db, SystemId id, CancellationToken cancel) =>
        await db.Set<OutsideSystem>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } system ? SystemErrors.NoSuchSystem
        : system.EndedAt is not null ? SystemErrors.Ended
        : system;
}
