using OneWindow.Hosting.Actions;

namespace OneWindow.Ui.Frame;

/// <summary>What an area puts into the left column for one actor. Every area with pages registers one.</summary>
public interface INavigation
{
    /// <summary>What its entries count for this actor; empty for nothing.</summary>
    IReadOnlyList<FrameTally> Tallies(ActionContext actor) => [];

    /// <summary>The entries this actor may use, in their order; empty when none.</summary>
    IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers);
}

/// <summary>One line of the left column.</summary>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Label">Its words.</param>
/// <param name="Icon">A name from Ui/Client/icons.txt.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Count">How many wait there; null for none.</param>
/// <param name="Overdue">How many of them are late; shown instead of the count.</param>
public sealed record NavigationEntry(NavigationGroup Group, string Label, string Icon, string Href, int? Count = null, int Overdue = 0);

/// <summary>The headings of the left column, in their order.</summary>
public enum NavigationGroup
{
    Mine,
    Window,
    Casework,
    Supervision,
    Review,
    Lookup,
    Administration,
}

/// <summary>The words of the headings.</summary>
public static class NavigationGroups
{
    public static string Label(this NavigationGroup group) => group switch
    {
        NavigationGroup.Mine => "我的",
        NavigationGroup.Window => "窗口",
        NavigationGroup.Casework => "办案",
        NavigationGroup.Supervision => "监管",
        NavigationGroup.Review => "研判",
        NavigationGroup.Lookup => "查询",
        NavigationGroup.Administration => "管理",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, message: null),
    };
}
