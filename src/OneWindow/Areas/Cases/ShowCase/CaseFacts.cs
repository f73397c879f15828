using OneWindow.Law.Inspection;
using OneWindow.Law.Mediation;
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
        var manner = view.Procedure.OpeningFields.First(field => field.Fact.Kind == FactKind.Choice).Fact;
        var (amount, found) = AmountOf(facts);
        return
        [
            new(manner.Name, Text(facts, manner), $"{Text(facts, SharedFacts.ReceivedOn)} 收到"),
            new("涉及劳动者", facts.TryGetValue(SharedFacts.Workers.Code, out var workers) ? $"{workers} 人" : "未填"),
            new(amount, Text(facts, found), Paid(facts)),
            new(view.Procedure.Officer.Name, OfficersOf(view)),
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
        var officers = OfficerList.Parse(view.Case.Standing.Facts.GetValueOrDefault(view.Procedure.Officers.Code, string.Empty));
        return officers.Count == 0 ? "待确定" : OfficerNames.Of(officers, view.Procedure.LeadName);
    }

    private static string? DueNote(CaseView view) =>
        view.Case.DueDeadline is { } code ? view.Procedure.DeadlineOf(code).Name : null;

    /// <summary>What was found or agreed where it is known, else what is asked.</summary>
    private static (string Name, Fact Fact) AmountOf(IReadOnlyDictionary<string, string> facts) =>
        facts.ContainsKey(InspectionFacts.Owed.Code) ? ("查实应付", InspectionFacts.Owed)
        : facts.ContainsKey(MediationFacts.AgreedAmount.Code) ? ("协议金额", MediationFacts.AgreedAmount)
        : ("请求金额", SharedFacts.Claimed);

    private static string? Paid(IReadOnlyDictionary<string, string> facts) =>
        facts.ContainsKey(InspectionFacts.Recovered.Code) ? $"已付 {Text(facts, InspectionFacts.Recovered)}" : null;

    private static string Text(IReadOnlyDictionary<string, string> facts, Fact fact) =>
        facts.TryGetValue(fact.Code, out var value) ? CaseTimeline.ValueOf(fact, value) : "未填";
}
