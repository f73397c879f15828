using System.Globalization;
using System.Text;
using OneWindow.Law.Results;
using OneWindow.Law.Values;

namespace OneWindow.Law.Procedures.Facts;

/// <summary>Reads what was typed into a field: tolerant of how people write, strict about what it means.</summary>
public static class FieldReader
{
    private const int LongestLine = 200;
    private const int LongestText = 4000;

    private static readonly string[] MomentForms =
        ["yyyy-M-d H:m", "yyyy-M-dTH:m", "yyyy/M/d H:m", "yyyy.M.d H:m", "yyyy年M月d日 H:m", "yyyy年M月d日H:m", "yyyy年M月d日H时m分", "yyyy年M月d日H时"];

    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>Reads a field into its canonical value; an empty optional field reads as an empty text.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed; null when the form did not send it.</param>
    /// <param name="on">The day of the act, against which <see cref="Field.Days"/> is judged.</param>
    /// <returns>The value as <see cref="FactKind"/> keeps it, or a refusal in Chinese naming field and rule.</returns>
    public static Result<string> Read(Field field, string? typed, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = (typed ?? string.Empty).Trim();
        if (text.Length == 0)
        {
            return field.IsRequired
                ? Wrong(field, "required", $"请填写“{field.Fact.Name}”")
                : string.Empty;
        }

        if (text.AsSpan().ContainsAny('\0', '\uFFFE', '\uFFFF'))
        {
            return Wrong(field, "characters", $"“{field.Fact.Name}”含有不能保存的字符");
        }

        return field.Fact.Kind switch
        {
            FactKind.Text => OfLength(field, text, LongestLine),
            FactKind.LongText => OfLength(field, text, LongestText),
            FactKind.Date => Day(field, text, on),
            FactKind.Moment => Moment(field, text, on),
            FactKind.Money => Amount(field, text),
            FactKind.Count => Number(field, text),
            FactKind.YesNo => YesNo(field, text),
            FactKind.Choice => OneOf(field, text),
            FactKind.Officers => Officers(field, text),
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    /// <summary>
    /// Reads a day as people write it: 2026-10-14, 2026/10/14, 2026年10月14日, also with full-width digits. Only from 1950 to 2100, both
    /// included: another year is a slip, and no period counted from it would mean anything.
    /// </summary>
    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(Narrow(text), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1950 and <= 2100;

    /// <summary>Reads a day with a time as people write it: 2026-10-14 9:30, 2026年10月14日9时30分, also with full-width digits.</summary>
    public static bool TryReadMoment(string text, out DateTime moment) =>
        DateTime.TryParseExact(Narrow(text), MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);

    /// <summary>Reads an amount in yuan as people write it: 13800, 13,800.00, 13800元.</summary>
    public static bool TryReadYuan(string text, out Money money)
    {
        var plain = Narrow(text).TrimEnd('元').Replace(",", string.Empty, StringComparison.Ordinal).Trim();
        var read = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
            && decimal.Round(yuan, 2) == yuan && yuan <= 100_000_000_000m;
        money = read ? Money.FromYuan(yuan) : Money.Zero;
        return read;
    }

    // U+FFFE, which is no character, cannot be normalized; replaced, it is not read as anything either.
    private static string Narrow(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0xFFFE ? Rune.ReplacementChar : rune)).Normalize(NormalizationForm.FormKC).Trim();

    private static Result<string> OfLength(Field field, string text, int most) => text.Length <= most
        ? text
        : Wrong(field, "too-long", $"“{field.Fact.Name}”最多 {most} 字，现有 {text.Length} 字");

    private static Result<string> Day(Field field, string text, DateOnly on)
    {
        if (!TryReadDay(text, out var day))
        {
            return Wrong(field, "date", $"“{field.Fact.Name}”应是日期，例如 2026-10-14");
        }

        return Misplaced(field, day, on) ?? (Result<string>)day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static Result<string> Moment(Field field, string text, DateOnly on) => TryReadMoment(text, out var moment)
        ? Misplaced(field, DateOnly.FromDateTime(moment), on) ?? (Result<string>)moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : Wrong(field, "moment", $"“{field.Fact.Name}”应是日期和时间，例如 2026-10-14 9:30");

    private static Refusal? Misplaced(Field field, DateOnly day, DateOnly on) => field.Days switch
    {
        DayRule.NotFuture when day > on => Wrong(field, "date-future", $"“{field.Fact.Name}”不能晚于 {on:yyyy-MM-dd}"),
        DayRule.Future when day <= on => Wrong(field, "date-past", $"“{field.Fact.Name}”应晚于 {on:yyyy-MM-dd}"),
        _ => null,
    };

    private static Result<string> Amount(Field field, string text) => TryReadYuan(text, out var money)
        ? money.Fen.ToString(CultureInfo.InvariantCulture)
        : Wrong(field, "money", $"“{field.Fact.Name}”应是金额，单位元，最多两位小数，例如 13800.00");

    private static Result<string> Number(Field field, string text) =>
        int.TryParse(Narrow(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : Wrong(field, "count", $"“{field.Fact.Name}”应是整数");

    private static Result<string> YesNo(Field field, string text)
    {
        if (text is not ("yes" or "no"))
        {
            return Wrong(field, "yes-no", $"请就“{field.Fact.Name}”选择是或否");
        }

        return field.MustBe is { } wanted && wanted != (text == "yes")
            ? Wrong(field, "must-be", wanted ? $"须确认“{field.Fact.Name}”" : $"“{field.Fact.Name}”为“是”时不能这样办理")
            : text;
    }

    private static Result<string> OneOf(Field field, string text) => field.Fact.Choices.Any(choice => choice.Code == text)
        ? text
        : Wrong(field, "choice", $"请从列出的选项中选择“{field.Fact.Name}”");

    private static Result<string> Officers(Field field, string text) => OfficerList.TryParse(text, out _)
        ? text
        : Wrong(field, "officers", $"请从名单中选择“{field.Fact.Name}”");

    private static Refusal Wrong(Field field, string code, string message) => Refusal.Invalid(field.Fact.Code, code, message);
}
