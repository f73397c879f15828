using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Documents;

/// <summary>What the area puts into the left column: the drafts that wait for this post.</summary>
internal sealed class DocumentNavigation(WaitingPapers.WaitingPapers waiting) : INavigation
{
    private const string Waiting = "papers.waiting";

    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) => Signs(actor) ? [waiting.Drafts(actor).Tally(Waiting)] : [];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        Signs(actor) ? [new NavigationEntry(NavigationGroup.Casework, "文书", "writing-sign", DocumentRoutes.Ledger, numbers.Of(Waiting))] : [];

    private static bool Signs(ActionContext actor) =>
        DocumentRoutes.PaperPosts.Contains(actor.Post.Code) && DocumentCatalogue.All.Any(kind => kind.Signers.Contains(actor.Post.Code));
}
