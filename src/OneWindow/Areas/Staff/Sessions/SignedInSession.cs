using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>A post that a person holds today.</summary>
internal sealed record PostHeld(AppointmentId Appointment, Post Post, UnitId Unit, string UnitName);

/// <summary>The session that a request came with, read once for the request.</summary>
/// <param name="Id">The session.</param>
/// <param name="Person">Who signed in.</param>
/// <param name="PersonName">The name shown.</param>
/// <param name="Current">The post acted as.</param>
/// <param name="Posts">Every post held today, the one acted as among them.</param>
/// <param name="MustChangePassword">Nothing else may be done before.</param>
/// <param name="LastSeenAt">When it was used last.</param>
internal sealed record SignedInSession(
    SessionId Id, PersonId Person, string PersonName, PostHeld Current, IReadOnlyList<PostHeld> Posts,
    bool MustChangePassword, DateTime LastSeenAt)
{
    /// <summary>The post acted as.</summary>
    public Post Post => Current.Post;

    /// <summary>The session of this request; null for a visitor.</summary>
    public static SignedInSession? Of(HttpContext http) => http.Items[typeof(SignedInSession)] as SignedInSession;

    public void KeepFor(HttpContext http) => http.Items[typeof(SignedInSession)] = this;
}
