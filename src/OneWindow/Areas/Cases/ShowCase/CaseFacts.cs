using OneWindow.Law.Inspection;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Ui.Components.Formatting;
using OneWindow.Ui.Components.Records;
using System.Globalization;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>What the head band of a case says, and the phases below it.</summary>
internal static class CaseFacts
{
    public static IReadOnlyList<RecordFact> HeadOf(CaseView view)
    {
        var facts = view.Case.Standing.Facts;
        return
        [
            new("提出方式", Text(facts, InspectionFacts.Submission), $"{Text(facts, InspectionFacts.ReceivedOn)} 收到"),
            new("涉及劳动者", facts.TryGetValue(InspectionFacts.Workers.Code, out var workers) ? $"{workers} 人" : "未填"),
            new(facts.ContainsKey(InspectionFacts.Owed.Code) ? "查实应付" : "反映金额", Amount(facts), Paid(facts)),
            new("承办", OfficersOf(view)),
            new("最近到期", view.Case.DueOn is { } due ? due.InTable() : "没有计算中的期限", DueNote(view)),
        ];
    }

    public static IReadOnlyList<StageView> StagesOf(CaseView view)
    {
        var current = view.Procedure.PhaseOf(view.Case.State);
        var at = view.Procedure.Phases.ToList().IndexOf(current);
        return
        [
            .. view.Procedure.Phases.Select((phase, index) => new StageView(
                phase.Name,
                phase == current ? StageState.Current : index < at && view.Case.Standing.Entered.ContainsKey(phase.Code) ? StageState.Done : StageState.Ahead,
                view.Case.Standing.Entered.TryGetValue(phase.Code, out var day) ? day.ToString("MM-dd", CultureInfo.InvariantCulture) : null)),
        ];
    }

    private static string OfficersOf(CaseView view)
    {
        var officers = OfficerList.Parse(view.Case.Standing.Facts.GetValueOrDefault(InspectionFacts.Officers.Code, string.Empty));
        return officers.Count == 0
            ? "立案时确定"
            : string.Join("、", officers.Select((officer, index) => index == 0 ? $"{officer.Name}（主办）" : officer.Name));
    }

    private static string? DueNote(CaseView view) =>
        view.Case.DueDeadline is { } code ? view.Procedure.DeadlineOf(code).Name : null;

    private static string Amount(IReadOnlyDictionary<string, string> facts) =>
        facts.ContainsKey(InspectionFacts.Owed.Code) ? Text(facts, InspectionFacts.Owed) : Text(facts, InspectionFacts.Claimed);

    private static string? Paid(IReadOnlyDictionary<string, string> facts) =>
        facts.ContainsKey(InspectionFacts.Recovered.Code) ? $"已付 {Text(facts, InspectionFacts.Recovered)}" : null;

    private static string Text(IReadOnlyDictionary<string, string> facts, Fact fact) =>
        facts.TryGetValue(fact.Code, out var value) ? CaseTimeline.ValueOf(fact, value) : "未填";
}
