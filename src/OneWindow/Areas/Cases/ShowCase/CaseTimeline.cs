using OneWindow.Data.Events;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Values;
using OneWindow.Ui.Components.Formatting;
using OneWindow.Ui.Components.Records;
using System.Globalization;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Writes a case's events as the entries of its time line: who, when, what, why, and on which article.</summary>
internal static class CaseTimeline
{
    public static IReadOnlyList<TimelineEntry> Of(CaseView view) => [.. view.Events.Select(entry => EntryOf(view, entry))];

    /// <summary>What an event was, in a few words.</summary>
    public static string TitleOf(CaseView view, EventEntry entry) => EntryOf(view, entry).What;

    private static TimelineEntry EntryOf(CaseView view, EventEntry entry) => entry.Kind switch
    {
        CaseEvents.Opened => Opened(view, entry),
        CaseEvents.StepTaken => Taken(view, entry),
        CaseEvents.Recounted => Recounted(view, entry),
        CaseEvents.PersonalShown => Shown(entry.Read<PersonalShown>(), view, entry),
        CaseEvents.Noted => Noted(view, entry),
        _ => new TimelineEntry(entry.At, "其他记录", view.NameOf(entry)),
    };

    private static TimelineEntry Shown(PersonalShown shown, CaseView view, EventEntry entry) =>
        new(entry.At, shown.What ?? "查看完整个人信息", view.NameOf(entry), shown.Reason);

    private static TimelineEntry Noted(CaseView view, EventEntry entry)
    {
        var noted = entry.Read<RecordNote.Noted>();
        return new TimelineEntry(
            entry.At, noted.What, view.NameOf(entry), string.Join('\n', noted.Details.Prepend(noted.Why).Where(line => !string.IsNullOrEmpty(line))));
    }

    private static TimelineEntry Opened(CaseView view, EventEntry entry)
    {
        var opened = entry.Read<CaseOpened>();
        return new TimelineEntry(
            entry.At, $"收到，进入{view.Procedure.Name}程序", view.NameOf(entry), Words(view.Procedure.OpeningFields, opened.Input),
            view.Procedure.Basis[0].Full, IsKey: true);
    }

    private static TimelineEntry Taken(CaseView view, EventEntry entry)
    {
        var taken = entry.Read<StepTaken>();
        var step = view.Procedure.FindStep(taken.Step)!;
        // A step that says itself what it is about (登记请求：劳动报酬) needs no second naming.
        var about = step.About.Length > 0 ? null : RunSubjects.NameOf(taken.Subject) ?? RunSubjects.NameOf(RunOf(view, taken));
        return new TimelineEntry(
            entry.At, about is null ? step.Name : $"{step.Name}：{about}", view.NameOf(entry), Words(step.Fields, taken.Input), step.Basis.Full,
            IsKey: step.Track is null && step.To is not null, Links: PaperLinks(taken));
    }

    /// <summary>The run that the step moved; null for none.</summary>
    private static TrackRun? RunOf(CaseView view, StepTaken taken) => view.Case.Standing.Tracks.FirstOrDefault(run => run.Id == taken.Run);

    private static IReadOnlyList<ActionLink>? PaperLinks(StepTaken taken) =>
        taken.Input.TryGetValue(ServiceTrack.Document.Code, out var document) ? [new ActionLink("看文书", $"/papers/{document}")] : null;

    private static TimelineEntry Recounted(CaseView view, EventEntry entry)
    {
        var recounted = entry.Read<ActByCalendar.DueDaysRecounted>();
        var moved = recounted.Clocks.Select(clock =>
            $"{view.Procedure.DeadlineOf(clock.Deadline).Name}：原 {clock.Before.InText()}止，现 {clock.After.InText()}止");
        return new TimelineEntry(
            entry.At, "放假安排更新，期限重新计算", view.NameOf(entry), string.Join('\n', moved),
            recounted.Notices.Count == 0 ? null : string.Join("；", recounted.Notices));
    }

    /// <summary>What was filled in, in words, one line each; personal values stay hidden.</summary>
    private static string? Words(IReadOnlyList<Field> fields, IReadOnlyDictionary<string, string> input)
    {
        var lines = fields
            .Where(field => input.ContainsKey(field.Fact.Code) && field.Fact != ServiceTrack.Document)
            .Select(field => $"{field.Fact.Name}：{ValueOf(field.Fact, input[field.Fact.Code])}")
            .ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>A recorded value in words.</summary>
    public static string ValueOf(Fact fact, string value) => PersonalValues.IsReference(value) ? "（个人信息，查看须说明理由）" : fact.Kind switch
    {
        FactKind.Date => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture).InText(),
        FactKind.Money => new Money(long.Parse(value, CultureInfo.InvariantCulture)).InText(),
        FactKind.YesNo => value == "yes" ? "是" : "否",
        FactKind.Choice => fact.NameOfChoice(value),
        FactKind.Officers => string.Join("、", OfficerList.Parse(value).Select(NameOf).Distinct()),
        FactKind.Text or FactKind.LongText or FactKind.Count or FactKind.Moment => value,
        _ => value,
    };

    private static string NameOf(Officer officer) => officer.Certificate.Length == 0 ? officer.Name : $"{officer.Name}（{officer.Certificate}）";
}
