using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>Several services as another system records them.</summary>
/// <param name="Way">The step, and the way where it knows several: <c>serve:postal</c>.</param>
/// <param name="On">The day of service; null where the way has none.</param>
/// <param name="Papers">The papers.</param>
public sealed record ServePapersBody(string? Way, string? On, IReadOnlyList<ServePapersBodyPaper>? Papers);

/// <summary>One of them: its case and run, and what is said of it alone, by the code of the fact.</summary>
public sealed record ServePapersBodyPaper(Guid Case, string Run, IReadOnlyDictionary<string, string>? Input);

/// <summary>A paper that waits to be served.</summary>
public sealed record ServiceAnswer(
    Guid Case, string Run, Guid Paper, string Name, string? Number, string Recipient, DateOnly IssuedOn, DateOnly? DueOn, string State, IReadOnlyList<string> Ways);

/// <summary>Serves papers for other programs: the same use case as the page.</summary>
internal static class ServePapersEndpoints
{
    private const string Path = "/api/v1/services";

    private static readonly Dictionary<string, string> ServedInPerson = new(StringComparer.Ordinal) { ["receiver"] = "本人", ["service-proof"] = "送达回证第 2 号" };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ListAsync).RequirePost(ServingSteps.Posts).OpenTo(ApiScope.ReadCases)
            .Tells("待送达的文书", "由本人送达的已签发文书，各有哪些送达方式可用（way）。")
            .Example(null, (ServiceAnswer[])[new(
                ApiSamples.ServedCase, "service-1", ApiSamples.Paper, "限期改正指令书", "清人社监令字〔2026〕第0007号", "用人单位", new DateOnly(2026, 10, 14),
                new DateOnly(2026, 10, 21), "待送达", ["serve:direct", "serve:postal"])]);
        routes.MapPost(Path, ServeAsync).RequirePost(ServingSteps.Posts).DoneOnce()
            .Tells("登记送达", "一次登记同一方式的若干件送达（最多 50 件），逐件给出结果。")
            .Example(
                new ServePapersBody("serve:direct", "2026-10-14", [new(ApiSamples.ServedCase, "service-1", ServedInPerson)]),
                new BatchAnswer(ApiSamples.Batch, new DateTime(2026, 10, 14, 8, 0, 0, DateTimeKind.Utc), [new(ApiSamples.Paper, "service-1", Done: true, "已登记送达。", [])]));
    }

    private static async Task<Ok<ServiceAnswer[]>> ListAsync(PapersToServe papers, CurrentActor actor, CancellationToken cancel)
    {
        var ways = ServingSteps.WaysOf(actor.Get().Post);
        return TypedResults.Ok<ServiceAnswer[]>([.. (await papers.OfAsync(actor.Get(), cancel)).Select(paper => new ServiceAnswer(
            paper.Key.Case.Value, paper.Key.Run, paper.Paper.Value, paper.Name, paper.Number, paper.Recipient, paper.Standing.OpenedOn, paper.DueOn,
            paper.Standing.State, [.. ways.Where(way => paper.Steps.Any(step => step.Code == way.Step.Code)).Select(way => way.Code)]))]);
    }

    private static async Task<Results<Created<BatchAnswer>, ProblemHttpResult>> ServeAsync(
        ServePapersBody body, ServePapers useCase, IPaperBatches batches, CurrentActor actor, CancellationToken cancel)
    {
        var papers = (body.Papers ?? []).Select(paper => new PaperServed(
            new ServiceRun(new CaseId(paper.Case), paper.Run), paper.Input ?? new Dictionary<string, string>(StringComparer.Ordinal)));
        return (await useCase.HandleAsync(new ServePapersCommand(body.Way, body.On, [.. papers]), actor.Get(), cancel)).TryGet(out var id, out var refusals)
            ? TypedResults.Created(BatchAnswer.AddressOf(id), await batches.AnswerAsync(id, actor.Get(), cancel))
            : RefusalAnswers.Problem(refusals);
    }
}
