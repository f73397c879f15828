using Microsoft.AspNetCore.Components;
using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.ListPushes;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Ui.Components.Pages;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>A page about one push of a system; 404 where there is no such push.</summary>
public abstract class PushFormPage : StaffFormPage
{
    /// <summary>The system.</summary>
    [Parameter]
    public Guid System { get; set; }

    /// <summary>The push.</summary>
    [Parameter]
    public Guid Push { get; set; }

    [Inject]
    private protected PushesReader Reader { get; set; } = null!;

    private protected PushView? View { get; private set; }

    private protected Push One => View!.Row.Push;

    private protected SystemId SystemId => new(System);

    private protected PushId PushId => new(Push);

    private protected string Back => ExchangeRoutes.Push(SystemId, PushId);

    private protected IReadOnlyList<Crumb> Crumbs(string here) =>
        [new("其他系统", ExchangeRoutes.Systems), new(View!.System.Name, ExchangeRoutes.System(SystemId)), new("推送", Back), new(here)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var view = await Reader.FindAsync(SystemId, PushId, Context.RequestAborted);
        if (view is null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await PrepareAsync(view);
        View = view;
    }

    /// <summary>What a page reads or fills in besides, before it is drawn.</summary>
    private protected virtual Task PrepareAsync(PushView view) => Task.CompletedTask;
}

/// <summary>What pages about pushes say alike.</summary>
internal static class PushPages
{
    /// <summary>Shows the secret this once.</summary>
    public static Notice Given(IssuedPush issued, string follows) =>
        Notice.Success($"签名密钥：{issued.Secret}", $"　只显示这一次，请当面或用加密方式交给对方。{follows}");
}
