using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using OneWindow.Law.Triage;

namespace OneWindow.Law.Procedures;

/// <summary>How a step stands among the others when a page offers them.</summary>
public enum Standing
{
    /// <summary>What usually comes next; offered as the one big button.</summary>
    Usual,

    /// <summary>Another way on, offered beside it.</summary>
    Other,

    /// <summary>A correction, withdrawal or other rare act, offered last.</summary>
    Rare,
}

/// <summary>One act that the procedure allows: from where, to where, by whom, with what filled in, resting on which article.</summary>
/// <param name="Code">A stable key, a verb: <c>approve-filing</c>.</param>
/// <param name="Name">The Chinese name on the button: 批准立案.</param>
/// <param name="From">The states in which it may be taken. For a step of a track, states of that track; empty opens the track.</param>
/// <param name="To">The state it leads to; null when the phase or track stays as it is.</param>
/// <param name="By">The posts that may take it.</param>
/// <param name="Basis">The article.</param>
public sealed record Step(
    string Code, string Name, IReadOnlyList<State> From, State? To, IReadOnlyList<Post> By, Citation Basis)
{
    /// <summary>The track that this step opens or moves; null for a step of the phases.</summary>
    public Track? Track { get; init; }

    /// <summary>For a step of a track: the states of the phases in which it may be taken; empty for every open one.</summary>
    public IReadOnlyList<State> While { get; init; } = [];

    /// <summary>For a step that opens a track: what the run is about, where the step itself says it (a kind of claim, a kind of award).</summary>
    public string About { get; init; } = string.Empty;

    /// <summary>Whether a step of a track may still be taken after the case has ended, until it is archived.</summary>
    public bool AlsoAfterEnd { get; init; }

    /// <summary>What must be filled in.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Of a step of a track: the facts that it records on the case instead of on the run.</summary>
    public IReadOnlyList<Fact> RecordsOnCase { get; init; } = [];

    /// <summary>What must hold first.</summary>
    public IReadOnlyList<Guard> Guards { get; init; } = [];

    /// <summary>The clocks it starts.</summary>
    public IReadOnlyList<ClockStart> Starts { get; init; } = [];

    /// <summary>The clocks it stops, if they run.</summary>
    public IReadOnlyList<Deadline> Stops { get; init; } = [];

    /// <summary>The clocks it takes up again after a stop that turned out too early.</summary>
    public IReadOnlyList<Deadline> Continues { get; init; } = [];

    /// <summary>The clocks it suspends.</summary>
    public IReadOnlyList<Deadline> Suspends { get; init; } = [];

    /// <summary>The clocks it resumes.</summary>
    public IReadOnlyList<Deadline> Resumes { get; init; } = [];

    /// <summary>The clock it extends; null for none.</summary>
    public Deadline? Extends { get; init; }

    /// <summary>The papers it drafts, by kind: <c>D-INS-05</c>.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>The tracks it opens.</summary>
    public IReadOnlyList<Track> Opens { get; init; } = [];

    /// <summary>The tracks of which it ends every open run, each in the named final state.</summary>
    public IReadOnlyList<TrackEnding> Ends { get; init; } = [];

    /// <summary>Whether it completes the service of a paper, so that what runs from delivery starts (<see cref="OnDelivery"/>).</summary>
    public bool Delivers { get; init; }

    /// <summary>For a step that delivers: the recorded day of service; null for the day of the step.</summary>
    public Fact? DeliveredOn { get; init; }

    /// <summary>How it records the service of a paper; null for a step that records none. Several papers are served in one act by such a step.</summary>
    public ServiceRecord? Serves { get; init; }

    /// <summary>The number series from which the case takes its official number at this step; null for none.</summary>
    public string? TakesNumber { get; init; }

    /// <summary>The procedure of which it opens a case elsewhere, linked to this one; null for none.</summary>
    public string? OpensCase { get; init; }

    /// <summary>What the triage rules read of this case once its claims are back at the window and choose another way; null when they stay with it.</summary>
    public PriorProceeding? ReturnsClaims { get; init; }

    /// <summary>The steps that undo, correct or answer this one, by code: every act has its other side.</summary>
    public IReadOnlyList<string> OtherSide { get; init; } = [];

    /// <summary>
    /// The heads before whom somebody else may put a filled-in draft of it (送审); empty where no head takes it. What tells about a natural
    /// person is recorded by whoever takes the step, so a step that asks for it is not drafted by another.
    /// </summary>
    public IReadOnlyList<Post> Approvers => Fields.Any(asked => asked.Fact.Personal) ? [] : [.. By.Where(Posts.Heads.Contains)];

    /// <summary>How it stands among the others.</summary>
    public Standing Standing { get; init; } = Standing.Other;

    /// <summary>
    /// Whether it records facts and drafts papers and nothing else: phase, tracks, clocks, number and claims stay as they are. Such a step can be
    /// taken in many cases at once.
    /// </summary>
    public bool ChangesFactsAlone => To is null && Track is null && Opens.Count == 0 && Ends.Count == 0 && !Delivers
        && Starts.Count + Stops.Count + Continues.Count + Suspends.Count + Resumes.Count == 0 && Extends is null
        && TakesNumber is null && OpensCase is null && ReturnsClaims is null;

    /// <summary>One line said after it was taken: what was done and what follows.</summary>
    public required string Says { get; init; }
}

/// <summary>A clock that a step starts, and from which day.</summary>
/// <param name="Deadline">The deadline.</param>
public sealed record ClockStart(Deadline Deadline)
{
    /// <summary>The recorded day it starts from; null for the day of the step (or of delivery).</summary>
    public Fact? From { get; init; }

    /// <summary>The recorded day on which it ends, where the paper sets the date; null when the period is counted.</summary>
    public Fact? DueOn { get; init; }

    /// <summary>What must be recorded for it to start at all: a term that only one side has; null when it always starts.</summary>
    public FactIs? If { get; init; }

    /// <summary>What started it, in Chinese, for the explanation: 批准立案之日.</summary>
    public required string StartFact { get; init; }
}

/// <summary>A recorded choice that has one of some values.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Values">The codes that fit.</param>
public sealed record FactIs(Fact Fact, params IReadOnlyList<string> Values)
{
    /// <summary>The values in Chinese, as tables write them: 劳动者.</summary>
    public string Words => string.Join("、", Values.Select(Fact.NameOfChoice));
}

/// <summary>A track of which every open run is ended, and the final state it ends in.</summary>
/// <param name="Track">The track.</param>
/// <param name="In">One of its final states.</param>
public sealed record TrackEnding(Track Track, State In)
{
    /// <summary>Only the runs in this state end; null for every open one.</summary>
    public State? From { get; init; }
}
