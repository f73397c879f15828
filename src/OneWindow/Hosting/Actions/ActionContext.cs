using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Actions;

/// <summary>Who acts, as which post, where and when. Every use case takes one; nothing else tells it who is asking.</summary>
/// <param name="Person">The person; <see cref="PersonId.None"/> for the system itself.</param>
/// <param name="Appointment">The post held by that person in a unit, one at a time.</param>
/// <param name="Post">What the appointment empowers to.</param>
/// <param name="Unit">The unit in which the post is held.</param>
/// <param name="At">The instant, UTC.</param>
/// <param name="IdempotencyKey">The key of a write from outside: sent twice, done once. Null for none.</param>
public sealed record ActionContext(
    PersonId Person, AppointmentId Appointment, Post Post, UnitId Unit, DateTime At, string? IdempotencyKey = null)
{
    /// <summary>The day in China, on which legal dates count.</summary>
    public DateOnly Today => ChinaTime.DayOf(At);
}
