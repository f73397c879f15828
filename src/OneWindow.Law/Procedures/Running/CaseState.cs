using OneWindow.Law.Clocks;

namespace OneWindow.Law.Procedures.Running;

/// <summary>Who takes a step.</summary>
/// <param name="Appointment">The post held, by its identifier; empty for the system.</param>
/// <param name="Post">The post's code.</param>
public sealed record Actor(Guid Appointment, string Post);

/// <summary>One run of a track in a case.</summary>
/// <param name="Id">Counts within the case: <c>service-1</c>.</param>
/// <param name="Track">The track's code.</param>
/// <param name="State">The state's code.</param>
/// <param name="Subject">What it is about: the kind of paper served, or empty.</param>
/// <param name="OpenedOn">The day it opened.</param>
public sealed record TrackRun(string Id, string Track, string State, string Subject, DateOnly OpenedOn)
{
    /// <summary>Facts recorded on this run, in canonical form.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>A clock of the case.</summary>
/// <param name="Id">Counts within the case: <c>LS-04-1</c>.</param>
/// <param name="Deadline">The deadline's code.</param>
/// <param name="Track">The run it belongs to; null for the case itself.</param>
/// <param name="Ledger">Its start, pauses, extensions and stop.</param>
public sealed record CaseClock(string Id, string Deadline, string? Track, ClockLedger Ledger);

/// <summary>A case as it stands: kept beside its events and rebuilt from them.</summary>
public sealed record CaseState
{
    /// <summary>The procedure's code.</summary>
    public required string Procedure { get; init; }

    /// <summary>The version of the procedure that the case began under.</summary>
    public required int Version { get; init; }

    /// <summary>The state's code.</summary>
    public required string State { get; init; }

    /// <summary>The day the case opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Facts recorded so far, in canonical form; the latest value of each.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Every run of every track, open and ended, in the order in which they opened.</summary>
    public IReadOnlyList<TrackRun> Tracks { get; init; } = [];

    /// <summary>Every clock, running and stopped, in the order in which they started.</summary>
    public IReadOnlyList<CaseClock> Clocks { get; init; } = [];

    /// <summary>How often each step was taken.</summary>
    public IReadOnlyDictionary<string, int> Taken { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The day on which each phase was first entered, by the phase's code.</summary>
    public IReadOnlyDictionary<string, DateOnly> Entered { get; init; } = new Dictionary<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>The runs of tracks that have not ended.</summary>
    public IEnumerable<TrackRun> OpenRuns(Procedure procedure) =>
        Tracks.Where(run => !procedure.TrackOf(run.Track).StateOf(run.State).IsFinal);
}
