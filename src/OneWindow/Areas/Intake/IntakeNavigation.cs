using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake;

/// <summary>The lines of this area in the left column.</summary>
internal sealed class IntakeNavigation(Ledger.MatterLedger ledger, HallToday.HallReader hall) : INavigation
{
    private const string Today = "matters.today";
    private const string Late = "matters.late";

    private static readonly Post[] Heads = [Posts.HallLead, Posts.DepartmentHead];

    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) =>
    [
        .. IntakePosts.Registrars.Contains(actor.Post.Code) ? [ledger.RegisteredBy(actor.Person, actor.Today).Tally(Today)] : Array.Empty<FrameTally>(),
        .. Heads.Contains(actor.Post) ? [hall.Late(actor.Today).Tally(Late)] : Array.Empty<FrameTally>(),
    ];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers)
    {
        if (!IntakePosts.Readers.Contains(actor.Post.Code))
        {
            return [];
        }

        var registers = IntakePosts.Registrars.Contains(actor.Post.Code);
        List<NavigationEntry> entries = [];
        if (Heads.Contains(actor.Post))
        {
            entries.Add(new NavigationEntry(NavigationGroup.Window, "大厅今日", "building", IntakeRoutes.Hall, Overdue: numbers.Of(Late)));
        }

        if (registers)
        {
            entries.Add(new NavigationEntry(NavigationGroup.Window, "登记诉求", "clipboard-list", IntakeRoutes.New));
            entries.Add(new NavigationEntry(NavigationGroup.Window, "今日来访", "users", IntakeRoutes.Today, numbers.Some(Today)));
        }

        entries.Add(new NavigationEntry(registers ? NavigationGroup.Window : NavigationGroup.Lookup, "登记台账", "list-details", IntakeRoutes.Ledger));
        return entries;
    }
}
