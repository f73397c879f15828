using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Exchange.AddSystem;
using OneWindow.Areas.Exchange.ChangePushState;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.IssueKey;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>The hotline of 清源市, which hands in by a key and would be told of changes. Nobody knows the key; an administrator renews it to try.</summary>
internal static class DemoSystems
{
    private const string Hotline = "12345热线平台";

    public static async Task LetInAsync(Stage stage, CancellationToken cancel)
    {
        var by = stage.As(DemoPeople.Administrator, Posts.Administrator);
        var units = await stage.AskAsync((UnitDirectory directory) => directory.UnitsAsync(cancel));
        var system = await stage.DoAsync((AddSystem add) => add.HandleAsync(new SystemToAdd(Hotline, PostCodes.WindowClerk, units["hall"].Id), by, cancel));
        IReadOnlyList<string> scopes = [ApiScope.ReadMatters.Code, ApiScope.WriteMatters.Code, ApiScope.ReadChanges.Code];
        await stage.DoAsync((IssueKey issue) => issue.HandleAsync(new KeyToIssue(system, scopes, PerMinute: 120, by.Today.AddDays(300)), by, cancel));

        // Paused: the invented city sends nothing into the world.
        var wish = new PushWish("https://hotline.qingyuan.example/onewindow", [ChangeKinds.AllOfMatters.Code]);
        var push = await stage.DoAsync((AddPush add) => add.HandleAsync(new PushToAdd(system, wish, AddPush.FromNow), by, cancel));
        await stage.DoAsync((ChangePushState change) => change.HandleAsync(new PushToStop(system, push.Id, ChangePushState.Pause, "热线平台联调，暂停推送"), by, cancel));
    }
}
