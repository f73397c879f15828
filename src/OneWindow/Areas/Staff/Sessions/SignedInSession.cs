using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>The session that a request came with, read once for the request.</summary>
internal sealed record SignedInSession(
    SessionId Id, PersonId Person, string PersonName, AppointmentId Appointment, Post Post, UnitId Unit, string UnitName,
    bool MustChangePassword, DateTime LastSeenAt)
{
    /// <summary>The session of this request; null for a visitor.</summary>
    public static SignedInSession? Of(HttpContext http) => http.Items[typeof(SignedInSession)] as SignedInSession;

    public void KeepFor(HttpContext http) => http.Items[typeof(SignedInSession)] = this;
}
