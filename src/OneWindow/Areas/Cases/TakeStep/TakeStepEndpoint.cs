using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>A step as another system asks for it.</summary>
/// <param name="Step">The step's code.</param>
/// <param name="Run">The run of a track that is meant; null for none.</param>
/// <param name="Input">What is filled in, by the code of the fact.</param>
/// <param name="Seen">The sequence of the latest event that the caller knows; null not to be checked.</param>
public sealed record StepBody(string Step, string? Run, IReadOnlyDictionary<string, string>? Input, long? Seen) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Seen = version };
}

/// <summary>Takes steps for other programs: the same use case as the page.</summary>
internal static class TakeStepEndpoint
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/cases/{id:guid}/steps", TakeAsync)
        .OpenTo(ApiScope.WriteCases).ExpectsVersion().DoneOnce()
        .Tells(
            "办理案件步骤",
            "按程序的规定办一步：step 是步骤代码，input 按事实代码填写。现在能办哪些、各要填什么、不能办的为什么，见“查阅案件”的 steps。"
            + "条件不具备的不办（422），理由和条款在 refusals 里。")
        .Example(
            new StepBody("withdraw", Run: null, new Dictionary<string, string>(StringComparer.Ordinal) { ["mediation-because"] = "单位已经付清，申请人要求终止。" }, Seen: null),
            new StepOutcome("调解已终止，终止告知书已起草。", Number: null));

    private static async Task<Results<Ok<StepOutcome>, ProblemHttpResult>> TakeAsync(
        Guid id, StepBody body, TakeStep useCase, CurrentActor actor, CancellationToken cancel)
    {
        var command = new TakeStepCommand(
            new CaseId(id), body.Step, body.Run, body.Input ?? new Dictionary<string, string>(StringComparer.Ordinal), body.Seen);
        var result = await useCase.HandleAsync(command, actor.Get(), cancel);
        return result.TryGet(out var outcome, out var refusals) ? TypedResults.Ok(outcome) : RefusalAnswers.Problem(refusals);
    }
}
