using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Portal;

/// <summary>Who acts on a public page: somebody in their own matter, whom no account names.</summary>
public sealed class Visitor(TimeProvider time)
{
    private ActionContext? _context;

    /// <summary>The party, now; the instant stays the same for all of a request.</summary>
    public ActionContext Get() => _context ??= new ActionContext(PersonId.None, default, Posts.Party, default, time.GetUtcNow().UtcDateTime);
}
