using OneWindow.Areas.Staff.Contracts;
using OneWindow.Ui.Components.Pages;

namespace OneWindow.Areas.Staff.People.ShowPerson;

/// <summary>A person as the administrator's pages show them.</summary>
internal sealed record PersonView(
    PersonId Id, string Name, string SignInName, string? SuspendedBecause, long Version, DateTime PasswordChangedAt, bool MustChangePassword,
    DateTime? LockedUntil, int OpenSessions, DateTime? LastSeenAt, IReadOnlyList<AppointmentView> Appointments,
    IReadOnlyList<CertificateView> Certificates)
{
    public bool IsSuspended => SuspendedBecause is not null;
}

/// <summary>A post held, once or now.</summary>
internal sealed record AppointmentView(
    AppointmentId Id, string Post, string Unit, DateOnly FromDay, DateOnly? UntilDay, string? EndReason, TagView State, string? Window);

/// <summary>A certificate with its light.</summary>
internal sealed record CertificateView(
    CertificateId Id, CertificateKind Kind, string Number, string Issuer, DateOnly FromDay, DateOnly LastDay, string? EndReason, TagView Light);
