using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures;
using static OneWindow.Law.Description.LawDescriber;

namespace OneWindow.Law.Description;

/// <summary>Describes the steps of one procedure.</summary>
internal sealed class StepDescriber(Procedure procedure, Func<string, string> paperName)
{
    public StepDescription Describe(Step step) => new(step.Code, step.Name, Citation(step.Basis), step.Standing)
    {
        Track = step.Track is { } track ? Name(track) : null,
        From = [.. step.From.Select(Name)],
        To = step.To is { } to ? Name(to) : null,
        While = [.. step.While.Select(Name)],
        AlsoAfterEnd = step.AlsoAfterEnd,
        By = [.. step.By.Select(Name)],
        Fields = [.. step.Fields.Select(Field)],
        RecordsOnCase = [.. step.RecordsOnCase.Select(fact => new Named(fact.Code, fact.Name))],
        Guards =
        [
            .. step.Guards.Select(guard => new GuardDescription(
                guard.Code, guard.Otherwise, guard.Basis is { } basis ? Citation(basis) : null)),
        ],
        Starts = [.. step.Starts.Select(Start)],
        Stops = Names(step.Stops),
        Continues = Names(step.Continues),
        Suspends = Names(step.Suspends),
        Resumes = Names(step.Resumes),
        Extends = step.Extends is { } extended ? Name(extended) : null,
        Papers = [.. step.Papers.Select(Paper)],
        Opens = [.. step.Opens.Select(Name)],
        Ends = [.. step.Ends.Select(ending => new EndingDescription(Name(ending.Track), Name(ending.In), ending.From is { } from ? Name(from) : null))],
        Delivers = step.Delivers,
        DeliveredOn = Name(step.DeliveredOn),
        OpensCase = step.OpensCase,
        OtherSide = [.. step.OtherSide.Select(code => new Named(code, procedure.FindStep(code)?.Name ?? code))],
        Says = step.Says,
    };

    public Named Paper(string kind) => new(kind, paperName(kind));

    private static IReadOnlyList<Named> Names(IEnumerable<Deadline> deadlines) => [.. deadlines.Select(Name)];
}
