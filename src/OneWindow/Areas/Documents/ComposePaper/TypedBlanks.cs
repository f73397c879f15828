using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>A blank that the maker of a paper fills in, because the record does not hold it.</summary>
/// <param name="Path">The field.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Style">How the paper writes it; decides what may be typed.</param>
/// <param name="Number">The number of the gap on the paper; 0 where it is filled or does not stand there.</param>
/// <param name="IsRequired">Whether the paper cannot be signed without it.</param>
/// <param name="Typed">What was typed; null for nothing yet.</param>
public sealed record FillableBlank(string Path, string Name, ValueStyle Style, int Number, bool IsRequired, string? Typed)
{
    /// <summary>Whether it takes several lines.</summary>
    public bool IsLong => Style is ValueStyle.LineList or ValueStyle.JoinedList;
}

/// <summary>Reads what was typed into blanks, and puts it on the paper.</summary>
internal static class TypedBlanks
{
    /// <summary>Puts every typed value where the record has none.</summary>
    public static void Overlay(PaperData data, IReadOnlyDictionary<string, string> typed, IEnumerable<FillableBlank> blanks)
    {
        foreach (var blank in blanks)
        {
            if (data.Find(blank.Path) is null && typed.TryGetValue(blank.Path, out var text) && !string.IsNullOrWhiteSpace(text))
            {
                Put(data, blank, text.Trim());
            }
        }
    }

    /// <summary>What is wrong with a typed value; null for nothing. An empty one clears the blank.</summary>
    public static string? Fault(FillableBlank blank, string text)
    {
        if (text.Length > 2000)
        {
            return $"“{blank.Name}”最多 2000 字";
        }

        return blank.Style switch
        {
            _ when string.IsNullOrWhiteSpace(text) => null,
            ValueStyle.LongDate when !FieldReader.TryReadDay(text, out _) => $"“{blank.Name}”应是日期，例如 2026-10-14",
            ValueStyle.LongTime when !FieldReader.TryReadDay(text, out _) && !FieldReader.TryReadMoment(text, out _) => $"“{blank.Name}”应是日期和时间，例如 2026-10-14 9:30",
            ValueStyle.Money or ValueStyle.CapitalMoney or ValueStyle.MoneyWithCapitals when !FieldReader.TryReadYuan(text, out _) =>
                $"“{blank.Name}”应是金额，单位元，例如 13800.00",
            _ => null,
        };
    }

    private static void Put(PaperData data, FillableBlank blank, string text)
    {
        var source = PaperSource.Typed;
        switch (blank.Style)
        {
            case ValueStyle.LongDate when FieldReader.TryReadDay(text, out var day):
                data.Set(blank.Path, day, source);
                break;
            case ValueStyle.LongTime when FieldReader.TryReadMoment(text, out var time):
                data.Set(blank.Path, time, source);
                break;
            case ValueStyle.LongTime when FieldReader.TryReadDay(text, out var day):
                data.Set(blank.Path, day, source);
                break;
            case ValueStyle.Money or ValueStyle.CapitalMoney or ValueStyle.MoneyWithCapitals when FieldReader.TryReadYuan(text, out var money):
                data.Set(blank.Path, money, source);
                break;
            case ValueStyle.LineList or ValueStyle.JoinedList:
                data.Set(blank.Path, text.Split(['\n', '；', ';', '、'], StringSplitOptions.TrimEntries), source);
                break;
            default:
                data.Set(blank.Path, text, source);
                break;
        }
    }
}
