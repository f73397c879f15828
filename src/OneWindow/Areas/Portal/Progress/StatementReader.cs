using OneWindow.Areas.Cases.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>Reads what a side tells of a case: words, and of a payment how much and when.</summary>
internal static class StatementReader
{
    private const int LongestWords = 2000;

    private static readonly Refusal AmountUnreadable = Refusal.Invalid("Amount", "amount-unreadable", "钱数看不懂，请只写数字，比如 13800。");

    private static readonly Refusal DayUnreadable = Refusal.Invalid("Day", "day-unreadable", "日期看不懂，请写成 2026-10-20。");

    private static readonly Refusal DayAhead = Refusal.Invalid("Day", "day-ahead", "日期还没有到。");

    private static readonly Refusal TooLong = Refusal.Invalid("Words", "words-too-long", $"最多写 {LongestWords} 字。");

    /// <summary>The statement, or what is wrong with what was typed.</summary>
    /// <param name="said">Which side says what; without words, amount and day.</param>
    /// <param name="isPaid">Whether something was paid, so that amount and day are asked.</param>
    /// <param name="typed">The form.</param>
    /// <param name="today">The last day that fits.</param>
    public static Result<PartyStatement> Read(PartyStatement said, bool isPaid, ActForm typed, DateOnly today)
    {
        List<Refusal> wrong = [];
        DateOnly? paidOn = null;
        Money? paid = null;
        if (isPaid)
        {
            if (!FieldReader.TryReadYuan(typed.Amount ?? string.Empty, out Money amount) || amount.Fen <= 0)
            {
                wrong.Add(AmountUnreadable);
            }
            else
            {
                paid = amount;
            }

            if (!FieldReader.TryReadDay(typed.Day ?? string.Empty, out var day))
            {
                wrong.Add(DayUnreadable);
            }
            else if (day > today)
            {
                wrong.Add(DayAhead);
            }
            else
            {
                paidOn = day;
            }
        }

        var words = TypedText.Clean(typed.Words);
        if (words?.Length > LongestWords)
        {
            wrong.Add(TooLong);
        }

        return wrong.Count > 0 ? Result<PartyStatement>.Refused(wrong) : said with { Words = words, Amount = paid, PaidOn = paidOn };
    }
}
