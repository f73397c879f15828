using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Who is signed in on this request, as which post.</summary>
public interface ICurrentActor
{
    /// <summary>The person, post, unit and instant of this request.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; a page that asks must require a post.</exception>
    ActionContext Get();

    /// <summary>The same, or null where nobody is signed in.</summary>
    ActionContext? Find();
}
