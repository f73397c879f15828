using System.Text.RegularExpressions;

namespace OneWindow.Law.Triage;

/// <summary>Reads months with or without a year, in figures or characters, and how many months are spoken of.</summary>
internal static partial class MonthReader
{
    /// <summary>The months named; one without a year is the latest such month not after the day on which it was told.</summary>
    public static IEnumerable<PeriodMention> Periods(string text, DateOnly toldOn)
    {
        foreach (Match match in PeriodPattern().Matches(text))
        {
            var firstMonth = Number(match.Groups["from"]);
            var lastMonth = Number(match.Groups["to"].Success ? match.Groups["to"] : match.Groups["more"].Success ? match.Groups["more"] : match.Groups["from"]);
            if (firstMonth is < 1 or > 12 || lastMonth is < 1 or > 12 || IsPointInTime(text, match))
            {
                continue;
            }

            var firstYear = Year(match.Groups["year"], toldOn);
            var lastYear = Year(match.Groups["toYear"], toldOn)
                ?? (firstYear is { } year ? year + (lastMonth < firstMonth ? 1 : 0) : lastMonth <= toldOn.Month ? toldOn.Year : toldOn.Year - 1);
            var from = new DateOnly(firstYear ?? (firstMonth <= lastMonth ? lastYear : lastYear - 1), firstMonth, 1);
            var to = new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth));
            if (from <= to)
            {
                yield return new(from, to, match.Value, match.Index);
            }
        }
    }

    /// <summary>How many months of pay: 三个月工资没发, 欠了半年.</summary>
    public static IEnumerable<DurationMention> Durations(string text)
    {
        foreach (Match match in DurationPattern().Matches(text))
        {
            var months = match.Groups["half"].Success ? 6
                : match.Groups["years"].Success ? ChineseNumber.Read(match.Groups["years"].Value) * 12
                : ChineseNumber.Read(match.Groups["months"].Value);
            if (months is >= 1 and <= 120 && decimal.IsInteger(months.Value))
            {
                yield return new((int)months.Value, match.Value, match.Index);
            }
        }
    }

    /// <summary>干到九月底 is a day on which something was, no month of pay; 七月到九月底 is three.</summary>
    private static bool IsPointInTime(string text, Match match) =>
        !match.Groups["to"].Success && !match.Groups["more"].Success && match.Index + match.Length < text.Length && text[match.Index + match.Length] is '底' or '初' or '末';

    private static int? Year(Group group, DateOnly toldOn) => !group.Success ? null : group.Value switch
    {
        "今年" => toldOn.Year,
        "去年" => toldOn.Year - 1,
        "前年" => toldOn.Year - 2,
        _ => (int?)ChineseNumber.Read(group.Value[..4]),
    };

    /// <summary>The number of a group; of its last capture where it repeats (7月、8月、9月 ends in September).</summary>
    private static int Number(Group group) => (int)(ChineseNumber.Read(group.Captures[^1].Value) ?? 0);

    [GeneratedRegex(
        @"(?<year>20[0-9]{2}年|今年|去年|前年)?的?"
        + @"(?:(?<from>[一二三四五六七八])[二三四五六七八]?(?<more>[二三四五六七八九])月份?"
        + @"|(?<![0-9第每上下这本当个.])(?<from>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])(?:月份?|(?=、(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:、(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}))*月))"
        + @"(?:(?:至|到|—|–|-|~)(?<toYear>20[0-9]{2}年|今年|去年)?的?(?<to>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月份?"
        + @"|(?:[、，和跟及]?(?<more>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])(?:月份?|(?=、(?:[0-9]|[一二三四五六七八九十]))))+)?)"
        + @"(?![0-9]|[零一二两三四五六七八九十]+[百千万元块]|[0-9一二三四五六七八九十]{0,3}[日号])",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PeriodPattern();

    [GeneratedRegex(
        @"(?:欠|拖|压|差)[^，。；！？\n0-9一二两三四五六七八九十半]{0,6}(?:(?<half>半年)|(?<years>[0-9]{1,2}|[一二两三])年(?!前|后)|(?<months>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个月)"
        + @"|(?:(?<half>半年)|(?<months>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个月)的?(?:工资|工钱|薪水|没发|没给|没结|未发|没拿)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DurationPattern();
}
