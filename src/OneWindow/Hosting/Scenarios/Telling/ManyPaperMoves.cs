using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Areas.Documents.SignPapers;
using OneWindow.Areas.Documents.WaitingPapers;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>What is done with several papers at once.</summary>
internal static class ManyPaperMoves
{
    /// <summary>How many of what waits is looked at.</summary>
    private const int Looked = 20;

    /// <summary>Somebody signs some of the papers that wait: so many that can be signed, and one that cannot, to see why.</summary>
    public static async Task SignsTogetherAsync(this Stage stage, string who, Post post, int ready, CancellationToken cancel)
    {
        var by = stage.As(who, post);
        var waiting = await stage.AskAsync((WaitingPapers papers) => papers.OfAsync(by, cancel));
        var previewed = await stage.DoAsync((PreviewSigning preview) => preview.HandleAsync([.. waiting.Take(Looked).Select(paper => paper.Id)], by, cancel));
        var chosen = previewed.Where(paper => paper.Obstacles.Count == 0).Take(ready)
            .Concat(previewed.Where(paper => paper.Obstacles.Count > 0).Take(1));
        await stage.DoAsync((SignPapers sign) =>
            sign.HandleAsync(new SignPapersCommand([.. chosen.Select(paper => new SignPaperCommand(paper.Id, Seen: null))]), by, cancel));
    }
}
