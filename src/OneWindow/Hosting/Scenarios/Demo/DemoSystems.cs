using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Exchange.AddSystem;
using OneWindow.Areas.Exchange.ChangePushState;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.IssueKey;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>
/// The systems behind the lines of 清源市, which hand in by keys; the first hotline would be told of changes too. Nobody knows the keys; an administrator
/// renews one to try.
/// </summary>
internal static class DemoSystems
{
    /// <summary>The name of the system behind a line.</summary>
    public static string NameOf(Line line) => line.Name.EndsWith("平台", StringComparison.Ordinal) ? line.Name : $"{line.Name}平台";

    public static async Task LetInAsync(Stage stage, CancellationToken cancel)
    {
        var by = stage.As(DemoPeople.Administrator, Posts.Administrator);
        var units = await stage.AskAsync((UnitDirectory directory) => directory.UnitsAsync(cancel));
        foreach (var line in DeclaredLines.All)
        {
            var system = await stage.DoAsync((AddSystem add) => add.HandleAsync(new SystemToAdd(NameOf(line), PostCodes.WindowClerk, units["hall"].Id), by, cancel));
            var follows = line == Hotline12345.Declared;
            IReadOnlyList<string> scopes = follows
                ? [ApiScope.ReadMatters.Code, ApiScope.WriteMatters.Code, ApiScope.ReadChanges.Code, line.Scope.Code]
                : [line.Scope.Code];
            await stage.DoAsync((IssueKey issue) => issue.HandleAsync(new KeyToIssue(system, scopes, PerMinute: 120, by.Today.AddDays(300)), by, cancel));
            if (follows)
            {
                await PushAsync(stage, system, by, cancel);
            }
        }
    }

    /// <summary>Paused: the invented city sends nothing into the world.</summary>
    private static async Task PushAsync(Stage stage, SystemId system, ActionContext by, CancellationToken cancel)
    {
        var wish = new PushWish("https://hotline.qingyuan.example/onewindow", [ChangeKinds.AllOfMatters.Code]);
        var push = await stage.DoAsync((AddPush add) => add.HandleAsync(new PushToAdd(system, wish, AddPush.FromNow), by, cancel));
        await stage.DoAsync((ChangePushState change) => change.HandleAsync(new PushToStop(system, push.Id, ChangePushState.Pause, "热线平台联调，暂停推送"), by, cancel));
    }
}
