using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;

namespace OneWindow.Ui.Frame;

/// <summary>What surrounds every page of the staff: who is here, as which post, and where to go.</summary>
/// <param name="Actor">Who acts, as which post.</param>
/// <param name="PersonName">The name shown.</param>
/// <param name="Posts">The posts that this person holds; one of them is current.</param>
/// <param name="UnreadReminders">The count beside 提醒; null where nobody is reminded of anything.</param>
/// <param name="HasSearch">Whether the search over everything is there.</param>
public sealed record StaffFrame(
    ActionContext Actor, string PersonName, IReadOnlyList<PostChoice> Posts, int? UnreadReminders = null, bool HasSearch = false);

/// <summary>A post that the person may act as.</summary>
public sealed record PostChoice(AppointmentId Appointment, string Post, string Unit, bool IsCurrent);

/// <summary>Tells who is signed in. The area Staff knows; without it nobody is.</summary>
public interface IFrameSource
{
    /// <summary>The frame of the person signed in, or null.</summary>
    ValueTask<StaffFrame?> LoadAsync(CancellationToken cancellationToken);
}

/// <summary>The answer where sign-in is not set up.</summary>
internal sealed class NobodySignedIn : IFrameSource
{
    public ValueTask<StaffFrame?> LoadAsync(CancellationToken cancellationToken) => ValueTask.FromResult<StaffFrame?>(null);
}
