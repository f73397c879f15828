using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>By what attempts are counted.</summary>
/// <param name="Key">The name or address, with what kind it is; nothing personal in clear.</param>
/// <param name="Allowed">So many failures lock it: first a quarter of an hour, each time twice as long.</param>
public sealed record GuardedSubject(string Key, int Allowed);

/// <summary>Locks out who guesses: passwords, query codes, the last figures of a telephone. Counted in the database, so that every node knows.</summary>
public sealed class GuessGuards(OneWindowDb db, WriteDoor door)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    /// <summary>Until when one of the subjects is locked; null when none is.</summary>
    public async Task<DateTime?> LockedUntilAsync(IReadOnlyCollection<GuardedSubject> subjects, DateTime now, CancellationToken cancel) =>
        Latest(await LoadAsync(db, subjects, cancel), now);

    /// <summary>Counts a failure of each, and tells until when one of them is locked by it.</summary>
    public async Task<DateTime?> CountFailureAsync(IReadOnlyCollection<GuardedSubject> subjects, DateTime now, CancellationToken cancel)
    {
        var counted = await door.WriteAsync<Counted>(
            async (db, token) =>
            {
                var guards = await LoadAsync(db, subjects, token);
                foreach (var subject in subjects)
                {
                    var guard = guards.Find(row => row.Subject == subject.Key);
                    if (guard is null)
                    {
                        guard = new SignInGuard { Subject = subject.Key, LastFailureAt = now };
                        db.Add(guard);
                        guards.Add(guard);
                    }

                    guard.CountFailure(now, subject.Allowed);
                }

                return new Counted(Latest(guards, now));
            },
            cancel);
        return counted.Value.LockedUntil;
    }

    /// <summary>Inside the door: a success clears a subject, and sweeps away what is long over.</summary>
    public static async Task ForgetAsync(OneWindowDb db, string key, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var old = now - Kept;
        db.RemoveRange(await db.Set<SignInGuard>()
            .Where(guard => guard.Subject == key || guard.LastFailureAt < old)
            .OrderBy(guard => guard.LastFailureAt).Take(100).ToListAsync(cancel));
    }

    private static Task<List<SignInGuard>> LoadAsync(OneWindowDb db, IReadOnlyCollection<GuardedSubject> subjects, CancellationToken cancel)
    {
        var keys = subjects.Select(subject => subject.Key).ToList();
        return db.Set<SignInGuard>().Where(guard => keys.Contains(guard.Subject)).ToListAsync(cancel);
    }

    private static DateTime? Latest(List<SignInGuard> guards, DateTime now) =>
        guards.Where(guard => guard.IsLocked(now)).Max(guard => guard.LockedUntil);

    private sealed record Counted(DateTime? LockedUntil);
}
