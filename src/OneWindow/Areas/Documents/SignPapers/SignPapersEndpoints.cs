using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OneWindow.Areas.Documents.Batches;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Documents.SignPapers;

/// <summary>Several papers to sign as another system asks for it.</summary>
public sealed record SignPapersBody(IReadOnlyList<SignPapersBodyPaper>? Papers);

/// <summary>One of them; <paramref name="Seen"/> is the version that the caller knows, null not to be checked.</summary>
public sealed record SignPapersBodyPaper(Guid Paper, long? Seen);

/// <summary>A paper as it would be signed.</summary>
public sealed record PreviewAnswer(Guid Paper, string? Name, string? Number, string Addressees, long? Version, IReadOnlyList<BatchRefusal> Obstacles);

/// <summary>Signs several papers for other programs: the same use cases as the pages.</summary>
internal static class SignPapersEndpoints
{
    private const string Path = "/api/v1/papers/signatures";

    public static IEnumerable<RouteHandlerBuilder> Map(IEndpointRouteBuilder routes) =>
    [
        routes.MapPost(Path, SignAsync).DoneOnce()
            .Tells("签发文书", "一次签发若干件（最多 50 件），逐件编号并给出结果；签发前逐件核对。")
            .Example(
                new SignPapersBody([new(ApiSamples.Paper, Seen: null)]),
                new BatchAnswer(ApiSamples.Batch, new DateTime(2026, 10, 14, 8, 0, 0, DateTimeKind.Utc), [new(ApiSamples.Paper, Run: null, Done: true, "清人社监令字〔2026〕第0007号", [])])),
        routes.MapGet($"{Path}/preview", PreviewAsync)
            .Tells("签发前核对", "将要签发的文书各是什么、会编什么号、还缺什么；什么也不改。")
            .Example(
                null,
                (PreviewAnswer[])[new(ApiSamples.Paper, "限期改正指令书", "清人社监令字〔2026〕第0007号", "清源云记餐饮店", 2, [])],
                (BatchRefusals.Field, ApiSamples.Paper.ToString())),
    ];

    private static async Task<Results<Created<BatchAnswer>, ProblemHttpResult>> SignAsync(
        SignPapersBody body, SignPapers useCase, IPaperBatches batches, CurrentActor actor, CancellationToken cancel)
    {
        var papers = (body.Papers ?? []).Select(one => new SignPaperCommand(new DocumentId(one.Paper), one.Seen));
        return (await useCase.HandleAsync(new SignPapersCommand([.. papers]), actor.Get(), cancel)).TryGet(out var id, out var refusals)
            ? TypedResults.Created(BatchAnswer.AddressOf(id), await batches.AnswerAsync(id, actor.Get(), cancel))
            : RefusalAnswers.Problem(refusals);
    }

    private static async Task<Results<Ok<PreviewAnswer[]>, ProblemHttpResult>> PreviewAsync(
        [FromQuery(Name = BatchRefusals.Field)] Guid[] papers, PreviewSigning preview, CurrentActor actor, CancellationToken cancel) =>
        (await preview.HandleAsync([.. papers.Select(id => new DocumentId(id))], actor.Get(), cancel)).TryGet(out var previewed, out var refusals)
            ? TypedResults.Ok<PreviewAnswer[]>([.. previewed.Select(paper => new PreviewAnswer(
                paper.Id.Value, paper.Sheet?.Kind.Name, paper.Number, paper.Addressees, paper.Sheet?.Document.Version,
                [.. paper.Obstacles.Select(BatchRefusal.Of)]))])
            : RefusalAnswers.Problem(refusals);
}
