using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.DirectMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Intake.Api;

/// <summary>At which window a matter is to be followed.</summary>
public sealed record DirectionRequest(Guid? Window, string? Reason, long? Version);

/// <summary>Directs a matter to a window for programs: the same use case as the page.</summary>
internal static class DirectEndpoint
{
    public static async Task<Results<Ok<StateAnswer>, ProblemHttpResult>> DirectAsync(
        Guid matter, DirectionRequest request, DirectMatter.DirectMatter direct, CurrentActor actor, CancellationToken cancel)
    {
        var window = request.Window is { } id ? new WindowId(id) : null as WindowId?;
        var result = await direct.HandleAsync(new MatterDirected(new MatterId(matter), window, request.Reason, request.Version), actor.Get(), cancel);
        return result.TryGet(out var state, out var refusals)
            ? TypedResults.Ok(new StateAnswer(MatterEndpoints.Code(state)))
            : RefusalAnswers.Problem(refusals);
    }
}
