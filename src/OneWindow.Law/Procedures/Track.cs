using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Procedures;

/// <summary>Something that opens, runs and ends beside the phases: service of a paper, a hold on evidence, an extension.</summary>
/// <param name="Code">A stable key: <c>service</c>.</param>
/// <param name="Name">The Chinese name: 送达.</param>
/// <param name="States">The states in the usual order; those that end it are final.</param>
/// <param name="Basis">The article it rests on.</param>
public sealed record Track(string Code, string Name, IReadOnlyList<State> States, Citation Basis)
{
    /// <summary>Whether it must have ended before the case may be archived (送达, 先行登记保存, 履行).</summary>
    public bool MustEndBeforeArchive { get; init; }

    /// <summary>Whether at most one of its kind may be open in a case.</summary>
    public bool OnlyOneOpen { get; init; }

    /// <summary>The final state in which an open run is left when its case ends; null when it must end by its own steps.</summary>
    public State? EndsWithCaseIn { get; init; }

    /// <summary>The state in which it opens.</summary>
    public State Initial => States[0];

    /// <summary>The state with this code.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public State StateOf(string code) => States.First(state => state.Code == code);
}

/// <summary>What starts when a paper of a kind has been delivered to a party.</summary>
/// <param name="Paper">The kind of paper: <c>D-INS-15</c>.</param>
public sealed record OnDelivery(string Paper)
{
    /// <summary>The clocks that run from the day of service.</summary>
    public IReadOnlyList<ClockStart> Starts { get; init; } = [];

    /// <summary>The tracks that open, one run for each delivery: every party has its own.</summary>
    public IReadOnlyList<Track> Opens { get; init; } = [];

    /// <summary>The facts of the delivery that an opened run takes over: whose it is.</summary>
    public IReadOnlyList<Fact> Carries { get; init; } = [];
}
