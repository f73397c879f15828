using System.Globalization;

namespace OneWindow.Law.Triage;

/// <summary>Reads numbers as people say and write them: 三万二, 两千, 1.5万, 3千8, 十二, 12,345.60.</summary>
internal static class ChineseNumber
{
    /// <summary>The signs of a number in Chinese characters, for patterns.</summary>
    public const string Signs = "零〇一二两三四五六七八九十百千万";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number; null where the signs make none.</summary>
    /// <param name="text">Only signs of a number, with commas between thousands or not.</param>
    /// <example>三万二 is 32,000: a last digit without a unit counts the next lower one. 三万零二 is 30,002.</example>
    public static decimal? Read(string text)
    {
        var (whole, section, digit, unit) = (0m, 0m, (decimal?)null, 0m);
        var small = false;
        for (var index = 0; index < text.Length; index++)
        {
            var sign = text[index];
            if (char.IsAsciiDigit(sign))
            {
                var end = index;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
                {
                    end++;
                }

                var written = text[index..end].Replace(",", string.Empty, StringComparison.Ordinal);
                if (!decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                {
                    return null;
                }

                (digit, small) = (number, small || end - index > 1);
                index = end - 1;
            }
            else if (UnitOf(sign) is { } factor)
            {
                (whole, section) = factor == 10_000
                    ? (whole + ((section + (digit ?? 0)) * factor), 0)
                    : (whole, section + ((digit ?? 1) * factor));
                (digit, unit, small) = (null, factor, false);
            }
            else if (sign is '零' or '〇')
            {
                small = true;
            }
            else
            {
                digit = sign is '两' ? 2 : Digits.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var value ? value : null;
            }
        }

        var rest = digit is not { } last ? 0 : small || unit == 0 ? last : last * unit / 10;
        return whole + section + rest is > 0 and var total ? total : null;
    }

    private static decimal? UnitOf(char sign) => sign switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        _ => null,
    };
}
