using System.Globalization;
using OneWindow.Areas.Cases.ServePapers;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Areas.Documents.SignPapers;
using OneWindow.Areas.Documents.WaitingPapers;
using OneWindow.Law.Offices;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>What is done with several papers at once.</summary>
internal static class ManyPaperMoves
{
    /// <summary>How many of what waits is looked at.</summary>
    private const int Looked = 20;

    /// <summary>Somebody signs some of the papers that wait: so many that can be signed, those to be served first, and one that cannot.</summary>
    public static async Task SignsTogetherAsync(this Stage stage, string who, Post post, int ready, CancellationToken cancel)
    {
        var by = stage.As(who, post);
        var waiting = await stage.AskAsync((WaitingPapers papers) => papers.OfAsync(by, cancel));
        var previewed = await stage.DoAsync((PreviewSigning preview) => preview.HandleAsync([.. waiting.Take(Looked).Select(paper => paper.Id)], by, cancel));
        var chosen = previewed.Where(paper => paper.Obstacles.Count == 0).OrderByDescending(paper => paper.Addressees.Length > 0).Take(ready)
            .Concat(previewed.Where(paper => paper.Obstacles.Count > 0).Take(1));
        await stage.DoAsync((SignPapers sign) =>
            sign.HandleAsync(new SignPapersCommand([.. chosen.Select(paper => new SignPaperCommand(paper.Id, Seen: null))]), by, cancel));
    }

    /// <summary>Somebody records that the papers which wait longest went out by post today, all but so many.</summary>
    public static async Task ServesTogetherAsync(this Stage stage, string who, Post post, int left, CancellationToken cancel)
    {
        var by = stage.As(who, post);
        var waiting = await stage.AskAsync((PapersToServe papers) => papers.OfAsync(by, cancel));
        var served = waiting.Take(Math.Max(waiting.Count - left, 1)).Select((paper, place) => new PaperServed(paper.Key, new Dictionary<string, string>
        {
            [ServiceTrack.Receiver.Code] = paper.Recipient, [ServiceTrack.Proof.Code] = $"EMS10392600{place + 17}",
        }));
        var command = new ServePapersCommand($"{ServiceTrack.Serve}:postal", by.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), [.. served]);
        await stage.DoAsync((ServePapers serve) => serve.HandleAsync(command, by, cancel));
    }
}
