using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff.Access;

/// <summary>The administrator's lines of the left column, and everybody's own account.</summary>
internal sealed class StaffNavigation : INavigation
{
    private static readonly IReadOnlyList<NavigationEntry> Own =
    [
        new(NavigationGroup.Mine, "请假外出", "calendar-event", StaffRoutes.Absences),
        new(NavigationGroup.Mine, "账号安全", "shield-check", StaffRoutes.MySessions),
    ];

    private static readonly IReadOnlyList<NavigationEntry> OfAdministrators =
    [
        new(NavigationGroup.Administration, "人员", "users", StaffRoutes.People),
        new(NavigationGroup.Administration, "岗位", "user", StaffRoutes.PostsHeld),
        new(NavigationGroup.Administration, "单位和窗口", "building", StaffRoutes.Units),
        .. Own,
    ];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        actor.Post == Posts.Administrator ? OfAdministrators : Own;
}
