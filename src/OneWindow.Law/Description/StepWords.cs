namespace OneWindow.Law.Description;

/// <summary>What a step asks and brings about, in short Chinese lines: the cells of every table of steps.</summary>
public static class StepWords
{
    /// <summary>Where it leads: 已立案, or 状态不变.</summary>
    public static string LeadsTo(StepDescription step) => step.To?.Name ?? "状态不变";

    /// <summary>Who may take it.</summary>
    public static string Who(StepDescription step) => Join(step.By);

    /// <summary>For a step of a track: when it may be taken.</summary>
    public static string When(StepDescription step) =>
        (step.While.Count > 0 ? Join(step.While) : "案件办理中") + (step.AlsoAfterEnd ? "；办结后归档前也可" : string.Empty);

    /// <summary>What is filled in, and what must hold: each guard is told by what is said when it does not hold.</summary>
    public static IReadOnlyList<RequirementLine> Requirements(StepDescription step)
    {
        var must = step.Fields.Where(field => field.MustBe is not null)
            .Select(field => new RequirementLine($"须确认{(field.MustBe is true ? "“是”" : "“否”")}：{field.Name}", null));
        var filled = step.Fields.Where(field => field.MustBe is null).Select(field => field.IsRequired ? field.Name : $"{field.Name}（可不填）").ToList();
        var guards = step.Guards.Select(guard => new RequirementLine($"否则不能办理：{guard.Otherwise}", guard.Basis));
        return [.. filled.Count > 0 ? [new RequirementLine($"填写：{string.Join("、", filled)}", null)] : Array.Empty<RequirementLine>(), .. must, .. guards];
    }

    /// <summary>What happens to the clocks.</summary>
    public static IReadOnlyList<string> Clocks(StepDescription step) =>
    [
        .. step.Starts.Select(start => $"起算 {start.Deadline.Name}（{StartOf(start)}）"),
        .. Lines("停止", step.Stops),
        .. Lines("接续", step.Continues),
        .. Lines("暂停", step.Suspends),
        .. Lines("恢复", step.Resumes),
        .. Lines("延长", step.Extends is { } extended ? [extended] : []),
    ];

    /// <summary>What else follows: tracks, linked cases, the day that counts as service.</summary>
    public static IReadOnlyList<string> Effects(StepDescription step) =>
    [
        .. step.Opens.Select(track => $"开启“{track.Name}”"),
        .. step.Ends.Select(ending => $"“{ending.Track.Name}”记为{ending.In.Name}"),
        .. step.Delivers ? [$"完成送达（{step.DeliveredOn?.Name ?? "当日"}），当事人的期限起算"] : Array.Empty<string>(),
        .. step.RecordsOnCase.Select(fact => $"更新案件的“{fact.Name}”"),
        .. step.OpensCase is null ? Array.Empty<string>() : ["另立关联案件"],
    ];

    /// <summary>The papers it drafts: 立案审批表（D-INS-05）.</summary>
    public static IReadOnlyList<string> Papers(IEnumerable<Named> papers) =>
        [.. papers.Select(paper => paper.Name == paper.Code ? paper.Code : $"{paper.Name}（{paper.Code}）")];

    /// <summary>From which day a clock runs, and to which where a paper writes it.</summary>
    public static string StartOf(ClockStartDescription start) =>
        (start.From is { } from ? $"{start.StartFact}，自“{from.Name}”" : start.StartFact)
        + (start.DueOn is { } due ? $"，到“{due.Name}”" : string.Empty)
        + (start.OnlyIf is { } only ? $"，限{only}" : string.Empty);

    /// <summary>Names in a row.</summary>
    public static string Join(IEnumerable<Named> names) => string.Join("、", names.Select(name => name.Name));

    private static IEnumerable<string> Lines(string verb, IReadOnlyList<Named> clocks) => clocks.Select(clock => $"{verb} {clock.Name}");
}

/// <summary>One thing that a step asks.</summary>
/// <param name="Text">What it asks.</param>
/// <param name="Basis">The article; null where it is not a matter of law.</param>
public sealed record RequirementLine(string Text, CitationDescription? Basis);
