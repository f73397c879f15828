using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.HandOver.HandOverWork;
using OneWindow.Areas.Cases.HandOver.RecallHandOver;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>A hand-over as another system asks for it.</summary>
/// <param name="From">The post of the officer whose cases they are.</param>
/// <param name="Cases">The cases, each with its successor.</param>
/// <param name="Reason">Goes into the record of each case.</param>
/// <param name="NoConflict">That no successor has to withdraw.</param>
public sealed record HandOverBody(Guid From, IReadOnlyList<HandOverBodyCase>? Cases, string? Reason, bool NoConflict);

/// <summary>One case of it; <paramref name="Seen"/> is the latest event that the caller knows, null not to be checked.</summary>
public sealed record HandOverBodyCase(Guid Case, Guid To, long? Seen);

/// <summary>A recall as another system asks for it.</summary>
public sealed record RecallBody(string? Reason, bool NoConflict);

/// <summary>The hand-over that was made.</summary>
public sealed record HandOverAnswer(Guid Id);

/// <summary>Hands work over for other programs: the same use cases as the pages.</summary>
internal static class HandOverEndpoints
{
    private const string Path = "/api/v1/hand-overs";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, HandOverAsync).RequirePost(CasePosts.HeadCodes).DoneOnce()
            .Tells("移交案件", "负责人把一名承办人在办的案件逐件交给接办人，先由接办人声明没有应当回避的情形。")
            .Example(
                new HandOverBody(ApiSamples.Officer, [new(ApiSamples.DraftedCase, ApiSamples.Successor, Seen: null)], "病假两周。", NoConflict: true),
                new HandOverAnswer(ApiSamples.HandOver));
        routes.MapPost($"{Path}/{{id:guid}}/recall", RecallAsync).RequirePost(CasePosts.HeadCodes).DoneOnce()
            .Tells("撤回移交", "移交后没有人再改承办人的案件退回原承办人，其余的在记录中写明为什么不退。")
            .Example(new RecallBody("返岗。", NoConflict: true), new RecallOutcome(1, 0));
    }

    private static async Task<Results<Created<HandOverAnswer>, ProblemHttpResult>> HandOverAsync(
        HandOverBody body, HandOverWork.HandOverWork useCase, CurrentActor actor, CancellationToken cancel)
    {
        var cases = (body.Cases ?? []).Select(one => new CaseForSuccessor(new CaseId(one.Case), new AppointmentId(one.To), one.Seen));
        var command = new HandOverCommand(new AppointmentId(body.From), [.. cases], body.Reason, body.NoConflict);
        return (await useCase.HandleAsync(command, actor.Get(), cancel)).TryGet(out var id, out var refusals)
            ? TypedResults.Created(WorkHandOverLinks.Of(id), new HandOverAnswer(id.Value))
            : RefusalAnswers.Problem(refusals);
    }

    private static async Task<Results<Ok<RecallOutcome>, ProblemHttpResult>> RecallAsync(
        Guid id, RecallBody body, RecallHandOver.RecallHandOver useCase, CurrentActor actor, CancellationToken cancel) =>
        (await useCase.HandleAsync(new RecallCommand(new WorkHandOverId(id), body.Reason, body.NoConflict, Seen: null), actor.Get(), cancel))
            .TryGet(out var outcome, out var refusals)
            ? TypedResults.Ok(outcome)
            : RefusalAnswers.Problem(refusals);
}
