using System.Globalization;
using System.Text.RegularExpressions;

namespace OneWindow.Data.Numbers;

/// <summary>Writes a number as its profile says: <c>清人社监立字〔{yyyy}〕第{n:0000}号</c>.</summary>
public static partial class NumberFormat
{
    /// <summary>Fills in <c>{yyyy}</c>, the year, and <c>{n}</c> or <c>{n:0000}</c>, the number with at least so many digits.</summary>
    /// <exception cref="FormatException">The format has no number, or a place that is neither.</exception>
    public static string Write(string format, int year, int number)
    {
        if (!Places().IsMatch(format) || !format.Contains("{n", StringComparison.Ordinal))
        {
            throw new FormatException($"A number format needs {{n}}: {format}");
        }

        return Places().Replace(format, place => place.Value switch
        {
            "{yyyy}" => year.ToString("0000", CultureInfo.InvariantCulture),
            "{n}" => number.ToString(CultureInfo.InvariantCulture),
            var padded when padded.StartsWith("{n:0", StringComparison.Ordinal) =>
                number.ToString(padded[3..^1], CultureInfo.InvariantCulture),
            var unknown => throw new FormatException($"A number format knows {{yyyy}}, {{n}} and {{n:0000}}, not {unknown}"),
        });
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
