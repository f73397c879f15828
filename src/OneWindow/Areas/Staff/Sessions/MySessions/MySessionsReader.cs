using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Sessions.MySessions;

/// <summary>A session as its owner sees it.</summary>
internal sealed record MySession(SessionId Id, string Device, DateTime CreatedAt, DateTime LastSeenAt, DateTime ExpiresAt);

/// <summary>The open sessions of a person, the latest used first.</summary>
internal sealed class MySessionsReader(OneWindowDb db, SignInRules rules)
{
    public Task<List<MySession>> ReadAsync(PersonId person, DateTime now, CancellationToken cancel)
    {
        var oldest = now - rules.Idle;
        return db.Set<StaffSession>().AsNoTracking()
            .Where(row => row.PersonId == person && row.RevokedAt == null && row.ExpiresAt > now && row.LastSeenAt > oldest)
            .OrderByDescending(row => row.LastSeenAt).Take(100)
            .Select(row => new MySession(row.Id, row.Device, row.CreatedAt, row.LastSeenAt, row.ExpiresAt))
            .ToListAsync(cancel);
    }
}
