using static OneWindow.Law.Description.Writing.MarkdownPage;

namespace OneWindow.Law.Description.Writing;

/// <summary>One procedure as a Markdown page.</summary>
internal static class ProcedureMarkdown
{
    public static string Write(ProcedureDescription procedure)
    {
        var page = new MarkdownPage();
        page.Paragraph(LawMarkdown.Notice).Heading(1, procedure.Name);
        page.Paragraph(
            $"`{procedure.Code}` 第 {procedure.Version} 版，{LawMarkdown.Day(procedure.InForceFrom)} 起"
            + (procedure.InForceTo is { } end ? $"至 {LawMarkdown.Day(end)}" : string.Empty)
            + $"的新案适用。依据：{Citations(procedure.Basis)}。");
        page.Paragraph($"阶段：{string.Join(" → ", procedure.Phases.Select(phase => phase.Name))}。并行：{string.Join("、", procedure.Tracks.Select(track => track.Name))}。");
        page.Paragraph(procedure.Handling.Text);
        page.Paragraph("图中不画少用的更正、撤回、重新办理，除非只有它通到那里；每一步都在下面的表里。");
        page.Diagram([.. procedure.Phases.SelectMany(phase => phase.States)], StateDiagram.OfPhases(procedure));
        WriteOpening(page, procedure);
        WritePhases(page, procedure);
        WriteTracks(page, procedure);
        WriteDeadlines(page, procedure);
        return page.ToString();
    }

    private static void WriteOpening(MarkdownPage page, ProcedureDescription procedure)
    {
        page.Heading(2, "开始");
        page.List(
        [
            $"登记：{string.Join("、", procedure.Opening.Fields.Select(field => field.IsRequired ? field.Name : $"{field.Name}（可不填）"))}",
            .. procedure.Opening.Starts.Select(start => $"起算：{start.Deadline.Name}（{StepWords.StartOf(start)}）"),
            .. StepWords.Papers(procedure.Opening.Papers).Select(paper => $"文书：{paper}"),
        ]);
        page.Heading(2, "送达以后");
        page.List(procedure.OnDelivery.Select(delivery => string.Join("；",
        [
            $"《{delivery.Paper.Name}》送达",
            .. delivery.Starts.Select(start => $"起算 {start.Deadline.Name}（{StepWords.StartOf(start)}）"),
            .. delivery.Opens.Select(track => $"开启“{track.Name}”"),
        ])));
    }

    private static void WritePhases(MarkdownPage page, ProcedureDescription procedure)
    {
        foreach (var phase in procedure.Phases)
        {
            page.Heading(2, $"阶段：{phase.Name}");
            foreach (var state in phase.States)
            {
                page.Heading(3, $"{state.Name} `{state.Code}`");
                if (state.IsFinal)
                {
                    page.Paragraph("到此为止，案件不再变动。");
                }

                page.Table(StepHead, procedure.StepsFrom(state.Code).Select(step => StepRow(procedure, step, StepWords.LeadsTo(step))));
            }
        }
    }

    private static void WriteTracks(MarkdownPage page, ProcedureDescription procedure)
    {
        foreach (var track in procedure.Tracks)
        {
            page.Heading(2, $"并行：{track.Name}");
            page.List(
            [
                $"依据：{track.Basis.Marked}",
                .. track.MustEndBeforeArchive ? ["办完才能归档"] : Array.Empty<string>(),
                .. track.OnlyOneOpen ? ["同时只能有一项"] : Array.Empty<string>(),
                .. track.EndsWithCaseIn is { } left ? [$"案件办结时没有办完的，记为“{left.Name}”"] : Array.Empty<string>(),
            ]);
            page.Diagram(track.States, StateDiagram.OfTrack(procedure, track.Code));
            page.Table(StepHead, procedure.StepsOf(track.Code).Select(step => StepRow(
                procedure, step, $"{(step.From.Count > 0 ? StepWords.Join(step.From) : "开始")} → {StepWords.LeadsTo(step)}<br>{StepWords.When(step)}")));
        }
    }

    private static readonly IReadOnlyList<string> StepHead = ["步骤", "到", "谁", "条件", "期限", "文书和其他", "依据", "另一面"];

    private static IReadOnlyList<string> StepRow(ProcedureDescription procedure, StepDescription step, string leads) =>
    [
        $"**{step.Name}**<br>`{step.Code}`",
        leads,
        StepWords.Who(step),
        Lines(StepWords.Requirements(step).Select(line => line.Basis is { } basis ? $"{line.Text}（{basis.Marked}）" : line.Text)),
        Lines(StepWords.Clocks(step)),
        Lines([.. StepWords.Papers(step.Papers), .. StepWords.Effects(step)]),
        step.Basis.Marked,
        StepWords.Join(step.OtherSide),
    ];

    private static void WriteDeadlines(MarkdownPage page, ProcedureDescription procedure)
    {
        page.Heading(2, "期限");
        page.Table(
            ["期限", "谁的", "长度", "计算", "起算", "停止", "延长", "中止、重新计算", "届满", "依据"],
            procedure.Deadlines.Select(deadline => (IReadOnlyList<string>)
            [
                $"**{deadline.Name}**<br>`{deadline.Code}`",
                deadline.Whose.Words(),
                deadline.LengthText,
                Lines(deadline.Counting.Select(rule => $"{rule.Code} {rule.Text}{(rule.Basis is { } basis ? $"（{basis.Marked}）" : string.Empty)}")),
                Lines(deadline.StartedBy),
                StepWords.Join(deadline.StoppedBy),
                RuleWords.Extension(deadline),
                Lines(RuleWords.Pauses(deadline).Select(line => line.Basis is { } basis ? $"{line.Text}（{basis.Marked}）" : line.Text)),
                deadline.OnExpiry.Words() + (deadline.Note is { } note ? $"；{note}" : string.Empty),
                deadline.Basis.Marked,
            ]));
    }

    internal static string Citations(IEnumerable<CitationDescription> citations) => string.Join("、", citations.Select(citation => citation.Marked));
}
