using Microsoft.AspNetCore.Components;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;
using OneWindow.Ui.Components.Forms;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>A page on which a party acts in the matter that is open on this device: it asks for the query code first, once.</summary>
public abstract class ActPage : ComponentBase
{
    [Inject] private ProgressAccess Access { get; set; } = null!;

    [Inject] private OpenMatter Open { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private NoticeCookie Notices { get; set; } = null!;

    [Inject] protected Visitor Visitor { get; set; } = null!;

    [SupplyParameterFromForm] protected ActForm? Form { get; set; }

    [CascadingParameter] protected HttpContext Http { get; set; } = null!;

    protected FormErrors Errors { get; private set; } = FormErrors.None;

    /// <summary>What is open; null where nothing is, and then the page leads to where it is opened.</summary>
    protected Followed? Followed { get; private set; }

    protected override void OnInitialized()
    {
        Form ??= new ActForm();
        if (Access.Find() is not { } followed)
        {
            Navigation.NavigateTo(PortalRoutes.Progress);
            return;
        }

        Followed = followed;
    }

    /// <summary>Back to the matter: there is nothing to do here.</summary>
    protected void Leave() => Navigation.NavigateTo(PortalRoutes.Matter);

    /// <summary>Does it, or says at the fields what is wrong; then back to the matter with one line of what was done.</summary>
    protected async Task DoAsync<T>(Func<Followed, Task<Result<T>>> act, Notice done)
    {
        ArgumentNullException.ThrowIfNull(act);
        var proven = Followed!.IsProven ? Result<Followed>.Of(Followed) : await Open.ProveAsync(Followed, Form!.Code, Http.RequestAborted);
        if (proven.TryGet(out var followed, out var refusals))
        {
            Access.Open(followed);
            if ((await act(followed)).TryGet(out _, out refusals))
            {
                Notices.Leave(done);
                Navigation.NavigateTo(PortalRoutes.Matter);
                return;
            }

            Followed = followed;
        }

        Errors = FormErrors.From(refusals);
        Http.Refuse(refusals);
    }
}
