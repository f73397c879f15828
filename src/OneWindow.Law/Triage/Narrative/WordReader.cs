using System.Text.RegularExpressions;

namespace OneWindow.Law.Triage;

/// <summary>Reads words that call for a question: a time that is no date, a proof that could be brought, pay that has not come.</summary>
internal static partial class WordReader
{
    /// <summary>Times that name no month: whoever writes them down as dates invents.</summary>
    public static IReadOnlyList<PhraseMention> VagueTimes(string text) => Mentions(VagueTime(), text);

    /// <summary>Proof that the person seems to have.</summary>
    public static IReadOnlyList<PhraseMention> Proofs(string text) => Mentions(Proof(), text);

    /// <summary>Unpaid wages in the many ways in which people put it; null for none.</summary>
    public static PhraseMention? UnpaidWages(string text) => UnpaidPay().Match(text) is { Success: true } match ? new(match.Value, match.Index) : null;

    private static List<PhraseMention> Mentions(Regex pattern, string text) =>
        [.. pattern.Matches(text).Select(match => new PhraseMention(match.Value, match.Index)).DistinctBy(mention => mention.Phrase)];

    [GeneratedRegex(@"腊月|正月|年底|年前|年后|年初|过年|春节前|春节后|上半年|下半年|前段时间|前几个月|好几个月|麦收|秋收|开春", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VagueTime();

    // 工资打卡里 is a bank card, 没签合同 no contract.
    [GeneratedRegex(@"(?<!工资|工资都|工资直接)打卡(?!里|上|发)(?:记录)?|考勤(?:表|记录)?|工资条|工资表|转账(?:记录)?|银行流水|聊天记录|录音|欠条|工牌|工作证|记工本|工作服照片", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Proof();

    [GeneratedRegex(
        @"(?:工资|工钱|薪水|薪资|血汗钱|劳务费|辛苦钱|工程队的钱)(?!条|表|单|卡)[^，。；！？\n]{0,8}?(?:没有?发|没有?给|没有?结|没有?付|没拿|没到账|未发|未付|未给|不发|不给|不结|不付|拖着|欠着|压着|没影|没着落)"
        + @"|(?:工资|工钱|薪水)[，,](?:到现在|至今|一直|现在|还)[^，。；！？\n]{0,4}(?:没发|没给|没结|没付|不给)"
        + @"|(?:没有?发|没有?给|没有?结|未发|未付|不发|不给|拖欠|还欠|欠|拖着|压着?|拿不到|没有?拿到|要不到|讨要?|克扣)[^，。；！？\n]{0,10}?(?:工资|工钱|薪水|薪资|血汗钱|劳务费|辛苦钱)(?!条|表|单|卡)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnpaidPay();
}
