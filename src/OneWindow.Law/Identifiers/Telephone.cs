using System.Text.RegularExpressions;
using OneWindow.Law.Results;

namespace OneWindow.Law.Identifiers;

/// <summary>The kind of a telephone number.</summary>
public enum TelephoneKind
{
    /// <summary>手机: eleven digits, takes messages.</summary>
    Mobile,

    /// <summary>固定电话: with or without area code and extension.</summary>
    Landline,

    /// <summary>服务热线: 12345, 12333, 110, 400 numbers; nobody's personal number, so never masked.</summary>
    Hotline,
}

/// <summary>A telephone number of mainland China. It prints masked: the full number must be asked for by <see cref="Value"/>.</summary>
public sealed partial record Telephone
{
    private const string Field = "telephone";

    private Telephone(TelephoneKind kind, string value, string masked) => (Kind, Value, Masked) = (kind, value, masked);

    /// <summary>The kind.</summary>
    public TelephoneKind Kind { get; }

    /// <summary>The number in one form: 13812345678, 0371-66881234, 0371-66881234-802, 12345.</summary>
    public string Value { get; }

    /// <summary>As lists show it: 138****5678, 0371-****1234, 12345.</summary>
    public string Masked { get; }

    /// <summary>Reads a number as typed: +86, full-width digits, spaces, dashes and brackets are understood.</summary>
    /// <returns>The number, or what is wrong with it. Never throws.</returns>
    public static Result<Telephone> Parse(string? text)
    {
        var plain = Dashes().Replace(WrittenText.Plain(text), "-");
        if (plain.Trim('-').Length == 0)
        {
            return Refusal.Invalid(Field, "telephone-missing", "请填写电话号码。");
        }

        plain = CountryCode().Replace(plain.Trim('-'), string.Empty);
        var digits = plain.Replace("-", string.Empty, StringComparison.Ordinal);
        if (MobileForm().IsMatch(digits))
        {
            return new Telephone(TelephoneKind.Mobile, digits, $"{digits[..3]}****{digits[7..]}");
        }

        if (HotlineForm().IsMatch(digits))
        {
            return new Telephone(TelephoneKind.Hotline, digits, digits);
        }

        if (LandlineForm().Match(plain) is { Success: true } landline)
        {
            var area = landline.Groups["area"].Value;
            var number = landline.Groups["number"].Value.Replace("-", string.Empty, StringComparison.Ordinal);
            var extension = landline.Groups["extension"].Value;
            var (before, after) = (area.Length > 0 ? area + "-" : area, extension.Length > 0 ? "-" + extension : extension);
            return new Telephone(TelephoneKind.Landline, before + number + after, $"{before}****{number[^4..]}");
        }

        return digits.StartsWith('1') && WrittenText.IsDigits(digits) && digits.Length is >= 9 and <= 13
            ? Refusal.Invalid(Field, "telephone-mobile", $"手机号应为 11 位，以 13 至 19 开头，现在是 {digits.Length} 位。")
            : Refusal.Invalid(Field, "telephone-form", "电话号码应是 11 位手机号、带区号的固定电话（如 0371-66881234）或者服务热线（如 12345）。");
    }

    /// <summary>The masked form, so that a number printed by accident is not disclosed.</summary>
    public override string ToString() => Masked;

    [GeneratedRegex(@"[()\[\]（）－—–‑‐~_./转]+|EXT", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\A-?((\+|00)86-?|86-?(?=1[3-9][0-9-]{9}))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"\A1[3-9][0-9]{9}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MobileForm();

    [GeneratedRegex(@"\A(110|119|120|122|12[0-9]{3}|10[0-9]{3,5}|9[56][0-9]{3,6}|[48]00[0-9]{7})\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HotlineForm();

    [GeneratedRegex(
        @"\A((?<area>010|02[0-9]|0[3-9][0-9]{2})-*)?(?<number>[2-9][0-9]{2,3}-?[0-9]{4})(-+(?<extension>[0-9]{1,6}))?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LandlineForm();
}
