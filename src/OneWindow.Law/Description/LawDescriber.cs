using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Description;

/// <summary>Describes declarations. The names of papers stand in their templates, so the caller gives them.</summary>
/// <param name="paperName">The Chinese title of a kind of paper: <c>D-INS-05</c> gives 立案审批表; the code itself where there is no title.</param>
public sealed class LawDescriber(Func<string, string> paperName)
{
    /// <summary>Describes procedures and the whole of triage.</summary>
    /// <param name="procedures">The procedures, in the order wanted.</param>
    public LawDescription Law(IEnumerable<Procedure> procedures) => new([.. procedures.Select(Procedure)], TriageDescriber.Describe());

    /// <summary>Describes one procedure as it stands, with the locality's deadlines where it carries them.</summary>
    public ProcedureDescription Procedure(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var steps = new StepDescriber(procedure, paperName);
        var deadlines = new DeadlineDescriber(procedure, paperName);
        return new(procedure.Code, procedure.Name, procedure.Version, procedure.InForce.From, procedure.InForce.To)
        {
            Basis = [.. procedure.Basis.Select(Citation)],
            Handling = new(
                Name(procedure.Officer), procedure.LeadName, Name(procedure.Head),
                new(procedure.ChangesOfficers, procedure.FindStep(procedure.ChangesOfficers)!.Name)),
            Phases = [.. procedure.Phases.Select(phase => new PhaseDescription(phase.Code, phase.Name, States(phase.States, procedure.Initial)))],
            Tracks = [.. procedure.Tracks.Select(Track)],
            Opening = new(
                [.. procedure.OpeningFields.Select(Field)],
                [.. procedure.OpeningStarts.Select(Start)],
                [.. procedure.OpeningPapers.Select(steps.Paper)]),
            Steps = [.. procedure.Steps.Select(steps.Describe)],
            Deadlines = [.. procedure.Deadlines.Select(deadlines.Describe)],
            OnDelivery =
            [
                .. procedure.OnDelivery.Select(delivery => new DeliveryDescription(
                    steps.Paper(delivery.Paper), [.. delivery.Starts.Select(Start)], [.. delivery.Opens.Select(Name)])),
            ],
        };
    }

    internal static CitationDescription Citation(Citation citation) => new(
        citation.Statute.Code, citation.Statute.Title, citation.Place, citation.Brief, citation.Verification == Verification.Verified);

    internal static FieldDescription Field(Field field) => new(
        field.Fact.Code, field.Fact.Name, field.Fact.Kind, field.IsRequired, field.Days, field.MustBe,
        [.. field.Fact.Choices.Select(choice => new Named(choice.Code, choice.Name))], field.Fact.Help, field.Fact.Personal);

    internal static ClockStartDescription Start(ClockStart start) => new(
        Name(start.Deadline), start.StartFact, Name(start.From), Name(start.DueOn),
        start.If is { } wanted ? $"{wanted.Fact.Name}为{wanted.Words}" : null);

    internal static Named Name(State state) => new(state.Code, state.Name);

    internal static Named Name(Track track) => new(track.Code, track.Name);

    internal static Named Name(Post post) => new(post.Code, post.Name);

    internal static Named Name(Deadline deadline) => new(deadline.Code, deadline.Name);

    internal static Named? Name(Fact? fact) => fact is null ? null : new(fact.Code, fact.Name);

    private static TrackDescription Track(Track track) => new(
        track.Code, track.Name, States(track.States, track.Initial), Citation(track.Basis), track.MustEndBeforeArchive, track.OnlyOneOpen,
        track.EndsWithCaseIn is { } left ? Name(left) : null);

    private static IReadOnlyList<StateDescription> States(IEnumerable<State> states, State initial) =>
        [.. states.Select(state => new StateDescription(state.Code, state.Name, state == initial, state.IsFinal))];
}
