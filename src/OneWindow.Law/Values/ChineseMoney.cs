using System.Text;

namespace OneWindow.Law.Values;

/// <summary>
/// Amounts in the formal capital characters of vouchers and official papers (人民币大写), after 正确填写票据和结算凭证的基本规定:
/// “整” follows an amount that ends in yuan or jiao, and “零” stands for a run of zeros between two digits.
/// </summary>
public static class ChineseMoney
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Sections = ["", "万", "亿", "万亿", "亿亿"];

    /// <summary>Writes an amount in capital characters, without the word 人民币.</summary>
    /// <param name="amount">The amount; a negative one begins with 负.</param>
    /// <example>412,600.00 is 肆拾壹万贰仟陆佰元整; 1,000,100.05 is 壹佰万零壹佰元零伍分; 0.01 is 壹分; nothing is 零元整.</example>
    public static string Of(Money amount)
    {
        if (amount.Fen == 0)
        {
            return "零元整";
        }

        var fen = amount.Fen < 0 ? (UInt128)(-(Int128)amount.Fen) : (UInt128)amount.Fen;
        var yuan = (ulong)(fen / 100);
        var jiao = (int)(fen / 10 % 10);
        var odd = (int)(fen % 10);

        var text = new StringBuilder(amount.Fen < 0 ? "负" : string.Empty);
        if (yuan > 0)
        {
            text.Append(Whole(yuan)).Append('元');
        }

        if (jiao > 0)
        {
            text.Append(Digits[jiao]).Append('角');
        }

        if (odd > 0)
        {
            // 壹佰元零伍分: the empty place of jiao is spoken only after yuan.
            text.Append(jiao == 0 && yuan > 0 ? "零" : string.Empty).Append(Digits[odd]).Append('分');
        }
        else
        {
            text.Append('整');
        }

        return text.ToString();
    }

    /// <summary>Whole yuan in sections of four digits: 万, 亿, 万亿.</summary>
    private static string Whole(ulong yuan)
    {
        var text = string.Empty;
        var lowerNeedsZero = false;
        for (var section = 0; yuan > 0; section++, yuan /= 10_000)
        {
            var four = (int)(yuan % 10_000);
            if (four == 0)
            {
                lowerNeedsZero = text.Length > 0;
                continue;
            }

            text = Four(four) + Sections[section] + (lowerNeedsZero ? "零" : string.Empty) + text;
            lowerNeedsZero = four < 1000;
        }

        return text;
    }

    private static string Four(int number)
    {
        var text = string.Empty;
        var zero = false;
        for (var place = 0; number > 0; place++, number /= 10)
        {
            var digit = number % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            text = Digits[digit] + Places[place] + (zero ? "零" : string.Empty) + text;
            zero = false;
        }

        return text;
    }
}
