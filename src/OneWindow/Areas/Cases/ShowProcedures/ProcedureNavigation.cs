using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases.ShowProcedures;

/// <summary>The declared law in the left column: whoever is signed in may read by which rules the office works.</summary>
internal sealed class ProcedureNavigation : INavigation
{
    private static readonly IReadOnlyList<NavigationEntry> OfEverybody =
        [new(NavigationGroup.Lookup, "办案程序", "route", CaseRoutes.Procedures)];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) => OfEverybody;
}
