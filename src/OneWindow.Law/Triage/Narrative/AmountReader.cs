using System.Text.RegularExpressions;
using OneWindow.Law.Values;

namespace OneWindow.Law.Triage;

/// <summary>Reads sums of money, and for each whether it is a month's, one person's, a total, or was already paid.</summary>
internal static partial class AmountReader
{
    /// <summary>Money that is not pay, by the words just before or after the sum.</summary>
    private static readonly IReadOnlyList<string> NotPay = ["押金", "保证金", "服装费", "工服", "罚", "材料", "货款", "工程款", "培训费", "中介费", "体检费", "医药费", "医疗费", "违约金", "花了"];

    public static IEnumerable<AmountMention> Read(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var number = match.Groups["number"].Value + match.Groups["factor"].Value;
            if (ChineseNumber.Read(number.Replace("多", "", StringComparison.Ordinal).Replace("余", "", StringComparison.Ordinal)) is not { } yuan || !IsMoney(match, number, yuan))
            {
                continue;
            }

            yield return new(Money.FromYuan(decimal.Round(yuan, 2)), match.Value, match.Index, match.Groups["monthly"].Success)
            {
                IsPerPerson = match.Groups["person"].Success,
                IsTotal = match.Groups["total"].Success && !match.Groups["person"].Success && !match.Groups["monthly"].Success,
                IsOwed = match.Groups["owed"].Success || match.Groups["person"].Success,
                IsPaid = match.Groups["paid"].Success,
                IsAbout = match.Groups["about"].Success,
                IsForPay = !NotPay.Any(word => Around(text, match).Contains(word, StringComparison.Ordinal)),
            };
        }
    }

    /// <summary>元 says it; 千 and 万 say it where nothing is counted; a plain number only behind words such as 每月 or 欠.</summary>
    private static bool IsMoney(Match match, string number, decimal yuan) =>
        match.Groups["money"].Success
        || (number.AsSpan().ContainsAny('千', '万') && yuan >= 1_000)
        || (yuan >= 100 && (match.Groups["monthly"].Success || match.Groups["person"].Success || match.Groups["total"].Success || match.Groups["owed"].Success));

    /// <summary>The clause in which the sum stands, at most six characters to each side.</summary>
    private static string Around(string text, Match match)
    {
        var before = text[Math.Max(0, match.Index - 6)..match.Index];
        var end = match.Index + match.Length;
        var after = text[end..Math.Min(text.Length, end + 6)];
        char[] stops = ['。', '，', '；', '！', '？', '\n', ',', ';'];
        var cut = after.IndexOfAny(stops);
        return before[(before.LastIndexOfAny(stops) + 1)..] + match.Value + (cut < 0 ? after : after[..cut]);
    }

    [GeneratedRegex(
        @"(?:(?:(?<person>每人|每个人|一人|一个人|人均|每位)|(?<monthly>每月|每个月|月薪|(?<![十百0-9一二两三四五六七八九个])(?:一个?月|月工资))|(?<total>一共|总共|共计|合计|总计|加起来|拢共)|(?<paid>(?:只|已经?|先|才|就|仅)?(?:发了|给了|付了|支付了|预支了?|借支了?))|(?<owed>拖欠|还欠|欠|还差|还剩))(?:都|还|被|欠|拖欠|差|了|我们|我|大家|工资|工钱|薪水|大概|大约|约|将近|的|是|有|说好|给|发|开|应得|应发)*)*"
        + @"(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|[0-9]{1,12}(?:\.[0-9]{1,4})?)(?:[多余]?[万千百](?:[0-9]{1,4}千?|[一二三四五六七八九][零〇一二三四五六七八九百千]*)?)?|[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万]*)"
        + @"(?<about>多|余|来)?(?<factor>[万千])?(?<about>多|余|左右)?(?<money>元|块钱|块|圆)?(?<person>/人|一个人|每个人|每人)?"
        + @"(?![0-9个名位人天年月日号点时次份吨米平户套间张件台斤里岁%％、])",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
