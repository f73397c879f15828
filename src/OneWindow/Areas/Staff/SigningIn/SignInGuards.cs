using Microsoft.EntityFrameworkCore;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.SigningIn;

/// <summary>Both subjects that an attempt is counted by.</summary>
internal sealed record GuardedAttempt(string Name, string Address);

/// <summary>Locks out who guesses passwords.</summary>
internal sealed class SignInGuards(OneWindowDb db, WriteDoor door)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    /// <summary>Until when the name or the address is locked; null when neither is.</summary>
    public async Task<DateTime?> LockedUntilAsync(GuardedAttempt attempt, DateTime now, CancellationToken cancel) =>
        Latest(await LoadAsync(db, attempt, cancel), now);

    /// <summary>Counts a failure, and tells until when the name or the address is locked by it.</summary>
    public async Task<DateTime?> CountFailureAsync(GuardedAttempt attempt, DateTime now, CancellationToken cancel)
    {
        var counted = await door.WriteAsync<Counted>(
            async (db, token) =>
            {
                var guards = await LoadAsync(db, attempt, token);
                Count(attempt.Name, SignInGuard.FailuresPerName);
                Count(attempt.Address, SignInGuard.FailuresPerAddress);
                return new Counted(Latest(guards, now));

                void Count(string subject, int allowed)
                {
                    var guard = guards.Find(row => row.Subject == subject);
                    if (guard is null)
                    {
                        guard = new SignInGuard { Subject = subject, LastFailureAt = now };
                        db.Add(guard);
                        guards.Add(guard);
                    }

                    guard.CountFailure(now, allowed);
                }
            },
            cancel);
        return counted.Value.LockedUntil;
    }

    /// <summary>A success clears the name; the address stays, for the guesser may know one password of his own.</summary>
    public static async Task ForgetAsync(OneWindowDb db, GuardedAttempt attempt, DateTime now, CancellationToken cancel)
    {
        var old = now - Kept;
        db.RemoveRange(await db.Set<SignInGuard>()
            .Where(guard => guard.Subject == attempt.Name || guard.LastFailureAt < old)
            .OrderBy(guard => guard.LastFailureAt).Take(100).ToListAsync(cancel));
    }

    private static Task<List<SignInGuard>> LoadAsync(OneWindowDb db, GuardedAttempt attempt, CancellationToken cancel) =>
        db.Set<SignInGuard>().Where(guard => guard.Subject == attempt.Name || guard.Subject == attempt.Address).ToListAsync(cancel);

    private static DateTime? Latest(List<SignInGuard> guards, DateTime now) =>
        guards.Where(guard => guard.IsLocked(now)).Max(guard => guard.LockedUntil);

    private sealed record Counted(DateTime? LockedUntil);
}
