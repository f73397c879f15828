using OneWindow.Areas.Intake.TriageRoom.Queue;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Web;
using OneWindow.Law.Triage;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>The triage room in the left column, with what waits for this person; nothing where a locality has no such room.</summary>
internal sealed class TriageNavigation(RoomTurns turns, Profile profile) : INavigation
{
    private const string Waiting = "triage.waiting";
    private const string Late = "triage.late";

    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) =>
        IsFor(actor) ? [turns.Of(actor).Tally(Waiting), turns.LateOf(actor).Tally(Late)] : [];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers)
    {
        if (!IsFor(actor))
        {
            return [];
        }

        var group = actor.Post == Posts.TriageOfficer || PanelBodies.Of(actor.Post) is not null ? NavigationGroup.Casework : NavigationGroup.Window;
        return [new NavigationEntry(group, "案件分理室", "messages", TriageRoutes.Queue, numbers.Some(Waiting), numbers.Of(Late))];
    }

    private bool IsFor(ActionContext actor) => profile.Switches.TriageRoom && TriageRoutes.Readers.Contains(actor.Post.Code);
}
