using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.SignPapers;

/// <summary>Several drafts to sign, in the order in which they take their numbers.</summary>
/// <param name="Papers">Each with the version that the preview showed; null where the caller does not say.</param>
public sealed record SignPapersCommand(IReadOnlyList<SignPaperCommand> Papers);

/// <summary>
/// Signs several papers in one act. Each is signed by the use case of the single signing, in a transaction of its own: one that
/// cannot be signed holds none of the others up. Each has a key of its own, so that a batch that was cut off goes on where it stopped.
/// </summary>
internal sealed class SignPapers(SignPaper.SignPaper sign, IPaperBatches batches)
{
    /// <summary>Signs what can be signed, and keeps what became of each.</summary>
    public async Task<Result<PaperBatchId>> HandleAsync(SignPapersCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        if (batches.WrongChoice([.. command.Papers.Select(paper => paper.Document)]) is { } wrong)
        {
            return wrong;
        }

        if (await batches.DoneBeforeAsync(BatchKind.Signing, by.IdempotencyKey, by, cancel) is { } before)
        {
            return before;
        }

        var key = by.IdempotencyKey ?? Guid.CreateVersion7().ToString("N");
        List<BatchLine> lines = [];
        foreach (var paper in command.Papers)
        {
            var signed = await sign.HandleAsync(paper, by with { IdempotencyKey = $"{key}/{paper.Document.Value:N}" }, cancel);
            lines.Add(BatchLine.Of(paper.Document, signed, SaysOf));
        }

        return await batches.KeepAsync(BatchKind.Signing, key, lines, by, cancel);
    }

    private static string SaysOf(SignedPaper signed) =>
        (signed.Number ?? "已定稿") + (signed.Services > 0 ? $"，等待送达 {signed.Services} 方" : string.Empty);
}
