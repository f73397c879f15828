using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>One signing-in of a person on one device. The cookie holds a secret of which only the hash is here.</summary>
internal sealed class StaffSession
{
    public required SessionId Id { get; init; }

    public required byte[] TokenHash { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>The post the person acts as now.</summary>
    public required AppointmentId AppointmentId { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime LastSeenAt { get; set; }

    /// <summary>The end, however busy the person is.</summary>
    public required DateTime ExpiresAt { get; init; }

    public DateTime? RevokedAt { get; set; }

    public SessionEnd? RevokedBecause { get; set; }

    /// <summary>Browser and system, as its owner would name them: Edge，Windows.</summary>
    public required string Device { get; init; }

    public void Revoke(SessionEnd because, DateTime at)
    {
        if (RevokedAt is null)
        {
            (RevokedAt, RevokedBecause) = (at, because);
        }
    }
}

internal enum SessionEnd
{
    SignedOut,
    RevokedByOwner,
    RevokedByAdministrator,
    PasswordChanged,
    PersonSuspended,
    AppointmentEnded,
}
