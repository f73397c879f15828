using OneWindow.Law.Calendar;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Law.Procedures.Running;

/// <summary>A step as a page offers it: it may be taken, or here is why not.</summary>
/// <param name="Step">The step.</param>
/// <param name="Run">The run of a track that it would move; null for a step of the phases or one that opens a track.</param>
/// <param name="Obstacles">Why it may not be taken now; empty when it may.</param>
public sealed record StepOffer(Step Step, TrackRun? Run, IReadOnlyList<Refusal> Obstacles)
{
    /// <summary>Whether it may be taken now.</summary>
    public bool IsAvailable => Obstacles.Count == 0;
}

/// <summary>Lists what can be done with a case now, and what cannot and why.</summary>
public static class StepOffers
{
    /// <summary>
    /// Every step that fits the case's state or one of its open track runs, those that may be taken first, in the order
    /// of the declaration; then, as not available, the steps of the phases that need another state.
    /// Steps that only the system takes are left out.
    /// </summary>
    public static IReadOnlyList<StepOffer> For(
        Procedure procedure, CaseState state, Actor actor, DateOnly on, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        var offers = Of(procedure.Steps, procedure, state, actor, on, calendar);
        return [.. offers.OrderByDescending(offer => offer.IsAvailable).ThenBy(offer => offer.Step.Standing)];
    }

    /// <summary>
    /// The first usual step, in the order of the declaration, that this actor may take now; null for none. A work list says it, and
    /// it is asked for every post at every step, so no more of the procedure is looked at than it takes.
    /// </summary>
    public static StepOffer? FirstUsual(Procedure procedure, CaseState state, Actor actor, DateOnly on, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(actor);
        var own = procedure.Steps.Where(step => step.Standing == Standing.Usual && step.By.Any(post => post.Code == actor.Post));
        return Of(own, procedure, state, actor, on, calendar).FirstOrDefault(offer => offer.IsAvailable);
    }

    /// <summary>
    /// The steps that the system takes by itself today: a period has ended, a date has passed. Steps of the system that
    /// need something filled in (a paper that was issued) are taken by what causes them, not by the calendar.
    /// </summary>
    public static IReadOnlyList<StepOffer> ForSystem(Procedure procedure, CaseState state, DateOnly on, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        var system = new Actor(Guid.Empty, Posts.System.Code);
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        return
        [
            .. procedure.Steps
                .Where(step => step.By.Contains(Posts.System) && step.Fields.Count == 0)
                .SelectMany(step => RunsFor(procedure, state, step).Select(run => new StepOffer(step, run, [])))
                .Where(offer => CheckStep.Of(
                    procedure, state, new StepRequest(offer.Step.Code, offer.Run?.Id, nothing, system, on), calendar).Succeeded),
        ];
    }

    private static IEnumerable<StepOffer> Of(
        IEnumerable<Step> steps, Procedure procedure, CaseState state, Actor actor, DateOnly on, WorkCalendar calendar) => steps
        .Where(step => step.By.Any(post => post != Posts.System))
        .SelectMany(step => RunsFor(procedure, state, step).Select(run => new StepOffer(
            step, run, CheckStep.Obstacles(procedure, state, step, run, actor, on, calendar))));

    private static IEnumerable<TrackRun?> RunsFor(Procedure procedure, CaseState state, Step step)
    {
        if (step.Track is null || step.From.Count == 0)
        {
            return new TrackRun?[] { null };
        }

        return state.OpenRuns(procedure).Where(run =>
            run.Track == step.Track.Code && step.From.Any(from => from.Code == run.State));
    }
}
