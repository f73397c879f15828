using System.Globalization;
using OneWindow.Areas.Intake;

namespace OneWindow.Bench.Loading;

/// <summary>Invented names and numbers, another for every copy.</summary>
internal static class InventedNames
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
    private const string Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂兰志国建华玉萍红梅春生海燕林波云飞";
    private const string Firm = "宏盛瑞达恒通嘉泰鑫源永丰华锦安顺利和祥德信诚光远东方正新成业兴隆博凯天翔金辉雅卓品优联创";
    private const string CreditSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static string Person(int number) => string.Concat(
        Surnames[number % Surnames.Length], Given[number / Surnames.Length % Given.Length], Given[number / Surnames.Length / Given.Length % Given.Length]);

    /// <summary>The template's name with three signs of its own after the place.</summary>
    public static string Employer(string template, int number)
    {
        var own = string.Concat(Firm[number % Firm.Length], Firm[number / Firm.Length % Firm.Length], Firm[number / Firm.Length / Firm.Length % Firm.Length]);
        return template.Length > 2 ? template.Insert(2, own) : template + own;
    }

    public static string IdentityNumber(int number)
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"990000{new DateOnly(1960, 1, 1).AddDays(number / 999 % 16_000):yyyyMMdd}{number % 999 + 1:000}");
        return first + "10X98765432"[first.Select((digit, position) => (digit - '0') * Weights[position]).Sum() % 11];
    }

    /// <summary>A code that passes its checks, of no division that exists.</summary>
    public static string CreditCode(int number)
    {
        var organisation = number.ToString("00000000", CultureInfo.InvariantCulture);
        var sum = organisation.Select((digit, position) => (digit - '0') * OrganisationWeights[position]).Sum();
        var code = "91990000" + organisation + "0123456789X"[(11 - (sum % 11)) % 11];
        var (weight, total) = (1, 0);
        foreach (var sign in code)
        {
            total += CreditSigns.IndexOf(sign, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return code + CreditSigns[(31 - (total % 31)) % 31];
    }

    public static string Telephone(int number) => string.Create(CultureInfo.InvariantCulture, $"199{number % 100_000_000:00000000}");

    /// <summary>Every number another code, neighbours far apart.</summary>
    public static string Query(int number)
    {
        var rest = number * 1_234_577L % 282_429_536_481L;
        return string.Create(QueryCode.Length, rest, (signs, value) =>
        {
            for (var index = 0; index < signs.Length; index++)
            {
                signs[index] = QueryCode.Signs[(int)(value % QueryCode.Signs.Length)];
                value /= QueryCode.Signs.Length;
            }
        });
    }
}
