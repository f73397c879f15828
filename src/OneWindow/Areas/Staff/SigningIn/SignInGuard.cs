namespace OneWindow.Areas.Staff.SigningIn;

/// <summary>
/// Counts failed attempts of one subject: a sign-in name, whether anybody has it or not, or an address. An unknown name is
/// locked like a known one, so that the answer tells nothing.
/// </summary>
internal sealed class SignInGuard
{
    /// <summary>Five wrong passwords may be a bad morning; then it is guessing.</summary>
    public const int FailuresPerName = 5;

    /// <summary>A whole office often shares one address, so it may fail more often than a person.</summary>
    public const int FailuresPerAddress = 30;

    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestLock = TimeSpan.FromHours(24);

    /// <summary>After a day without failure all is forgotten.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromHours(24);

    /// <summary>See <see cref="GuardSubject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>Failures since the last lock.</summary>
    public int Failures { get; set; }

    /// <summary>How often it was locked already; each lock is twice as long as the one before.</summary>
    public int Locks { get; set; }

    public DateTime? LockedUntil { get; set; }

    public required DateTime LastFailureAt { get; set; }

    public bool IsLocked(DateTime now) => LockedUntil > now;

    public void CountFailure(DateTime now, int allowed)
    {
        if (now - LastFailureAt > Memory && !IsLocked(now))
        {
            (Failures, Locks, LockedUntil) = (0, 0, null);
        }

        LastFailureAt = now;
        Failures++;
        if (Failures >= allowed)
        {
            var length = FirstLock * Math.Pow(2, Math.Min(Locks, 10));
            LockedUntil = now + (length < LongestLock ? length : LongestLock);
            Locks++;
            Failures = 0;
        }
    }
}
