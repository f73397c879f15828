namespace OneWindow.Law.Statutes;

/// <summary>Numbers as the articles of Chinese statutes write them: 一, 十, 二十一, 一百零二.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Writes a number from 1 to 9,999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 9,999.</exception>
    /// <example><c>Of(10)</c> is 十, <c>Of(110)</c> is 一百一十, <c>Of(102)</c> is 一百零二.</example>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);

        var text = new System.Text.StringBuilder();
        var skipped = false;
        foreach (var (size, unit) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / size % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            if (skipped)
            {
                text.Append('零');
                skipped = false;
            }

            var leadingTen = size == 10 && digit == 1 && text.Length == 0;
            text.Append(leadingTen ? string.Empty : Digits[digit]).Append(unit);
        }

        return text.ToString();
    }
}
