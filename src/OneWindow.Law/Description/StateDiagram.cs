using OneWindow.Law.Procedures;

namespace OneWindow.Law.Description;

/// <summary>An arrow of a diagram.</summary>
/// <param name="From">The code of the state it leaves.</param>
/// <param name="To">The code of the state it enters.</param>
/// <param name="Label">The names of the steps that lead that way.</param>
/// <param name="IsUsual">Whether one of them is what usually comes next.</param>
public sealed record DiagramArrow(string From, string To, string Label, bool IsUsual);

/// <summary>Which arrows a diagram draws. Every step stands in the tables; a drawing with all of them could not be read.</summary>
public static class StateDiagram
{
    /// <summary>The arrows between the states of the phases.</summary>
    public static IReadOnlyList<DiagramArrow> OfPhases(ProcedureDescription procedure) =>
        Arrows([.. procedure.Steps.Where(step => step.Track is null)]);

    /// <summary>The arrows between the states of a track.</summary>
    public static IReadOnlyList<DiagramArrow> OfTrack(ProcedureDescription procedure, string track)
    {
        var own = procedure.StepsOf(track).ToList();
        var ended = procedure.Steps.Where(step => step.Track?.Code != track)
            .SelectMany(step => step.Ends.Where(ending => ending.Track.Code == track).Select(ending => (step, ending)))
            .SelectMany(found => procedure.Tracks.First(one => one.Code == track).States.Where(state => !state.IsFinal)
                .Where(state => found.ending.From is null || found.ending.From.Code == state.Code)
                .Select(state => new DiagramArrow(state.Code, found.ending.In.Code, found.step.Name, IsUsual: false)));
        return Merge([.. All(own), .. ended]);
    }

    /// <summary>A rare step is drawn only where nothing else leads to its state.</summary>
    private static IReadOnlyList<DiagramArrow> Arrows(List<StepDescription> steps)
    {
        var reached = steps.Where(step => step.Standing != Standing.Rare).Select(step => step.To?.Code).ToHashSet();
        return Merge(All(steps.Where(step => step.Standing != Standing.Rare || !reached.Contains(step.To?.Code))));
    }

    private static IEnumerable<DiagramArrow> All(IEnumerable<StepDescription> steps) =>
        from step in steps
        from state in step.From
        let to = step.To?.Code ?? state.Code
        where to != state.Code
        select new DiagramArrow(state.Code, to, step.Name, step.Standing == Standing.Usual);

    private static IReadOnlyList<DiagramArrow> Merge(IEnumerable<DiagramArrow> arrows) =>
    [
        .. arrows.GroupBy(arrow => (arrow.From, arrow.To)).Select(group => new DiagramArrow(
            group.Key.From, group.Key.To, string.Join("、", group.Select(arrow => arrow.Label).Distinct()), group.Any(arrow => arrow.IsUsual))),
    ];
}
