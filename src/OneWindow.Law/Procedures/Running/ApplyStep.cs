namespace OneWindow.Law.Procedures.Running;

/// <summary>Applies checked steps to a case's state. Also the way a state is rebuilt: opening, then every step in order.</summary>
/// <remarks>It reads no calendar and no clock of the day, so that the same events always give the same state.</remarks>
public static class ApplyStep
{
    /// <summary>The state of a case that has just opened.</summary>
    public static CaseState Opening(Procedure procedure, CaseOpened opened)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(opened);
        var state = new CaseState
        {
            Procedure = procedure.Code,
            Version = procedure.Version,
            State = procedure.Initial.Code,
            OpenedOn = opened.On,
            Facts = opened.Input,
            Entered = Enter(procedure, new Dictionary<string, DateOnly>(StringComparer.Ordinal), procedure.Initial.Code, opened.On),
        };
        return state with { Clocks = ClockChanges.Start(state, procedure.OpeningStarts, run: null, opened.Input, opened.On) };
    }

    /// <summary>The state after a step.</summary>
    public static CaseState To(Procedure procedure, CaseState state, StepTaken taken)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(taken);
        var step = procedure.FindStep(taken.Step)
            ?? throw new InvalidOperationException($"{procedure.Code} has no step {taken.Step}.");

        var after = state with
        {
            State = step.Track is null && step.To is { } to ? to.Code : state.State,
            Facts = TrackChanges.Merge(state.Facts, OfCase(step, taken.Input)),
            Tracks = TrackChanges.Move(state.Tracks, step, taken),
            Taken = Count(state.Taken, step.Code),
        };
        after = after with { Entered = Enter(procedure, after.Entered, after.State, taken.On) };
        after = after with { Clocks = ClockChanges.Of(procedure, after, step, taken) };
        after = OpenTracks(after, step.Opens, subject: string.Empty, taken.On);
        after = after with { Tracks = TrackChanges.End(procedure, after.Tracks, step.Ends) };
        after = Deliver(procedure, after, step, taken);
        return EndWithCase(procedure, state, after, taken);
    }

    private static IReadOnlyDictionary<string, string> OfCase(Step step, IReadOnlyDictionary<string, string> input) =>
        step.Track is null
            ? input
            : input.Where(entry => step.RecordsOnCase.Any(fact => fact.Code == entry.Key))
                .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static CaseState OpenTracks(
        CaseState state, IReadOnlyList<Track> opens, string subject, DateOnly on, IReadOnlyDictionary<string, string>? facts = null) =>
        opens.Aggregate(state, (before, track) =>
        {
            var run = TrackChanges.Open(before.Tracks, track, subject, on);
            return before with { Tracks = [.. before.Tracks, facts is null ? run : run with { Facts = facts }] };
        });

    private static CaseState Deliver(Procedure procedure, CaseState state, Step step, StepTaken taken)
    {
        var delivered = step.Delivers ? state.Tracks.First(run => run.Id == taken.Run) : null;
        if (delivered is null || procedure.OnDelivery.FirstOrDefault(one => one.Paper == delivered.Subject) is not { } consequence)
        {
            return state;
        }

        var day = ClockChanges.Day(delivered.Facts, step.DeliveredOn) ?? taken.On;
        var carried = delivered.Facts.Where(entry => consequence.Carries.Any(fact => fact.Code == entry.Key))
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        var opened = OpenTracks(state, consequence.Opens, delivered.Subject, day, carried);
        var run = consequence.Opens.Count > 0 ? opened.Tracks[^1].Id : null;
        return opened with { Clocks = ClockChanges.Start(opened, consequence.Starts, run, delivered.Facts, day) };
    }

    private static CaseState EndWithCase(Procedure procedure, CaseState before, CaseState after, StepTaken taken)
    {
        if (!procedure.HasEnded(after.State) || procedure.HasEnded(before.State))
        {
            return after;
        }

        var endings = procedure.Tracks
            .Where(track => track.EndsWithCaseIn is not null)
            .Select(track => new TrackEnding(track, track.EndsWithCaseIn!));
        after = after with { Tracks = TrackChanges.End(procedure, after.Tracks, endings) };
        var open = after.OpenRuns(procedure).Select(run => run.Id).ToHashSet(StringComparer.Ordinal);
        return after with
        {
            Clocks = ClockChanges.StopAllOfCase(after.Clocks, open, taken.On, $"案件{procedure.StateOf(after.State).Name}"),
        };
    }

    private static Dictionary<string, DateOnly> Enter(
        Procedure procedure, IReadOnlyDictionary<string, DateOnly> entered, string state, DateOnly on)
    {
        var days = new Dictionary<string, DateOnly>(entered, StringComparer.Ordinal);
        days.TryAdd(procedure.PhaseOf(state).Code, on);
        return days;
    }

    private static Dictionary<string, int> Count(IReadOnlyDictionary<string, int> taken, string step)
    {
        var counts = new Dictionary<string, int>(taken, StringComparer.Ordinal);
        counts[step] = counts.GetValueOrDefault(step) + 1;
        return counts;
    }
}
