using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.Lines.Reading;

/// <summary>What is wrong with a message, in words that name nobody.</summary>
/// <param name="Field">The field at fault, as the other side calls it; null for the message as a whole.</param>
/// <param name="Text">What is wrong and what to do, in Chinese.</param>
internal sealed record ArrivalFault(string? Field, string Text);

/// <summary>A message as it arrived: word for word, and its declared fields as text.</summary>
/// <param name="Raw">As it came; a huge one is cut.</param>
/// <param name="Digest">What two messages have in common that say the same.</param>
/// <param name="Values">By the names of the line's fields; blank ones are left out.</param>
/// <param name="Faults">What could not even be read as text.</param>
internal sealed record ArrivedText(string Raw, string Digest, IReadOnlyDictionary<string, string> Values, IReadOnlyList<ArrivalFault> Faults)
{
    /// <summary>What is kept of one message as it came. Ten thousand characters are the most that a matter holds.</summary>
    public const int MostRaw = 60_000;

    /// <summary>What is kept of one field, to correct it.</summary>
    public const int MostValue = 20_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>From the interface. Whatever stands there is kept: text, numbers, lists where a text should be.</summary>
    public static ArrivedText Of(Line line, JsonElement message)
    {
        var raw = message.GetRawText();
        if (message.ValueKind != JsonValueKind.Object)
        {
            return new(TypedText.Cut(raw, MostRaw), DigestOf(raw), new Dictionary<string, string>(), [new(null, "不是一条来件：每条来件是一个对象，各项写在对象里。")]);
        }

        var (values, faults) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<ArrivalFault>());
        foreach (var field in line.Fields)
        {
            if (message.TryGetProperty(field.Key, out var value))
            {
                Take(field, value, values, faults);
            }
        }

        return new(TypedText.Cut(raw, MostRaw), DigestOf(raw), values, faults);
    }

    /// <summary>From a row of a sheet, by its headings. What stands in columns that the line does not know is kept with the rest.</summary>
    public static ArrivedText Of(Line line, IReadOnlyList<string> headings, IReadOnlyList<string> cells)
    {
        var (values, all) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (heading, cell) in headings.Zip(cells).Where(pair => !string.IsNullOrWhiteSpace(pair.Second)))
        {
            all[heading] = cell;
            if (line.Fields.FirstOrDefault(field => Is(field, heading)) is { } known && TypedText.Clean(cell) is { } clean)
            {
                values[known.Key] = TypedText.Cut(clean, MostValue);
            }
        }

        var raw = JsonSerializer.Serialize(all, Plain);
        return new(TypedText.Cut(raw, MostRaw), DigestOf(raw), values, []);
    }

    /// <summary>The same message with some fields set right.</summary>
    public ArrivedText With(IReadOnlyDictionary<string, string> corrected, IReadOnlyCollection<string> dropped)
    {
        var values = Values.Where(one => !dropped.Contains(one.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var (key, text) in corrected)
        {
            values[key] = text;
        }

        return this with { Values = values, Faults = [] };
    }

    /// <summary>Whether a column is that of a field.</summary>
    public static bool Is(LineField field, string heading) =>
        string.Equals(heading, field.Heading, StringComparison.OrdinalIgnoreCase) || string.Equals(heading, field.Key, StringComparison.OrdinalIgnoreCase);

    private static void Take(LineField field, JsonElement value, Dictionary<string, string> values, List<ArrivalFault> faults)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when Text(value) is { } text:
                if (TypedText.Clean(text) is { } clean)
                {
                    values[field.Key] = TypedText.Cut(clean, MostValue);
                }

                break;
            case JsonValueKind.String:
                faults.Add(new(field.Key, $"“{field.Heading}”里有读不出的字符。"));
                break;
            case JsonValueKind.Number:
                values[field.Key] = TypedText.Cut(value.GetRawText(), MostValue);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                values[field.Key] = value.ValueKind == JsonValueKind.True ? "是" : "否";
                break;
            case JsonValueKind.Object or JsonValueKind.Array:
                faults.Add(new(field.Key, $"“{field.Heading}”应是一段文字，来的是一组内容。"));
                break;
            default:
                break;
        }
    }

    /// <summary>The text; null where it holds half of a character (<c>"\ud800"</c>), which the reader of JSON refuses.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string DigestOf(string raw) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(raw)));
}
