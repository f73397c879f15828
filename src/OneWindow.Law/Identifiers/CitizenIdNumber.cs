using System.Collections.Frozen;
using System.Globalization;
using OneWindow.Law.Results;

namespace OneWindow.Law.Identifiers;

/// <summary>The sex that an identity number carries.</summary>
public enum Sex
{
    /// <summary>男: an odd sequence number.</summary>
    Male,

    /// <summary>女: an even sequence number.</summary>
    Female,
}

/// <summary>
/// 公民身份号码 (GB 11643-1999), 18 characters; also of residence permits of people from Hong Kong, Macao and Taiwan (81, 82, 83).
/// It prints masked: the full number must be asked for by <see cref="Value"/>.
/// </summary>
public sealed record CitizenIdNumber
{
    private const string Field = "citizenIdNumber";
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // The first two digits: provinces of GB/T 2260 and the three permits. Lower divisions are not checked: a number keeps abolished codes.
    private static readonly FrozenSet<int> Provinces = new[]
    {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
    }.ToFrozenSet();

    private CitizenIdNumber(string value, DateOnly bornOn) => (Value, BornOn) = (value, bornOn);

    /// <summary>The 18 characters in full. Showing them is an act with a reason.</summary>
    public string Value { get; }

    /// <summary>The date of birth (characters 7 to 14).</summary>
    public DateOnly BornOn { get; }

    /// <summary>The sex (character 17).</summary>
    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The first six and the last four characters: 110105********002X.</summary>
    public string Masked => $"{Value[..6]}********{Value[14..]}";

    /// <summary>The age in full years on a day; a birthday counts from that day on, in common years that of 29 February on 1 March.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BornOn.Year;
        return (day.Month, day.Day).CompareTo((BornOn.Month, BornOn.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Reads a number as typed: full-width characters, spaces and a small x are understood.</summary>
    /// <returns>The number, or what is wrong with it. Never throws.</returns>
    public static Result<CitizenIdNumber> Parse(string? text)
    {
        var plain = WrittenText.Plain(text).Replace('×', 'X');
        if (plain.Length == 0)
        {
            return Wrong("id-number-missing", "请填写公民身份号码。");
        }

        if (plain.Length == 15 && WrittenText.IsDigits(plain))
        {
            return Wrong("id-number-old", "这是 15 位旧身份证号，已经停用，请填写 18 位公民身份号码。");
        }

        if (plain.Length != 18)
        {
            return Wrong("id-number-length", $"公民身份号码应为 18 位，现在是 {plain.Length} 位（GB 11643）。");
        }

        if (!WrittenText.IsDigits(plain.AsSpan(0, 17)) || !CheckCharacters.Contains(plain[17], StringComparison.Ordinal))
        {
            return Wrong("id-number-character", "公民身份号码前 17 位应是数字，最后一位是数字或者 X（GB 11643）。");
        }

        if (!Provinces.Contains(int.Parse(plain.AsSpan(0, 2), CultureInfo.InvariantCulture)))
        {
            return Wrong("id-number-division", $"公民身份号码开头的“{plain[..2]}”不是省级行政区划码（GB/T 2260）。");
        }

        if (!DateOnly.TryParseExact(plain.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var bornOn)
            || bornOn.Year < 1800)
        {
            return Wrong("id-number-birth", $"公民身份号码第 7 至 14 位“{plain[6..14]}”不是有效的出生日期（GB 11643）。");
        }

        return CheckCharacter(plain) == plain[17]
            ? new CitizenIdNumber(plain, bornOn)
            : Wrong("id-number-check", "公民身份号码的校验位（最后一位）不符，请对照身份证逐位核对（GB 11643）。");
    }

    /// <summary>The masked form, so that a number printed by accident is not disclosed.</summary>
    public override string ToString() => Masked;

    private static char CheckCharacter(string number)
    {
        var sum = 0;
        for (var position = 0; position < Weights.Length; position++)
        {
            sum += (number[position] - '0') * Weights[position];
        }

        return CheckCharacters[sum % 11];
    }

    private static Refusal Wrong(string code, string message) => Refusal.Invalid(Field, code, message);
}
