using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>管辖: where each channel's competent body is, for the explanation to the person.</summary>
internal static class TerritoryExplanation
{
    internal static IReadOnlyList<TerritoryAdvice> Of(TriageQuestion question)
    {
        var matter = question.Matter;
        var arbitrationHere = matter.PlaceOfPerformanceInArea | matter.EmployerSeatInArea;
        return
        [
            new(Channel.Inspection, matter.PlaceOfUseInArea, Inspection(question), [Order423.Article(13, 1)]),
            new(Channel.Arbitration, arbitrationHere, Arbitration(matter, arbitrationHere), [ArbitrationLaw.Article(21, 2), Rules33.Article(8)]),
            new(Channel.CivilCourt, null, "劳动争议诉讼由用人单位所在地或者劳动合同履行地的基层人民法院管辖。", [DisputeInterpretation1.Article(3)]),
        ];
    }

    private static string Inspection(TriageQuestion question) => question.Matter.PlaceOfUseInArea switch
    {
        true => $"用工所在地在{question.Options.Area}，由本地监察管辖。",
        false => $"用工所在地{Named(question.Matter.PlaceOfUse)}不在{question.Options.Area}，转送用工所在地的人社部门。",
        null => "监察由用工所在地管辖，请先问清实际干活的地方。",
    };

    private static string Arbitration(MatterFacts matter, bool? here) => here switch
    {
        true when matter.PlaceOfPerformanceInArea == true => "劳动合同履行地在本地，可以向本地仲裁委员会申请；双方分别申请的，由履行地管辖。",
        true => "用人单位所在地在本地，可以向本地仲裁委员会申请；双方分别申请的，由履行地管辖。",
        false => $"请向劳动合同履行地{Named(matter.PlaceOfUse)}或者用人单位所在地{Named(matter.EmployerSeat)}的仲裁委员会申请。",
        null => "仲裁由劳动合同履行地或者用人单位所在地管辖，有一处在本地即可。",
    };

    private static string Named(string? place) => place is { Length: > 0 } ? $"（{place}）" : string.Empty;
}
