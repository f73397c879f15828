using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake;

/// <summary>The lines of this area in the left column.</summary>
internal sealed class IntakeNavigation(Ledger.MatterLedger ledger, HallToday.HallReader hall) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (!IntakePosts.Readers.Contains(actor.Post.Code))
        {
            return [];
        }

        var lead = actor.Post == Posts.HallLead || actor.Post == Posts.DepartmentHead
            ? new NavigationEntry(NavigationGroup.Window, "大厅今日", "building", IntakeRoutes.Hall, Overdue: await hall.LateAsync(actor.Today, 1000, cancellationToken))
            : null;
        var registers = IntakePosts.Registrars.Contains(actor.Post.Code);
        var book = new NavigationEntry(registers ? NavigationGroup.Window : NavigationGroup.Lookup, "登记台账", "list-details", IntakeRoutes.Ledger);
        if (!registers)
        {
            return lead is null ? [book] : [lead, book];
        }

        var today = await ledger.CountAsync(new Ledger.LedgerFilter(actor.Today, actor.Today, null, null, null, null, actor.Person), cancellationToken);
        return
        [
            .. lead is null ? Array.Empty<NavigationEntry>() : [lead],
            new(NavigationGroup.Window, "登记诉求", "clipboard-list", IntakeRoutes.New),
            new(NavigationGroup.Window, "今日来访", "users", IntakeRoutes.Today, today == 0 ? null : today),
            book,
        ];
    }
}
