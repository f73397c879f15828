using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
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

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ListAsync).RequirePost(ServingSteps.Posts);
        routes.MapPost(Path, ServeAsync).RequirePost(ServingSteps.Posts);
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
