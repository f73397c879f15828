using OneWindow.Law.Calendar;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Results;

namespace OneWindow.Law.Procedures.Running;

/// <summary>Checks a step before anything is changed: post, state, fields, guards. All refusals are given at once.</summary>
public static class CheckStep
{
    /// <summary>Checks the opening of a case.</summary>
    public static Result<CaseOpened> Opening(
        Procedure procedure, IReadOnlyDictionary<string, string> typed, Actor actor, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var refusals = new List<Refusal>();
        var input = ReadFields(procedure.OpeningFields, typed, on, refusals);
        return refusals.Count > 0
            ? Result<CaseOpened>.Refused(refusals)
            : new CaseOpened(procedure.Code, procedure.Version, input, actor, on);
    }

    /// <summary>Checks a step of a case.</summary>
    /// <returns>The step as it can be recorded, or every reason why not, in Chinese.</returns>
    public static Result<StepTaken> Of(Procedure procedure, CaseState state, StepRequest request, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(request);
        if (procedure.FindStep(request.Step) is not { } step)
        {
            return Refusal.NotFound("no-such-step", "没有这一办理动作");
        }

        var run = FindRun(state, step, request.Run);
        if (run is null && step.Track is not null && step.From.Count > 0)
        {
            return Refusal.NotFound("no-such-run", $"没有可以“{step.Name}”的{step.Track.Name}");
        }

        var standing = Obstacles(procedure, state, step, run, request.Actor, request.On, calendar);
        if (standing.Count > 0)
        {
            return Result<StepTaken>.Refused(standing);
        }

        var refusals = new List<Refusal>();
        var input = ReadFields(step.Fields, request.Typed, request.On, refusals);
        if (refusals.Count == 0)
        {
            var view = new GuardView(procedure, state, run, input, request.Actor, request.On, calendar);
            refusals.AddRange(step.Guards.Where(guard => guard.ReadsInput && !guard.Holds(view)).Select(Unmet));
        }

        return refusals.Count > 0
            ? Result<StepTaken>.Refused(refusals)
            : new StepTaken(step.Code, run?.Id ?? NewRunId(state, step), input, request.Actor, request.On,
                request.Subject.Length > 0 ? request.Subject : step.About);
    }

    /// <summary>Whether a step may be taken where the case stands, whoever takes it and whatever is recorded.</summary>
    /// <param name="procedure">The procedure of the case.</param>
    /// <param name="state">The case.</param>
    /// <param name="step">The step.</param>
    /// <param name="run">The run of a track that is meant; null for none.</param>
    public static bool FitsState(Procedure procedure, CaseState state, Step step, string? run)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(step);
        return StateObstacle(procedure, state, step, FindRun(state, step, run)) is null;
    }

    /// <summary>What stands in the way of a step before anything is filled in: state, post and the guards over recorded facts.</summary>
    internal static IReadOnlyList<Refusal> Obstacles(
        Procedure procedure, CaseState state, Step step, TrackRun? run, Actor actor, DateOnly on, WorkCalendar calendar)
    {
        if (StateObstacle(procedure, state, step, run) is { } wrongState)
        {
            return [wrongState];
        }

        if (step.By.All(post => post.Code != actor.Post))
        {
            var who = string.Join("、", step.By.Select(post => post.Name));
            return [Refusal.Forbidden(StepObstacles.WrongPost, $"“{step.Name}”由{who}办理", step.Basis)];
        }

        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        var view = new GuardView(procedure, state, run, nothing, actor, on, calendar);
        return [.. step.Guards.Where(guard => !guard.ReadsInput && !guard.Holds(view)).Select(Unmet)];
    }

    private static Refusal? StateObstacle(Procedure procedure, CaseState state, Step step, TrackRun? run)
    {
        if (step.Track is null)
        {
            return step.From.Any(from => from.Code == state.State) ? null : WrongState(procedure, state, step, step.From);
        }

        if (step.While.Count > 0 && step.While.All(during => during.Code != state.State))
        {
            return WrongState(procedure, state, step, step.While);
        }

        var ended = procedure.StateOf(state.State).IsFinal || (procedure.HasEnded(state.State) && !step.AlsoAfterEnd);
        if (ended)
        {
            return Refusal.NotAllowed(StepObstacles.CaseEnded, $"案件已{procedure.StateOf(state.State).Name}，不能再“{step.Name}”");
        }

        if (step.From.Count == 0)
        {
            return step.Track.OnlyOneOpen && state.OpenRuns(procedure).Any(open => open.Track == step.Track.Code)
                ? Refusal.NotAllowed(StepObstacles.AlreadyOpen, $"已有未办完的{step.Track.Name}，不能重复提出")
                : null;
        }

        return run is not null && step.From.Any(from => from.Code == run.State)
            ? null
            : Refusal.NotAllowed(StepObstacles.TrackState, $"{step.Track.Name}现在不能“{step.Name}”");
    }

    private static Refusal WrongState(Procedure procedure, CaseState state, Step step, IReadOnlyList<State> wanted) =>
        Refusal.NotAllowed(
            StepObstacles.WrongState,
            $"案件现为“{procedure.StateOf(state.State).Name}”，“{step.Name}”须在“{string.Join("、", wanted.Select(one => one.Name))}”时办理",
            step.Basis);

    private static Refusal Unmet(Guard guard) => Refusal.NotAllowed(guard.Code, guard.Otherwise, guard.Basis);

    private static TrackRun? FindRun(CaseState state, Step step, string? id) =>
        step.Track is null || step.From.Count == 0 ? null
        : state.Tracks.FirstOrDefault(run => run.Track == step.Track.Code && run.Id == id);

    private static string? NewRunId(CaseState state, Step step) =>
        step.Track is null ? null : TrackChanges.NextId(state.Tracks, step.Track);

    private static Dictionary<string, string> ReadFields(
        IReadOnlyList<Field> fields, IReadOnlyDictionary<string, string> typed, DateOnly on, List<Refusal> refusals)
    {
        var input = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!FieldReader.Read(field, typed.GetValueOrDefault(field.Fact.Code), on).TryGet(out var value, out var wrong))
            {
                refusals.AddRange(wrong);
            }
            else if (value.Length > 0)
            {
                input[field.Fact.Code] = value;
            }
        }

        return input;
    }
}
