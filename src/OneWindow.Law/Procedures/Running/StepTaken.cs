namespace OneWindow.Law.Procedures.Running;

/// <summary>What somebody asks to do with a case.</summary>
/// <param name="Step">The step's code.</param>
/// <param name="Run">The run of a track that is meant; null for a step of the phases or one that opens a track.</param>
/// <param name="Typed">What was filled in, by the code of the fact, as it was typed.</param>
/// <param name="Actor">Who asks.</param>
/// <param name="On">The day in China.</param>
public sealed record StepRequest(string Step, string? Run, IReadOnlyDictionary<string, string> Typed, Actor Actor, DateOnly On)
{
    /// <summary>For a step that opens a track: what the run is about, such as the kind of paper served.</summary>
    public string Subject { get; init; } = string.Empty;
}

/// <summary>A step that was checked and is taken: what an event holds, and all that is needed to rebuild the state.</summary>
/// <param name="Step">The step's code.</param>
/// <param name="Run">The run of a track that it moves or opens; null for a step of the phases.</param>
/// <param name="Input">What was filled in, in canonical form, without empty answers.</param>
/// <param name="Actor">Who took it.</param>
/// <param name="On">The day in China.</param>
/// <param name="Subject">What an opened run is about; empty for none.</param>
public sealed record StepTaken(
    string Step, string? Run, IReadOnlyDictionary<string, string> Input, Actor Actor, DateOnly On, string Subject);

/// <summary>The opening of a case: what its first event holds.</summary>
/// <param name="Procedure">The procedure's code.</param>
/// <param name="Version">The version in force on the day.</param>
/// <param name="Input">The opening facts, in canonical form, without empty answers.</param>
/// <param name="Actor">Who opened it.</param>
/// <param name="On">The day in China.</param>
public sealed record CaseOpened(
    string Procedure, int Version, IReadOnlyDictionary<string, string> Input, Actor Actor, DateOnly On);
