using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff.Access;

/// <summary>Tells the frame who is here and which posts there are to switch to.</summary>
internal sealed class StaffFrameSource(CurrentActor actor, IHttpContextAccessor http) : IFrameSource
{
    public ValueTask<StaffFrame?> LoadAsync(CancellationToken cancellationToken) => ValueTask.FromResult(
        actor.Find() is { } context && SignedInSession.Of(http.HttpContext!) is { } session
            ? new StaffFrame(
                context,
                session.PersonName,
                [.. session.Posts.Select(held => new PostChoice(held.Appointment, held.Post.Name, held.UnitName, held == session.Current))],
                HasSearch: true)
            : null);
}
