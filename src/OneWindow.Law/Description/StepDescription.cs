using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Description;

/// <summary>One act that a procedure allows.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Basis">The article.</param>
/// <param name="Standing">How it stands among the others when a page offers them.</param>
public sealed record StepDescription(string Code, string Name, CitationDescription Basis, Standing Standing)
{
    /// <summary>The track that it opens or moves; null for a step of the phases.</summary>
    public required Named? Track { get; init; }

    /// <summary>The states in which it may be taken; empty where it opens its track.</summary>
    public required IReadOnlyList<Named> From { get; init; }

    /// <summary>The state it leads to; null when everything stays where it is.</summary>
    public required Named? To { get; init; }

    /// <summary>For a step of a track: the states of the phases in which it may be taken; empty for every open one.</summary>
    public required IReadOnlyList<Named> While { get; init; }

    /// <summary>Whether it may still be taken after the case has ended, until it is archived.</summary>
    public required bool AlsoAfterEnd { get; init; }

    /// <summary>The posts that may take it.</summary>
    public required IReadOnlyList<Named> By { get; init; }

    /// <summary>What is filled in.</summary>
    public required IReadOnlyList<FieldDescription> Fields { get; init; }

    /// <summary>Of a step of a track: what it records on the case instead of on the run.</summary>
    public required IReadOnlyList<Named> RecordsOnCase { get; init; }

    /// <summary>What must hold first.</summary>
    public required IReadOnlyList<GuardDescription> Guards { get; init; }

    /// <summary>The clocks it starts.</summary>
    public required IReadOnlyList<ClockStartDescription> Starts { get; init; }

    /// <summary>The clocks it stops, if they run.</summary>
    public required IReadOnlyList<Named> Stops { get; init; }

    /// <summary>The clocks it takes up again.</summary>
    public required IReadOnlyList<Named> Continues { get; init; }

    /// <summary>The clocks it suspends.</summary>
    public required IReadOnlyList<Named> Suspends { get; init; }

    /// <summary>The clocks it resumes.</summary>
    public required IReadOnlyList<Named> Resumes { get; init; }

    /// <summary>The clock it extends; null for none.</summary>
    public required Named? Extends { get; init; }

    /// <summary>The papers it drafts.</summary>
    public required IReadOnlyList<Named> Papers { get; init; }

    /// <summary>The tracks it opens besides its own.</summary>
    public required IReadOnlyList<Named> Opens { get; init; }

    /// <summary>The tracks of which it ends every open run.</summary>
    public required IReadOnlyList<EndingDescription> Ends { get; init; }

    /// <summary>Whether it completes the service of a paper.</summary>
    public required bool Delivers { get; init; }

    /// <summary>The recorded day of service; null for the day of the step, and where it delivers nothing.</summary>
    public required Named? DeliveredOn { get; init; }

    /// <summary>The procedure of which it opens a linked case; null for none.</summary>
    public required string? OpensCase { get; init; }

    /// <summary>The steps that undo, correct or answer it.</summary>
    public required IReadOnlyList<Named> OtherSide { get; init; }

    /// <summary>What is said after it was taken.</summary>
    public required string Says { get; init; }
}

/// <summary>What is filled in at a step.</summary>
/// <param name="Code">The fact's stable key.</param>
/// <param name="Name">Its Chinese label.</param>
/// <param name="Kind">What kind of value it holds.</param>
/// <param name="IsRequired">Whether the step is refused without it.</param>
/// <param name="Days">Which days a date may be.</param>
/// <param name="MustBe">The only answer with which the step may be taken; null when both may.</param>
/// <param name="Choices">The answers of a choice.</param>
/// <param name="Help">One line of help; null for none.</param>
/// <param name="IsPersonal">Whether it tells about a natural person and is stored encrypted.</param>
public sealed record FieldDescription(
    string Code, string Name, FactKind Kind, bool IsRequired, DayRule Days, bool? MustBe,
    IReadOnlyList<Named> Choices, string? Help, bool IsPersonal);

/// <summary>What must hold before a step.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Otherwise">Said when it does not hold: what is missing and what to do.</param>
/// <param name="Basis">The article; null for a rule of the office.</param>
public sealed record GuardDescription(string Code, string Otherwise, CitationDescription? Basis);

/// <summary>A clock that starts.</summary>
/// <param name="Deadline">The time limit.</param>
/// <param name="StartFact">What started it: 批准立案之日.</param>
/// <param name="From">The recorded day from which it runs; null for the day of the step, or of service.</param>
/// <param name="DueOn">The recorded day on which it ends; null when the period is counted.</param>
/// <param name="OnlyIf">What must be recorded for it to start: 受送达人一方为劳动者; null when it always starts.</param>
public sealed record ClockStartDescription(Named Deadline, string StartFact, Named? From, Named? DueOn, string? OnlyIf);

/// <summary>A track whose open runs are ended.</summary>
/// <param name="Track">The track.</param>
/// <param name="In">The state in which they end.</param>
/// <param name="From">The only state from which they end; null for every open one.</param>
public sealed record EndingDescription(Named Track, Named In, Named? From);
