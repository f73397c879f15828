using Microsoft.AspNetCore.Components;
using OneWindow.Hosting.Web;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Portal.PhoneCodes;

/// <summary>A page on which the code is typed that came by message; what it opens is the page's own.</summary>
public abstract class CodePage : ComponentBase
{
    [Inject] private PhoneCodes Codes { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromForm] protected CodeForm? Form { get; set; }

    [CascadingParameter] protected HttpContext Http { get; set; } = null!;

    protected FormErrors Errors { get; private set; } = FormErrors.None;

    /// <summary>The code this device waits for; null for none, and then the page leads to where one is asked for.</summary>
    protected AskedCode? Asked { get; private set; }

    /// <summary>What the code opens.</summary>
    protected abstract CodePurpose Purpose { get; }

    /// <summary>Where a code is asked for.</summary>
    protected abstract string Asking { get; }

    /// <summary>Opens it, and says which page comes next; null where the code opens nothing.</summary>
    protected abstract string? Open(AskedCode proven);

    protected override void OnInitialized()
    {
        Form ??= new CodeForm();
        Asked = Codes.Awaited(Purpose);
        if (Asked is null)
        {
            Navigation.NavigateTo(Asking);
        }
    }

    protected async Task SubmitAsync()
    {
        if ((await Codes.CheckAsync(Asked!, Form!.Code, Http.RequestAborted)).TryGet(out var proven, out var refusals) && Open(proven) is { } next)
        {
            Navigation.NavigateTo(next);
            return;
        }

        Errors = FormErrors.From(refusals);
        Http.Refuse(refusals);
    }
}
