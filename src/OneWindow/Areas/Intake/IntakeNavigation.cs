using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake;

/// <summary>The lines of this area in the left column.</summary>
internal sealed class IntakeNavigation(Ledger.MatterLedger ledger) : INavigation
{
    private static readonly Post[] Registers = [Posts.WindowClerk, Posts.HallLead, Posts.PetitionClerk, Posts.ArbitrationRegistrar, Posts.Mediator];

    private static readonly Post[] Reads =
        [.. Registers, Posts.TriageOfficer, Posts.LabourInspector, Posts.InspectionHead, Posts.DepartmentHead];

    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (!Reads.Contains(actor.Post))
        {
            return [];
        }

        var book = new NavigationEntry(Registers.Contains(actor.Post) ? NavigationGroup.Window : NavigationGroup.Lookup, "登记台账", "list-details", IntakeRoutes.Ledger);
        if (!Registers.Contains(actor.Post))
        {
            return [book];
        }

        var today = await ledger.CountAsync(new Ledger.LedgerFilter(actor.Today, actor.Today, null, null, null, null, actor.Person), cancellationToken);
        return
        [
            new(NavigationGroup.Window, "登记诉求", "clipboard-list", IntakeRoutes.New),
            new(NavigationGroup.Window, "今日来访", "users", IntakeRoutes.Today, today == 0 ? null : today),
            book,
        ];
    }
}
