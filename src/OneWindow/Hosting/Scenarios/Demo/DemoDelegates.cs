using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Employers.Delegates.AddDelegate;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>An employer of 清源市 whose delegate came to the window, and which agreed to receive papers on the public pages.</summary>
internal static class DemoDelegates
{
    /// <summary>With this code and the telephone the delegate signs in; the message is shown on the page.</summary>
    public const string CreditCode = "91990104MAB5K3F12D";

    public const string Telephone = "19909902288";

    public static async Task RegisterAsync(Stage stage, EmployerId employer, CancellationToken cancel)
    {
        var by = stage.As(DemoPeople.Clerk, Posts.WindowClerk);
        var id = await stage.DoAsync((AddDelegate add) => add.HandleAsync(
            new DelegateToAdd(employer, "方建平", Telephone, "授权委托书", UntilDay: null), by, cancel));
        await stage.DoAsync((IEmployerDelegates delegates) => delegates.ConsentAsync(id, consents: true, by, cancel));
    }
}
