using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Ui.Errors;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>What happened to a case while somebody filled in a form, and where the two filled in something different.</summary>
internal static class ChangedMeanwhile
{
    /// <summary>What to show to somebody whose step came second.</summary>
    /// <param name="now">The case as it stands.</param>
    /// <param name="step">The step that was not taken.</param>
    /// <param name="typed">What was filled in for it.</param>
    /// <param name="seen">The latest event that the form was made from.</param>
    /// <param name="stillOpen">Whether the step may be taken even now.</param>
    /// <param name="today">The day of the act.</param>
    public static ConflictView Of(
        CaseView now, Step step, IReadOnlyDictionary<string, string> typed, long seen, bool stillOpen, DateOnly today)
    {
        var since = now.Events.Where(entry => entry.Sequence > seen).Reverse().ToList();
        var theirs = since.Where(entry => entry.Kind == CaseEvents.StepTaken)
            .SelectMany(entry => entry.Read<StepTaken>().Input)
            .GroupBy(value => value.Key, StringComparer.Ordinal)
            .ToDictionary(values => values.Key, values => values.Last().Value, StringComparer.Ordinal);
        return new ConflictView(
            [.. since.Select(entry => new ConflictingAct(now.NameOf(entry), entry.At, CaseTimeline.TitleOf(now, entry)))],
            [.. step.Fields.Select(field => Clash(field, theirs, typed, today)).OfType<ConflictingValue>()],
            CaseRoutes.Of(now.Case.Id))
        {
            GoOn = stillOpen
                ? $"核对后仍要办的，在下面改好，再按一次“{step.Name}”。"
                : $"现在不能再“{step.Name}”了；填的内容可以从下面复制，用到别处。",
        };
    }

    private static ConflictingValue? Clash(
        Field field, Dictionary<string, string> theirs, IReadOnlyDictionary<string, string> typed, DateOnly today)
    {
        if (!theirs.TryGetValue(field.Fact.Code, out var other) || PersonalValues.IsReference(other))
        {
            return null;
        }

        var words = typed.GetValueOrDefault(field.Fact.Code, string.Empty);
        var mine = FieldReader.Read(field, words, today).TryGet(out var read, out _) ? read : null;
        return mine == other ? null : new ConflictingValue(
            field.Fact.Name, CaseTimeline.ValueOf(field.Fact, other), mine is { Length: > 0 } ? CaseTimeline.ValueOf(field.Fact, mine) : words);
    }
}
