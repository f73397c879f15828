using System.Text;
using System.Text.RegularExpressions;

namespace OneWindow.Bench.Loading;

/// <summary>A text of a template with places for what each copy has of its own: identifiers, numbers, names.</summary>
internal sealed class SlottedText
{
    private readonly string[] _literals;
    private readonly int[] _slots;

    private SlottedText(string[] literals, int[] slots) => (_literals, _slots) = (literals, slots);

    /// <summary>Cuts a text at its tokens.</summary>
    public static SlottedText Of(string text, Regex tokens, IReadOnlyDictionary<string, int> slots)
    {
        var (literals, found, end) = (new List<string>(), new List<int>(), 0);
        foreach (Match match in tokens.Matches(text))
        {
            literals.Add(text[end..match.Index]);
            found.Add(slots[match.Value]);
            end = match.Index + match.Length;
        }

        literals.Add(text[end..]);
        return new SlottedText([.. literals], [.. found]);
    }

    /// <summary>The same with its fixed parts rewritten, for example escaped.</summary>
    public SlottedText WithLiterals(Func<string, string> rewrite) => new([.. _literals.Select(rewrite)], _slots);

    public void AppendTo(StringBuilder target, string[] values)
    {
        target.Append(_literals[0]);
        for (var index = 0; index < _slots.Length; index++)
        {
            target.Append(values[_slots[index]]).Append(_literals[index + 1]);
        }
    }

    public string With(string[] values)
    {
        if (_slots.Length == 0)
        {
            return _literals[0];
        }

        var text = new StringBuilder();
        AppendTo(text, values);
        return text.ToString();
    }

    /// <summary>As an SQL expression: each part through one of two writers.</summary>
    public string AsExpression(Func<string, string> literal, Func<int, string> slot) => string.Join(
        " || ",
        _literals.SelectMany((text, index) => index < _slots.Length ? new[] { literal(text), slot(_slots[index]) } : [literal(text)]));
}
