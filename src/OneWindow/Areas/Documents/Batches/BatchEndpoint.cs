using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>Reads what was done with several papers in one act.</summary>
internal static class BatchEndpoint
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/papers/batches/{id:guid}", ShowAsync)
        .Tells("批量办理的结果", "一次签发或者登记送达中每件的结果；只有办理人自己能查。")
        .Example(null, new BatchAnswer(
            ApiSamples.Batch, new DateTime(2026, 10, 14, 8, 0, 0, DateTimeKind.Utc), [new(ApiSamples.Paper, Run: null, Done: true, "清人社监令字〔2026〕第0007号", [])]));

    private static async Task<Results<Ok<BatchAnswer>, ProblemHttpResult>> ShowAsync(
        Guid id, PaperBatches batches, CurrentActor actor, CancellationToken cancel) =>
        await batches.FindAsync(new PaperBatchId(id), actor.Get(), cancel) is { } view
            ? TypedResults.Ok(view.Batch.Answer())
            : RefusalAnswers.Problem([BatchRefusals.NoSuchBatch]);
}
