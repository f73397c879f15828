using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.DirectClerksWork;
using OneWindow.Areas.Intake.DirectMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Intake.Api;

/// <summary>At which window a matter is to be followed.</summary>
public sealed record DirectionRequest(Guid? Window, string? Reason, long? Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };
}

/// <summary>The waiting matters of a clerk that go to a window, and whether the drafts go too.</summary>
public sealed record WorkDirectionRequest(Guid From, Guid? Window, IReadOnlyList<Guid>? Matters, bool WithDrafts, string? Reason);

/// <summary>Directs matters to a window for programs: the same use cases as the pages.</summary>
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

    public static async Task<Results<Ok<ClerksWorkGiven>, ProblemHttpResult>> DirectWorkAsync(
        WorkDirectionRequest request, DirectClerksWork.DirectClerksWork direct, CurrentActor actor, CancellationToken cancel)
    {
        var window = request.Window is { } id ? new WindowId(id) : null as WindowId?;
        var command = new ClerksWorkDirected(
            new PersonId(request.From), window, [.. (request.Matters ?? []).Select(matter => new MatterId(matter))], request.WithDrafts, request.Reason);
        return (await direct.HandleAsync(command, actor.Get(), cancel)).TryGet(out var given, out var refusals)
            ? TypedResults.Ok(given)
            : RefusalAnswers.Problem(refusals);
    }
}
