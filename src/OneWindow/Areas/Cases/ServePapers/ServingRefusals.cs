using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>What is wrong with several services, and where it stands in the form.</summary>
internal static class ServingRefusals
{
    /// <summary>The field of the way.</summary>
    public const string Way = "way";

    public static readonly Refusal NoSuchWay = Refusal.Invalid(Way, "no-such-way", "请从名单中选择送达方式");

    /// <summary>The name of a field that is said of one paper alone.</summary>
    public static string FieldOf(ServiceRun run, string fact) => $"{run}.{fact}";

    /// <summary>The step that records one of them.</summary>
    public static TakeStepCommand StepOf(WayOfService way, string? on, PaperServed paper)
    {
        var typed = new Dictionary<string, string>(paper.Typed, StringComparer.Ordinal);
        if (way is { Step.Serves.Way: { } fact, Choice: { } choice })
        {
            typed[fact.Code] = choice;
        }

        if (way.Step.Serves!.On is { } day)
        {
            typed[day.Code] = on ?? string.Empty;
        }

        return new TakeStepCommand(paper.Key.Case, way.Step.Code, paper.Key.Run, typed, Seen: null);
    }

    /// <summary>What was typed wrong, under the name of its field: what is said once, or of one paper.</summary>
    public static IEnumerable<Refusal> Faults(WayOfService way, ServiceRun run, IReadOnlyList<Refusal> refusals) => refusals
        .Where(refusal => refusal is { Kind: RefusalKind.Invalid, Field: not null })
        .Select(refusal => way.Step.Serves!.On?.Code == refusal.Field ? refusal : refusal with { Field = FieldOf(run, refusal.Field!) });

    /// <summary>What stands against recording a service whatever is typed.</summary>
    public static IReadOnlyList<Refusal> Obstacles(IReadOnlyList<Refusal> refusals) =>
        [.. refusals.Where(refusal => refusal.Kind != RefusalKind.Invalid)];
}
