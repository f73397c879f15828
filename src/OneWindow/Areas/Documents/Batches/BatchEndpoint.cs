using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>Reads what was done with several papers in one act.</summary>
internal static class BatchEndpoint
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/papers/batches/{id:guid}", ShowAsync);

    private static async Task<Results<Ok<BatchAnswer>, ProblemHttpResult>> ShowAsync(
        Guid id, PaperBatches batches, CurrentActor actor, CancellationToken cancel) =>
        await batches.FindAsync(new PaperBatchId(id), actor.Get(), cancel) is { } view
            ? TypedResults.Ok(view.Batch.Answer())
            : RefusalAnswers.Problem([BatchRefusals.NoSuchBatch]);
}
