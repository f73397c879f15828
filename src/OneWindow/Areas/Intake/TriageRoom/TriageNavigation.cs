using OneWindow.Areas.Intake.TriageRoom.Queue;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>The triage room in the left column, with what waits for this person; nothing where a locality has no such room.</summary>
internal sealed class TriageNavigation(RoomTurns turns, Profile profile) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (!profile.Switches.TriageRoom || !TriageRoutes.Readers.Contains(actor.Post.Code))
        {
            return [];
        }

        var group = actor.Post == Posts.TriageOfficer || PanelBodies.Of(actor.Post) is not null ? NavigationGroup.Casework : NavigationGroup.Window;
        var (waiting, late) = await turns.CountAsync(actor, cancellationToken);
        return [new NavigationEntry(group, "案件分理室", "messages", TriageRoutes.Queue, waiting == 0 ? null : waiting, late)];
    }
}
