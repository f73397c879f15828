using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>What became of several papers, for other programs.</summary>
public sealed record BatchAnswer(Guid Id, DateTime At, IReadOnlyList<BatchAnswerLine> Papers)
{
    internal static BatchAnswer Of(PaperBatch batch) => new(
        batch.Id.Value, batch.DoneAt, [.. batch.Lines.Select(line => new BatchAnswerLine(line.Paper.Value, line.Run, line.IsDone, line.Says, line.Refused))]);
}

/// <summary>One paper of it: what was done, or why not.</summary>
public sealed record BatchAnswerLine(Guid Paper, string? Run, bool Done, string? Says, IReadOnlyList<BatchRefusal> Refusals);

/// <summary>Reads what was done with several papers in one act.</summary>
internal static class BatchEndpoint
{
    private const string Path = "/api/v1/papers/batches";

    public static string AddressOf(PaperBatchId id) => $"{Path}/{id.Value:D}";

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet(Path + "/{id:guid}", ShowAsync);

    private static async Task<Results<Ok<BatchAnswer>, ProblemHttpResult>> ShowAsync(
        Guid id, PaperBatches batches, CurrentActor actor, CancellationToken cancel) =>
        await batches.FindAsync(new PaperBatchId(id), actor.Get(), cancel) is { } view
            ? TypedResults.Ok(BatchAnswer.Of(view.Batch))
            : RefusalAnswers.Problem([BatchRefusals.NoSuchBatch]);
}
