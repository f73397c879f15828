using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Data;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>Finds a push of a system for somebody who is about to change it, inside the door.</summary>
internal static class FindPush
{
    /// <summary>One that is not ended.</summary>
    public static async Task<Result<Push>> OpenAsync(OneWindowDb db, SystemId system, PushId id, CancellationToken cancel) =>
        await db.Set<Push>().SingleOrDefaultAsync(row => row.Id == id && row.SystemId == system, cancel) is not { } push ? PushErrors.NoSuchPush
        : push.State == PushState.Ended ? PushErrors.Ended
        : push;
}
