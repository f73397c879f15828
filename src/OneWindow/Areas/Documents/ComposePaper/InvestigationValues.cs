using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Inspection;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>调查: inquiry, interview, check on the spot, held evidence, extension.</summary>
internal static class InvestigationValues
{
    public static void Add(PaperData data, RecordedFacts facts)
    {
        data.Set("inquiry.items", facts.Lines(Facts.Inquiry), facts.Source(Facts.Inquiry))
            .Set("inquiry.due", facts.Day(Facts.AnswerBy), facts.Source(Facts.AnswerBy))
            .Set("inquiry.place", (data.Find("authority.address") as PaperValue.Words)?.Text, PaperSource.Profile)
            .Set("interview.begin", facts.Moment(Facts.InterviewBegan), facts.Source(Facts.InterviewBegan))
            .Set("interview.end", facts.Moment(Facts.InterviewEnded), facts.Source(Facts.InterviewEnded))
            .Set("interview.place", facts.Value(Facts.InterviewPlace), facts.Source(Facts.InterviewPlace))
            .Set("interview.subject", (data.Find("case.cause") as PaperValue.Words)?.Text, new PaperSource("案件"))
            .Set("interview.recorder", facts.File.Officers.ElementAtOrDefault(1)?.Name, new PaperSource("承办人"))
            .Set("interview.rows", facts.Lines(Facts.InterviewText).Select(line => Row("line", line, facts.Source(Facts.InterviewText))), facts.Source(Facts.InterviewText))
            .Set("inspection.begin", facts.Moment(Facts.CheckBegan), facts.Source(Facts.CheckBegan))
            .Set("inspection.end", facts.Moment(Facts.CheckEnded), facts.Source(Facts.CheckEnded))
            .Set("inspection.place", facts.Value(Facts.CheckPlace), facts.Source(Facts.CheckPlace))
            .Set("inspection.subject", (data.Find("case.cause") as PaperValue.Words)?.Text, new PaperSource("案件"))
            .Set("inspection.findings", facts.Value(Facts.CheckFindings), facts.Source(Facts.CheckFindings));
        SetPerson(data, facts, Facts.Interviewed, "person.name", "person.relation");
        SetPerson(data, facts, Facts.CheckPresent, "inspection.present", "inspection.presentJob");
        AddHeldEvidence(data, facts);
        AddExtension(data, facts);
    }

    /// <summary>A person and what he is are one line: 赵某，负责人. The name ends at the first comma or bracket.</summary>
    private static void SetPerson(PaperData data, RecordedFacts facts, Fact fact, string name, string what)
    {
        var parts = (facts.Value(fact) ?? string.Empty).Split(['，', ',', '（', '(', '、', ' '], 2);
        data.Set(name, parts[0], facts.Source(fact))
            .Set(what, parts.Length > 1 ? parts[1].TrimEnd('）', ')') : null, facts.Source(fact));
    }

    private static void AddHeldEvidence(PaperData data, RecordedFacts facts)
    {
        var source = facts.Source(EvidenceTrack.Items);
        data.Set("preservation.reason", facts.Clause(EvidenceTrack.Because), facts.Source(EvidenceTrack.Because))
            .Set("preservation.place", facts.Value(EvidenceTrack.Place), facts.Source(EvidenceTrack.Place))
            .Set("preservation.manner", facts.Value(EvidenceTrack.Manner), facts.Source(EvidenceTrack.Manner))
            .Set("preservation.keeper", facts.Value(EvidenceTrack.Keeper), facts.Source(EvidenceTrack.Keeper))
            .Set("preservation.until", facts.File.Clocks.LastOrDefault(clock =>
                clock.Deadline == InspectionDeadlines.EvidenceHold.Code && clock.StartedOn == facts.Step?.On)?.DueOn, new PaperSource("保存期限"))
            .Set("preservation.rows", facts.Lines(EvidenceTrack.Items).Select(line => ListedItem.Row(line, "quantity", source)), source);
    }

    private static void AddExtension(PaperData data, RecordedFacts facts)
    {
        if (facts.Value(ExtensionTrack.Because) is not { } because)
        {
            return;
        }

        var clock = facts.File.Clocks.LastOrDefault(one => one.Deadline == InspectionDeadlines.Investigation.Code);
        data.Set("extension.reason", because, facts.Source(ExtensionTrack.Because))
            .Set("extension.done", facts.Value(ExtensionTrack.Done), facts.Source(ExtensionTrack.Done))
            .Set("extension.originalDue", clock?.FirstDueOn, new PaperSource("调查期限"))
            .Set("extension.newDue", clock?.ExtendedDueOn, new PaperSource("调查期限"))
            .Set("filing.opinion", "情况复杂，请批准延长调查期限。", facts.Source(ExtensionTrack.Because));
    }

    private static PaperData Row(string path, string text, PaperSource source) => new PaperData().Set(path, text, source);
}
