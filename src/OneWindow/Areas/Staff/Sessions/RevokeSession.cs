using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>Ends sessions: the next request with their cookie is a visitor's.</summary>
internal sealed class RevokeSession(WriteDoor door, TimeProvider time)
{
    private static readonly Refusal Unknown = Refusal.NotFound("session", "没有找到这次登录，可能已经退出。");

    /// <summary>The person signs out on this device.</summary>
    public Task SignOutAsync(SignedInSession session, CancellationToken cancel) => door.WriteAsync<bool>(
        async (db, token) =>
        {
            (await db.Set<StaffSession>().SingleAsync(row => row.Id == session.Id, token)).Revoke(SessionEnd.SignedOut, Now);
            return true;
        },
        cancel);

    /// <summary>The person ends a session of their own on another device; somebody else's is not found.</summary>
    public Task<Result<SessionId>> HandleAsync(SessionId id, ActionContext by, CancellationToken cancel) => door.WriteAsync<SessionId>(
        async (db, token) =>
        {
            var session = await db.Set<StaffSession>().FirstOrDefaultAsync(row => row.Id == id && row.PersonId == by.Person, token);
            if (session is null)
            {
                return Unknown;
            }

            session.Revoke(SessionEnd.RevokedByOwner, by.At);
            return id;
        },
        cancel);

    /// <summary>Within the door: ends every open session of a person, save perhaps one.</summary>
    public static async Task<int> EndAllAsync(
        OneWindowDb db, PersonId person, SessionEnd because, DateTime at, CancellationToken cancel, SessionId? except = null)
    {
        var open = await db.Set<StaffSession>()
            .Where(row => row.PersonId == person && row.RevokedAt == null && row.ExpiresAt > at).ToListAsync(cancel);
        open.RemoveAll(session => session.Id == except);
        open.ForEach(session => session.Revoke(because, at));
        return open.Count;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
