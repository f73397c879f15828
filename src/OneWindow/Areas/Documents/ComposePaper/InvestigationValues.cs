using System.Text.RegularExpressions;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Inspection;
using OneWindow.Law.SharedTracks;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>调查: inquiry, interview, check on the spot, held evidence, extension.</summary>
internal static partial class InvestigationValues
{
    public static void Add(PaperData data, RecordedFacts facts)
    {
        data.Set("inquiry.items", facts.Lines(Facts.Inquiry), facts.Source(Facts.Inquiry))
            .Set("inquiry.due", facts.Day(Facts.AnswerBy), facts.Source(Facts.AnswerBy))
            .Set("inquiry.place", (data.Find("authority.address") as PaperValue.Words)?.Text, PaperSource.Profile)
            .Set("interview.place", facts.Value(Facts.InterviewPlace), facts.Source(Facts.InterviewPlace))
            .Set("interview.subject", (data.Find("case.cause") as PaperValue.Words)?.Text, new PaperSource("案件"))
            .Set("interview.recorder", facts.File.Officers.ElementAtOrDefault(1)?.Name, new PaperSource("承办人"))
            .Set("interview.rows", facts.Lines(Facts.InterviewText).Select(line => Row("line", line, facts.Source(Facts.InterviewText))), facts.Source(Facts.InterviewText))
            .Set("inspection.place", facts.Value(Facts.CheckPlace), facts.Source(Facts.CheckPlace))
            .Set("inspection.subject", (data.Find("case.cause") as PaperValue.Words)?.Text, new PaperSource("案件"))
            .Set("inspection.findings", facts.Value(Facts.CheckFindings), facts.Source(Facts.CheckFindings));
        AddPerson(data, facts);
        AddHeldEvidence(data, facts);
        AddExtension(data, facts);
    }

    /// <summary>被询问人及身份 is one line: 赵某，负责人. The name ends at the first comma or bracket.</summary>
    private static void AddPerson(PaperData data, RecordedFacts facts)
    {
        var parts = (facts.Value(Facts.Interviewed) ?? string.Empty).Split(['，', ',', '（', '(', '、', ' '], 2);
        data.Set("person.name", parts[0], facts.Source(Facts.Interviewed))
            .Set("person.relation", parts.Length > 1 ? parts[1].TrimEnd('）', ')') : null, facts.Source(Facts.Interviewed));
    }

    private static void AddHeldEvidence(PaperData data, RecordedFacts facts)
    {
        var source = facts.Source(EvidenceTrack.Items);
        data.Set("preservation.reason", facts.Value(EvidenceTrack.Because), facts.Source(EvidenceTrack.Because))
            .Set("preservation.place", facts.Value(EvidenceTrack.Place), facts.Source(EvidenceTrack.Place))
            .Set("preservation.until", facts.File.Clocks.LastOrDefault(clock =>
                clock.Deadline == InspectionDeadlines.EvidenceHold.Code && clock.StartedOn == facts.Step?.On)?.DueOn, new PaperSource("保存期限"))
            .Set("preservation.rows", facts.Lines(EvidenceTrack.Items).Select(line => Item(line, source)), source);
    }

    /// <summary>2026年8月考勤表 3本: what ends in a number and a measure word is the quantity.</summary>
    private static PaperData Item(string line, PaperSource source)
    {
        var quantity = Quantity().Match(line);
        return quantity.Success
            ? Row("name", quantity.Groups["name"].Value.TrimEnd('，', ',', '、', ' ', '　'), source).Set("quantity", quantity.Groups["quantity"].Value, source)
            : Row("name", line, source);
    }

    private static void AddExtension(PaperData data, RecordedFacts facts)
    {
        if (facts.Value(ExtensionTrack.Because) is not { } because)
        {
            return;
        }

        var clock = facts.File.Clocks.LastOrDefault(one => one.Deadline == InspectionDeadlines.Investigation.Code);
        data.Set("extension.reason", because, facts.Source(ExtensionTrack.Because))
            .Set("extension.originalDue", clock?.FirstDueOn, new PaperSource("调查期限"))
            .Set("extension.newDue", clock?.ExtendedDueOn, new PaperSource("调查期限"))
            .Set("filing.opinion", "情况复杂，请批准延长调查期限。", facts.Source(ExtensionTrack.Because));
    }

    private static PaperData Row(string path, string text, PaperSource source) => new PaperData().Set(path, text, source);

    [GeneratedRegex(@"^(?<name>.+?)[，,、\s]*(?<quantity>[0-9一二三四五六七八九十百]+\s*[册本份张件页台个部卷盒套])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quantity();
}
