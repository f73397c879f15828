using OneWindow.Areas.Documents.Batches;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.SignPapers;

/// <summary>A chosen paper as it would be signed.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Sheet">What stands on it; null where there is none that the person sees.</param>
/// <param name="Number">The number that it would take; null for a kind without, and for one that cannot be signed.</param>
/// <param name="Obstacles">Why it cannot be signed now; empty for nothing.</param>
public sealed record PreviewedPaper(DocumentId Id, PaperSheet? Sheet, string? Number, IReadOnlyList<Refusal> Obstacles)
{
    /// <summary>For whom it is; empty for an internal paper.</summary>
    public string Addressees => string.Join("、", (Sheet?.Parties ?? []).Select(party => party.Name ?? party.Role));
}

/// <summary>
/// Shows what signing several papers would come to; changes nothing. Every paper is composed from the record by the reader
/// that signing asks, so that the two never differ; all in the statements that one takes.
/// </summary>
internal sealed class PreviewSigning(OneWindowDb db, PaperReader reader, PaperNumbers numbers)
{
    /// <summary>The papers in the order in which they were chosen, or why the choice cannot be looked at.</summary>
    public async Task<Result<IReadOnlyList<PreviewedPaper>>> HandleAsync(IReadOnlyList<DocumentId> chosen, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        ArgumentNullException.ThrowIfNull(by);
        if (BatchRefusals.OfChoice(chosen) is { } wrong)
        {
            return wrong;
        }

        var read = await reader.FindAllAsync(db, chosen, by.Today.Year, by, cancel);
        var papers = chosen.Select(id => read.Sheets.GetValueOrDefault(id) is { } sheet
            ? new PreviewedPaper(id, sheet, null, SigningObstacles.Of(sheet, by))
            : new PreviewedPaper(id, null, null, [PaperRefusals.NoSuchPaper])).ToList();
        var expected = numbers.Expected(papers.Where(paper => paper.Obstacles.Count == 0).Select(paper => paper.Sheet!), read.Office, by.Today.Year);
        return Result<IReadOnlyList<PreviewedPaper>>.Of([.. papers.Select(paper => paper with { Number = expected.GetValueOrDefault(paper.Id) })]);
    }
}
