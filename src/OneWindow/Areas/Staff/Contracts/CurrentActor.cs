using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Who is asking in this request. Pages and endpoints hand <see cref="Get"/> to their use cases.</summary>
public sealed class CurrentActor(IHttpContextAccessor accessor, OneWindowDb db, TimeProvider time)
{
    private ActionContext? _context;

    /// <summary>The person, post, unit and instant of this request; the instant stays the same for all of it.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; a page that asks must require a post.</exception>
    public ActionContext Get() => Find() ?? throw new InvalidOperationException("Nobody is signed in on this route.");

    /// <summary>The same, or null where nobody is signed in.</summary>
    public ActionContext? Find() => _context ??= Session is { } session
        ? new ActionContext(
            session.Person, session.Current.Appointment, session.Post, session.Current.Unit, time.GetUtcNow().UtcDateTime, IdempotencyKey)
        : null;

    /// <summary>The name of the person; null for a visitor.</summary>
    public string? PersonName => Session?.PersonName;

    /// <summary>The name of the unit in which the person acts; null for a visitor.</summary>
    public string? UnitName => Session?.Current.UnitName;

    /// <summary>The window at which the person sits today, in the post acted as; null for none.</summary>
    public async Task<WindowEntry?> WindowAsync(CancellationToken cancel) => Find() is { } actor
        ? await WindowDuties.WindowOfAsync(db, actor.Appointment, actor.Today, cancel)
        : null;

    private SignedInSession? Session => accessor.HttpContext is { } http ? SignedInSession.Of(http) : null;

    private string? IdempotencyKey =>
        accessor.HttpContext?.Request.Headers["Idempotency-Key"] is [{ Length: > 0 and <= 200 } key] ? key : null;
}
