using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Procedures;

/// <summary>A state inside a phase, or of a track: a fact about how far it is.</summary>
/// <param name="Code">A stable key, lower case with hyphens, stored with cases; unique within its procedure or track.</param>
/// <param name="Name">The Chinese label.</param>
public sealed record State(string Code, string Name)
{
    /// <summary>Whether nothing leads on from here: a track ends, or a case is archived.</summary>
    public bool IsFinal { get; init; }
}

/// <summary>What a person would answer to “how far is it?”.</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Name">The Chinese label.</param>
/// <param name="States">The states in this phase, in the usual order.</param>
public sealed record Phase(string Code, string Name, IReadOnlyList<State> States);

/// <summary>One procedure of law, declared once: its phases, tracks, steps and deadlines, each with its article.</summary>
/// <remarks>
/// Buttons, forms, due dates, papers, ledgers, the API, diagrams and the tests follow from this declaration.
/// A change of the law is a new version with its own <see cref="InForce"/>; a case keeps the version it began under.
/// </remarks>
/// <param name="Code">A stable key: <c>inspection</c>.</param>
/// <param name="Name">The Chinese name: 劳动保障监察.</param>
/// <param name="Version">Counts from 1.</param>
/// <param name="InForce">The days on which new cases begin under this version.</param>
public sealed record Procedure(string Code, string Name, int Version, InForce InForce)
{
    /// <summary>The statutes that the procedure as a whole rests on.</summary>
    public required IReadOnlyList<Citation> Basis { get; init; }

    /// <summary>The post of those who handle a case; they act in their own cases alone, every other post in all.</summary>
    public required Post Officer { get; init; }

    /// <summary>The fact that names them; the first leads.</summary>
    public required Fact Officers { get; init; }

    /// <summary>What the first of them is called: 主办, 首席.</summary>
    public required string LeadName { get; init; }

    /// <summary>The post that heads the body which runs the procedure: it names the officers and hears of what is overdue.</summary>
    public required Post Head { get; init; }

    /// <summary>
    /// The code of the step by which the head names other officers for a case in hand: 变更承办人. It changes nothing but facts, so that the
    /// work of somebody who is absent or leaves can be handed over in many cases at once.
    /// </summary>
    public required string ChangesOfficers { get; init; }

    /// <summary>The phases in order; the last one holds the ended outcomes.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    /// <summary>The state in which a case of this procedure opens.</summary>
    public required State Initial { get; init; }

    /// <summary>What runs beside the phases.</summary>
    public required IReadOnlyList<Track> Tracks { get; init; }

    /// <summary>Every step, of the phases and of the tracks.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>What the delivery of a paper starts: the party's clocks run from service, not from issue.</summary>
    public IReadOnlyList<OnDelivery> OnDelivery { get; init; } = [];

    /// <summary>Facts recorded when the case opens, from the matter that led to it.</summary>
    public required IReadOnlyList<Field> OpeningFields { get; init; }

    /// <summary>Clocks that run from the opening.</summary>
    public IReadOnlyList<ClockStart> OpeningStarts { get; init; } = [];

    /// <summary>Papers drafted at the opening.</summary>
    public IReadOnlyList<string> OpeningPapers { get; init; } = [];

    /// <summary>Every state of the phases.</summary>
    public IEnumerable<State> States => Phases.SelectMany(phase => phase.States);

    /// <summary>Every deadline that some step starts, each once.</summary>
    public IEnumerable<Deadline> Deadlines => OpeningStarts
        .Concat(Steps.SelectMany(step => step.Starts))
        .Concat(OnDelivery.SelectMany(delivery => delivery.Starts))
        .Select(start => start.Deadline)
        .DistinctBy(deadline => deadline.Code);

    /// <summary>Every post that takes some step, each once.</summary>
    public IEnumerable<Post> Posts => Steps.SelectMany(step => step.By).Distinct();

    /// <summary>Whether the claims of a case in this state still have to go back to the window: its matter stays open.</summary>
    public bool ClaimsAreToReturn(string state) => HasEnded(state)
        && Steps.Any(step => step.ReturnsClaims is not null && step.From.Any(from => from.Code == state));

    /// <summary>The phase that holds a state.</summary>
    /// <exception cref="InvalidOperationException">No phase holds it.</exception>
    public Phase PhaseOf(string state) => Phases.First(phase => phase.States.Any(inside => inside.Code == state));

    /// <summary>The state with this code.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public State StateOf(string state) => States.First(one => one.Code == state);

    /// <summary>Whether a state lies in the last phase: the case has ended.</summary>
    public bool HasEnded(string state) => Phases[^1].States.Any(one => one.Code == state);

    /// <summary>The step with this code, or null.</summary>
    public Step? FindStep(string code) => Steps.FirstOrDefault(step => step.Code == code);

    /// <summary>The track with this code.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Track TrackOf(string code) => Tracks.First(track => track.Code == code);

    /// <summary>The deadline with this code.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Deadline DeadlineOf(string code) => Deadlines.First(deadline => deadline.Code == code);
}
