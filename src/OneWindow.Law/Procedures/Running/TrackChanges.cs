namespace OneWindow.Law.Procedures.Running;

/// <summary>How a step changes the runs of tracks.</summary>
internal static class TrackChanges
{
    /// <summary>The identifier of the next run of a track: <c>service-2</c> after <c>service-1</c>.</summary>
    public static string NextId(IEnumerable<TrackRun> runs, Track track) =>
        $"{track.Code}-{runs.Count(run => run.Track == track.Code) + 1}";

    /// <summary>Opens the run that a step of a track starts, or moves the run that it names.</summary>
    public static IReadOnlyList<TrackRun> Move(IReadOnlyList<TrackRun> runs, Step step, StepTaken taken)
    {
        if (step.Track is not { } track)
        {
            return runs;
        }

        if (step.From.Count == 0)
        {
            var opened = Open(runs, track, taken.Subject, taken.On);
            return [.. runs, opened with { State = (step.To ?? track.Initial).Code, Facts = taken.Input }];
        }

        return
        [
            .. runs.Select(run => run.Id == taken.Run
                ? run with { State = step.To?.Code ?? run.State, Facts = Merge(run.Facts, taken.Input) }
                : run),
        ];
    }

    /// <summary>A new run in the track's first state.</summary>
    public static TrackRun Open(IEnumerable<TrackRun> runs, Track track, string subject, DateOnly on) =>
        new(NextId(runs, track), track.Code, track.Initial.Code, subject, on);

    /// <summary>Ends the open runs that the step's declaration ends, and those that end with the case.</summary>
    public static IReadOnlyList<TrackRun> End(
        Procedure procedure, IReadOnlyList<TrackRun> runs, IEnumerable<TrackEnding> endings)
    {
        var all = endings.ToList();
        return
        [
            .. runs.Select(run => !procedure.TrackOf(run.Track).StateOf(run.State).IsFinal && all.Find(ending => Covers(ending, run)) is { } found
                ? run with { State = found.In.Code }
                : run),
        ];
    }

    /// <summary>Recorded facts with newly filled-in ones laid over them.</summary>
    public static IReadOnlyDictionary<string, string> Merge(
        IReadOnlyDictionary<string, string> recorded, IReadOnlyDictionary<string, string> input)
    {
        if (input.Count == 0)
        {
            return recorded;
        }

        var merged = new Dictionary<string, string>(recorded, StringComparer.Ordinal);
        foreach (var (code, value) in input)
        {
            merged[code] = value;
        }

        return merged;
    }

    private static bool Covers(TrackEnding ending, TrackRun run) =>
        ending.Track.Code == run.Track && (ending.From is null || ending.From.Code == run.State);
}
