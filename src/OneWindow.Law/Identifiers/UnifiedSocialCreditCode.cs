using System.Buffers;
using OneWindow.Law.Results;

namespace OneWindow.Law.Identifiers;

/// <summary>
/// 统一社会信用代码 (GB 32100-2015), the 18-character code of an employer. A code of the wrong form is refused; a code of the right form
/// whose check characters do not fit is accepted with <see cref="Doubts"/>, because some codes really issued fail the check.
/// </summary>
public sealed record UnifiedSocialCreditCode
{
    private const string Field = "creditCode";
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string OrganisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private UnifiedSocialCreditCode(string value) => Value = value;

    /// <summary>The 18 characters, upper case.</summary>
    public string Value { get; }

    /// <summary>The division that registered it, six digits (characters 3 to 8).</summary>
    public string DivisionDigits => Value[2..8];

    /// <summary>The organisation code (GB 11714) inside it, nine characters (9 to 17).</summary>
    public string OrganisationCode => Value[8..17];

    /// <summary>Whether the last character is the check character of the first seventeen (GB 32100).</summary>
    public bool CheckCharacterFits => CheckCharacter(Value) == Value[17];

    /// <summary>Whether the organisation code's ninth character is the check character of its first eight (GB 11714).</summary>
    public bool OrganisationCodeFits => OrganisationCheckCharacter(OrganisationCode) == OrganisationCode[8];

    /// <summary>What to confirm by eye before the code is kept, in Chinese; empty where both checks fit.</summary>
    public IReadOnlyList<string> Doubts =>
    [
        .. CheckCharacterFits ? Array.Empty<string>() : ["统一社会信用代码的校验位（第 18 位）不符，请对照营业执照核对；确认无误可以保留（GB 32100）。"],
        .. OrganisationCodeFits ? Array.Empty<string>() : ["统一社会信用代码中组织机构代码的校验位（第 17 位）不符，请对照营业执照核对；确认无误可以保留（GB 11714）。"],
    ];

    /// <summary>Reads a code as typed: full-width characters, spaces and small letters are understood.</summary>
    /// <returns>The code, perhaps with doubts, or what is wrong with its form. Never throws.</returns>
    public static Result<UnifiedSocialCreditCode> Parse(string? text)
    {
        var plain = WrittenText.Plain(text);
        if (plain.Length == 0)
        {
            return Wrong("credit-code-missing", "请填写统一社会信用代码。");
        }

        if (plain.Length == 15 && WrittenText.IsDigits(plain))
        {
            return Wrong("credit-code-old", "这是 15 位旧注册号，不是统一社会信用代码；只有注册号的，请填在“注册号”一栏。");
        }

        if (plain.Length != 18)
        {
            return Wrong("credit-code-length", $"统一社会信用代码应为 18 位，现在是 {plain.Length} 位（GB 32100）。");
        }

        var stranger = plain.AsSpan().IndexOfAnyExcept(Allowed);
        if (stranger >= 0)
        {
            return Wrong(
                "credit-code-character",
                $"第 {stranger + 1} 位不能用“{plain[stranger]}”：统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z，以免与 1、0、5、2 混淆（GB 32100）。");
        }

        return WrittenText.IsDigits(plain.AsSpan(2, 6))
            ? new UnifiedSocialCreditCode(plain)
            : Wrong("credit-code-division", "统一社会信用代码第 3 至 8 位是行政区划码，应全是数字（GB 32100）。");
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    private static char CheckCharacter(string code)
    {
        var sum = 0;
        for (var position = 0; position < Weights.Length; position++)
        {
            sum += Alphabet.IndexOf(code[position], StringComparison.Ordinal) * Weights[position];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char OrganisationCheckCharacter(string code)
    {
        var sum = 0;
        for (var position = 0; position < OrganisationWeights.Length; position++)
        {
            sum += OrganisationAlphabet.IndexOf(code[position], StringComparison.Ordinal) * OrganisationWeights[position];
        }

        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }

    private static Refusal Wrong(string code, string message) => Refusal.Invalid(Field, code, message);
}
