namespace OneWindow.Law.Triage;

/// <summary>What the rules behind an advice are called: pages and papers name them in words, never by their ids.</summary>
public static class RuleNames
{
    internal const string LegalAid = "GL-01";
    internal const string PetitionClosed = "PT-01";
    internal const string PetitionOpen = "PT-02";

    private static readonly Dictionary<string, string> Names = new(
        [
            .. TriageDesk.Rules.Select(rule => KeyValuePair.Create(rule.Id, rule.Name)),
            .. ClaimTypes.All.Select(type => KeyValuePair.Create(RowReasons.Id(type), $"“{type.Name}”的职责分工")),
            new(LegalAid, "农民工请求支付工资的法律援助"),
            new(PetitionClosed, "有法定途径的不按信访事项处理"),
            new(PetitionOpen, "没有法定途径的按信访事项登记"),
        ],
        StringComparer.Ordinal);

    /// <summary>The name of a rule or row: J-08 is 社保违法与其他违法并存, R-06 is “克扣、拖欠工资”的职责分工.</summary>
    /// <param name="id">As <see cref="Reason.RuleId"/> gives it.</param>
    /// <returns>Null for an id that these rules do not know, for example from an older version of them.</returns>
    public static string? Find(string id) => Names.GetValueOrDefault(id);
}
