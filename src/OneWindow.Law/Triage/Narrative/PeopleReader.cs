using System.Text.RegularExpressions;

namespace OneWindow.Law.Triage;

/// <summary>Reads how many workers come or are spoken of: 我们5个人, 一共八名工友, 我们俩. 十几个人 is no number.</summary>
internal static partial class PeopleReader
{
    public static IEnumerable<PeopleMention> Read(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var count = match.Groups["pair"].Success ? 2 : (int?)ChineseNumber.Read(match.Groups["number"].Value);
            if (count is > 1 and < 10_000)
            {
                yield return new(count.Value, match.Value, match.Index);
            }
        }
    }

    [GeneratedRegex(
        @"(?<pair>我们俩|我俩|爷俩|父子俩|夫妻俩|两口子)|(?<![0-9零〇一二两三四五六七八九十百千万第每])(?<number>[0-9]{1,4}|[一二两三四五六七八九十百]{1,5})(?:个|名|位)?(?:工人|工友|农民工|民工|员工|职工|同事|老乡|姐妹|兄弟|女工|人)(?!次|月|工(?!资|钱)|份|民币)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
