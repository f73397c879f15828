using Microsoft.AspNetCore.Components;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.IssueKey;
using OneWindow.Areas.Exchange.ListSystems;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Ui.Components.Pages;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Exchange.Keys;

/// <summary>A form about the keys of one system; 404 where there is no such system or key.</summary>
public abstract class KeyFormPage : StaffFormPage
{
    /// <summary>The system.</summary>
    [Parameter]
    public Guid System { get; set; }

    /// <summary>The key; empty where a new one is made.</summary>
    [Parameter]
    public Guid Key { get; set; }

    [Inject]
    private SystemsReader Reader { get; set; } = null!;

    private protected SystemView? View { get; private set; }

    private protected AccessKey? One { get; private set; }

    private protected SystemId SystemId => new(System);

    private protected string Back => ExchangeRoutes.System(SystemId);

    private protected IReadOnlyList<Crumb> Crumbs(string here) => [new("其他系统", ExchangeRoutes.Systems), new(View!.System.Name, Back), new(here)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var view = await Reader.FindAsync(SystemId, Actor.Get().At, Context.RequestAborted);
        One = view?.Keys.FirstOrDefault(line => line.Key.Id.Value == Key)?.Key;
        if (view is null || (Key != default && One is null))
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Found(view);
        View = view;
    }

    /// <summary>What a page fills in before it is drawn.</summary>
    private protected virtual void Found(SystemView view)
    {
    }

    /// <summary>Leads on with the secret, which is never shown again.</summary>
    private protected void Given(IssuedKey issued, string follows) => Done(Notice.Success($"密钥：{issued.Secret}", $"　只显示这一次，请当面或用加密方式交给对方。{follows}"), Back);
}
