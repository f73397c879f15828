using System.Text.RegularExpressions;

namespace OneWindow.Data.Protection;

/// <summary>Takes identity, telephone and card numbers out of what somebody wrote before anybody reads or searches it.</summary>
public static partial class NarrativeMask
{
    /// <summary>The narrative with the middle of such numbers as stars: 138****5678.</summary>
    public static string Of(string narrative) => Numbers().Replace(narrative, match => Masked(match.Value));

    private static string Masked(string number) => number.Length switch
    {
        >= 15 => number[..6] + new string('*', number.Length - 10) + number[^4..],
        _ => number[..3] + new string('*', number.Length - 7) + number[^4..],
    };

    // Eleven digits of a mobile, 15 to 19 of an identity or bank card; not part of a longer number, not an amount with a point.
    [GeneratedRegex(@"(?<![\d.])(?:\d{14,18}[\dXx]|1[3-9]\d{9})(?![\d.]\d|\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
