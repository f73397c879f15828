using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Documents;

/// <summary>What the area puts into the left column: the drafts that wait for this post.</summary>
internal sealed class DocumentNavigation(WaitingPapers.WaitingPapers waiting) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (!DocumentRoutes.PaperPosts.Contains(actor.Post.Code) || !DocumentCatalogue.All.Any(kind => kind.Signers.Contains(actor.Post.Code)))
        {
            return [];
        }

        var count = await waiting.CountAsync(actor, cancellationToken);
        return [new NavigationEntry(NavigationGroup.Casework, "文书", "writing-sign", DocumentRoutes.Ledger, count)];
    }
}
