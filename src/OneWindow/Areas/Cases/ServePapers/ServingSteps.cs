using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>A way of serving: a step that records it, and the way among those that the step knows.</summary>
/// <param name="Step">The step.</param>
/// <param name="Choice">The code of the way; null where the step is a way of its own.</param>
/// <param name="Name">In Chinese: 邮寄送达.</param>
public sealed record WayOfService(Step Step, string? Choice, string Name)
{
    /// <summary>As addresses and forms carry it: <c>serve:postal</c>.</summary>
    public string Code => Choice is null ? Step.Code : $"{Step.Code}:{Choice}";
}

/// <summary>The steps that record a service, as the procedures declare them (<see cref="Step.Serves"/>).</summary>
internal static class ServingSteps
{
    /// <summary>The codes of the posts that record services in some procedure.</summary>
    public static readonly string[] Posts =
        [.. DeclaredProcedures.All.SelectMany(procedure => procedure.Steps).Where(step => step.Serves is not null).SelectMany(step => step.By).Select(post => post.Code).Distinct()];

    /// <summary>Every step by which a procedure records that a paper was served.</summary>
    public static IEnumerable<Step> Of(Procedure procedure) => procedure.Steps.Where(step => step.Serves is not null);

    /// <summary>Those that a post may take with a run as it stands.</summary>
    public static IReadOnlyList<Step> Of(Procedure procedure, TrackRun run, Post post) =>
        [.. Of(procedure).Where(step => step.Track?.Code == run.Track && step.From.Any(state => state.Code == run.State) && step.By.Contains(post))];

    /// <summary>Whether somebody still has to record the service of a run.</summary>
    public static bool IsWaiting(Procedure procedure, TrackRun run) =>
        Of(procedure).Any(step => step.Track?.Code == run.Track && step.From.Any(state => state.Code == run.State));

    /// <summary>The ways in which a post may serve, over all procedures.</summary>
    public static IReadOnlyList<WayOfService> WaysOf(Post post) =>
    [
        .. DeclaredProcedures.All.SelectMany(Of).Where(step => step.By.Contains(post)).DistinctBy(step => step.Code).SelectMany(step => step.Serves!.Way is { } way
            ? way.Choices.Select(choice => new WayOfService(step, choice.Code, choice.Name))
            : [new WayOfService(step, null, step.Name)]),
    ];
}
