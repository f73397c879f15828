using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Values;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What any paper of a case may say of the case itself and its officers.</summary>
internal static class CaseValues
{
    private static readonly PaperSource Case = new("案件");
    private static readonly PaperSource Officers = new("承办人");

    public static void Add(PaperData data, RecordedFacts facts)
    {
        var file = facts.File;
        data.Set("case.number", file.Number, Case)
            .Set("case.cause", CauseOf(file.Title, data), Case)
            .Set("case.procedure", file.ProcedureName, Case)
            .Set("paper.day", facts.Step?.On ?? file.OpenedOn, Case)
            .Set("case.filed", file.FiledOn, Case)
            .Set("case.source", facts.Name(Facts.Submission), facts.Source(Facts.Submission))
            .Set("case.result", facts.Value(Facts.Outcome), facts.Source(Facts.Outcome))
            .Set("authority.contact", file.Officers.Count > 0 ? file.Officers[0].Name : null, Officers);
        AddMatter(data, facts);
        AddOfficer(data, "officers.first", file.Officers.ElementAtOrDefault(0));
        AddOfficer(data, "officers.second", file.Officers.ElementAtOrDefault(1));
    }

    /// <summary>What the case itself took over from the matter; a matter that can be read says more.</summary>
    private static void AddMatter(PaperData data, RecordedFacts facts)
    {
        IfMissing("matter.kind", path => data.Set(path, facts.Name(Facts.Submission), facts.Source(Facts.Submission)));
        IfMissing("matter.received", path => data.Set(path, facts.Day(Facts.ReceivedOn), facts.Source(Facts.ReceivedOn)));
        IfMissing("matter.facts", path => data.Set(path, facts.Value(Facts.Act), facts.Source(Facts.Act)));
        IfMissing("matter.people", path => data.Set(path, facts.Value(Facts.Workers) is { } workers ? $"{workers}人" : null, facts.Source(Facts.Workers)));
        IfMissing("claims.total", path => data.Set(path, facts.Amount(Facts.Claimed), facts.Source(Facts.Claimed)));
        IfMissing("matter.actDate", path => data.Set(path, facts.Day(Facts.ActEndedOn), facts.Source(Facts.ActEndedOn)));
        IfMissing("matter.actDate", path => data.Set(path, "登记时仍在继续", facts.Source(Facts.Submission)));
        IfMissing("matter.summary", path => data.Set(path, SummaryOf(facts), facts.Source(Facts.Act)));

        void IfMissing(string path, Action<string> set)
        {
            if (data.Find(path) is null)
            {
                set(path);
            }
        }
    }

    private static string? SummaryOf(RecordedFacts facts) => (facts.Value(Facts.Act), facts.Amount(Facts.Claimed)) switch
    {
        (null, _) => null,
        ({ } act, { } claimed) when claimed != Money.Zero => $"查处{act}，涉及金额{claimed}元",
        ({ } act, _) => $"查处{act}",
    };

    private static void AddOfficer(PaperData data, string path, Law.Procedures.Facts.Officer? officer) => data
        .Set(path, officer?.Name, Officers)
        .Set(path + "Certificate", officer?.Certificate, Officers);

    /// <summary>清源宏拓建筑劳务有限公司拖欠工资案 is about 拖欠工资: the title without the employer and 案.</summary>
    private static string CauseOf(string title, PaperData data)
    {
        var cause = title.EndsWith('案') ? title[..^1] : title;
        return data.Find("employer.name") is PaperValue.Words { Text: var employer } && cause.Length > employer.Length
            && cause.StartsWith(employer, StringComparison.Ordinal)
            ? cause[employer.Length..]
            : cause;
    }
}
