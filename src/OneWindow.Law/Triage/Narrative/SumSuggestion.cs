using OneWindow.Law.Values;

namespace OneWindow.Law.Triage;

/// <summary>A sum of unpaid wages as the words give it, with the arithmetic, to be confirmed.</summary>
/// <param name="Amount">The sum.</param>
/// <param name="How">How it was reckoned, in Chinese: 每人 9,000.00 元 × 5 人.</param>
public sealed record SumSuggestion(Money Amount, string How)
{
    /// <summary>
    /// A total that the words call so; else each one's share by the number of workers, pay of a month by the number of months,
    /// or the only sum named. Paid sums and money that is not pay do not count; two different answers to one question give none.
    /// </summary>
    internal static SumSuggestion? Of(NarrativeReading reading)
    {
        var pay = reading.Amounts.Where(amount => amount is { IsForPay: true, IsPaid: false }).ToList();
        if (Only(pay.Where(amount => amount.IsTotal).Select(amount => amount.Amount)) is { } total)
        {
            return new(total, $"原话说共 {total} 元");
        }

        if (pay.Exists(amount => amount.IsTotal))
        {
            return null;
        }

        var months = Months(reading);
        var people = Only(reading.People.Select(mention => mention.Count));
        if (pay.Exists(amount => amount.IsPerPerson))
        {
            return Only(pay.Where(amount => amount.IsPerPerson)) is { } share && people is { } count
                ? ByMonths(share, months) is { } each ? new(Times(each.Amount, count), $"每人 {each.How} × {count} 人") : null
                : null;
        }

        var other = pay.Where(amount => !amount.IsMonthly).ToList();
        if (Only(pay.Where(amount => amount.IsMonthly)) is { } monthly && months is not null)
        {
            // With several workers a month's pay is one person's, and the others' is not known.
            return people is null ? ByMonths(monthly, months) is { } sum ? new(sum.Amount, $"每月 {sum.How}") : null : null;
        }

        return other.Count == 1 ? new(other[0].Amount, $"原话“{other[0].Phrase}”") : null;
    }

    private static int? Months(NarrativeReading reading) => reading.Periods.Count > 0
        ? reading.Periods.DistinctBy(period => (period.From, period.To)).ToList() is [var period] ? period.Months : null
        : Only(reading.Durations.Select(duration => duration.Months));

    private static SumSuggestion? ByMonths(AmountMention amount, int? months) => !amount.IsMonthly
        ? new(amount.Amount, $"{amount.Amount} 元")
        : months is { } number ? new(Times(amount.Amount, number), $"{amount.Amount} 元 × {number} 个月") : null;

    private static Money Times(Money amount, int number) => new(checked(amount.Fen * number));

    private static T? Only<T>(IEnumerable<T> values)
        where T : struct => values.Distinct().ToList() is [var only] ? only : null;

    private static AmountMention? Only(IEnumerable<AmountMention> amounts) => amounts.DistinctBy(amount => (amount.Amount, amount.IsMonthly)).ToList() is [var only] ? only : null;
}
