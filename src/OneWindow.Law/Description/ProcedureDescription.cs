namespace OneWindow.Law.Description;

/// <summary>One procedure, complete.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Version">Counts from 1.</param>
/// <param name="InForceFrom">The first day on which new cases begin under this version.</param>
/// <param name="InForceTo">The last such day; null while no end is known.</param>
public sealed record ProcedureDescription(string Code, string Name, int Version, DateOnly InForceFrom, DateOnly? InForceTo)
{
    /// <summary>What the procedure as a whole rests on.</summary>
    public required IReadOnlyList<CitationDescription> Basis { get; init; }

    /// <summary>Who handles a case, and by which step of whom the officers change.</summary>
    public required HandlingDescription Handling { get; init; }

    /// <summary>The phases in order.</summary>
    public required IReadOnlyList<PhaseDescription> Phases { get; init; }

    /// <summary>What runs beside the phases.</summary>
    public required IReadOnlyList<TrackDescription> Tracks { get; init; }

    /// <summary>How a case opens.</summary>
    public required OpeningDescription Opening { get; init; }

    /// <summary>Every step, of the phases and of the tracks.</summary>
    public required IReadOnlyList<StepDescription> Steps { get; init; }

    /// <summary>Every time limit that something starts.</summary>
    public required IReadOnlyList<DeadlineDescription> Deadlines { get; init; }

    /// <summary>What the service of a paper starts.</summary>
    public required IReadOnlyList<DeliveryDescription> OnDelivery { get; init; }

    /// <summary>The steps that can be taken in a state of the phases.</summary>
    public IEnumerable<StepDescription> StepsFrom(string state) =>
        Steps.Where(step => step.Track is null && step.From.Any(from => from.Code == state));

    /// <summary>The steps of a track, in the order of their declaration.</summary>
    public IEnumerable<StepDescription> StepsOf(string track) => Steps.Where(step => step.Track?.Code == track);

    /// <summary>The name of a step; the code itself where there is no such step.</summary>
    public string StepName(string code) => Steps.FirstOrDefault(step => step.Code == code)?.Name ?? code;
}

/// <summary>Who handles the cases of a procedure.</summary>
/// <param name="Officer">The post of those who do.</param>
/// <param name="LeadName">What the first of them is called: 主办.</param>
/// <param name="Head">The post that names others.</param>
/// <param name="ChangedBy">The step by which it does.</param>
public sealed record HandlingDescription(Named Officer, string LeadName, Named Head, Named ChangedBy)
{
    /// <summary>The same in one sentence.</summary>
    public string Text => $"承办：{Officer.Name}，第一名为{LeadName}。换人、移交承办工作由{Head.Name}办理，逐案适用“{ChangedBy.Name}”的条件。";
}

/// <summary>A phase and its states.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="States">Its states in the usual order.</param>
public sealed record PhaseDescription(string Code, string Name, IReadOnlyList<StateDescription> States);

/// <summary>A state of a phase or track.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">Its Chinese label.</param>
/// <param name="IsInitial">Whether the case, or the track, opens in it.</param>
/// <param name="IsFinal">Whether nothing leads on from it.</param>
public sealed record StateDescription(string Code, string Name, bool IsInitial, bool IsFinal);

/// <summary>A track.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="States">Its states in the usual order.</param>
/// <param name="Basis">The article.</param>
/// <param name="MustEndBeforeArchive">Whether the archive waits for it.</param>
/// <param name="OnlyOneOpen">Whether at most one may be open in a case.</param>
/// <param name="EndsWithCaseIn">The state in which an open run is left when the case ends; null when its own steps must end it.</param>
public sealed record TrackDescription(
    string Code, string Name, IReadOnlyList<StateDescription> States, CitationDescription Basis,
    bool MustEndBeforeArchive, bool OnlyOneOpen, Named? EndsWithCaseIn);

/// <summary>How a case opens.</summary>
/// <param name="Fields">What is recorded, from the matter that led to it.</param>
/// <param name="Starts">The clocks that run from then.</param>
/// <param name="Papers">The papers drafted.</param>
public sealed record OpeningDescription(
    IReadOnlyList<FieldDescription> Fields, IReadOnlyList<ClockStartDescription> Starts, IReadOnlyList<Named> Papers);

/// <summary>What the service of a paper starts.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Starts">The clocks that run from the day of service.</param>
/// <param name="Opens">The tracks that open.</param>
public sealed record DeliveryDescription(Named Paper, IReadOnlyList<ClockStartDescription> Starts, IReadOnlyList<Named> Opens);
