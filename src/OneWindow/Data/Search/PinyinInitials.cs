using System.Text;

namespace OneWindow.Data.Search;

/// <summary>
/// The first letters of the pinyin of a name, as people type them: 清源天成 is qytc. Characters with several readings have the
/// one that names prefer.
/// </summary>
public static class PinyinInitials
{
    private const char First = '\u4E00';
    private const string Resource = "search/pinyin-initials.txt";

    /// <summary>A person's name has at most so many characters; in a longer one the first character is no surname.</summary>
    private const int LongestPersonName = 4;

    private static readonly Lazy<string> Letters = new(Read);

    /// <summary>Words in which a character is read otherwise than alone.</summary>
    private static readonly (string Word, string Letters)[] Words =
    [
        ("重庆", "cq"), ("厦门", "xm"), ("单于", "cy"), ("尉迟", "yc"), ("万俟", "mq"), ("长孙", "zs"), ("长官", "zg"), ("长老", "zl"),
    ];

    /// <summary>Characters that names of units and persons read otherwise than dictionaries list them first.</summary>
    private static readonly Dictionary<char, char> InNames = new() { ['长'] = 'c', ['曾'] = 'z' };

    /// <summary>Surnames that are read otherwise than the same character elsewhere.</summary>
    private static readonly Dictionary<char, char> Surnames = new()
    {
        ['单'] = 's', ['解'] = 'x', ['查'] = 'z', ['仇'] = 'q', ['区'] = 'o', ['翟'] = 'z', ['召'] = 's', ['秘'] = 'b', ['种'] = 'c', ['繁'] = 'p',
    };

    /// <summary>The letters, in small; letters and digits of the name stay, other signs are left out.</summary>
    /// <example>张三 gives zs, 解建国 gives xjg, A1 建工 gives a1jg.</example>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var signs = string.Concat(Shingles.Signs(name));
        var written = new StringBuilder(signs.Length);
        for (var at = 0; at < signs.Length; at++)
        {
            if (Array.Find(Words, word => string.CompareOrdinal(signs, at, word.Word, 0, word.Word.Length) == 0) is { Word: not null } found)
            {
                written.Append(found.Letters);
                at += found.Word.Length - 1;
            }
            else if (Of(signs[at], isSurname: at == 0 && signs.Length is >= 2 and <= LongestPersonName) is { } letter)
            {
                written.Append(letter);
            }
        }

        return written.ToString();
    }

    private static char? Of(char sign, bool isSurname) => sign switch
    {
        _ when isSurname && Surnames.TryGetValue(sign, out var surname) => surname,
        _ when InNames.TryGetValue(sign, out var preferred) => preferred,
        _ when sign >= First && sign - First < Letters.Value.Length => Letters.Value[sign - First],
        _ when char.IsAsciiLetterOrDigit(sign) => sign,
        _ => null,
    };

    private static string Read()
    {
        using var stream = typeof(PinyinInitials).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the program.");
        using var reader = new StreamReader(stream);
        return string.Concat(reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Trim()));
    }
}
