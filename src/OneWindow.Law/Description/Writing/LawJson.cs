using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace OneWindow.Law.Description.Writing;

/// <summary>Writes a description as JSON, for other programs: names in camel case, closed lists in kebab case, Chinese as it is.</summary>
public static class LawJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The whole law; the same declaration always gives the same text.</summary>
    public static string Write(LawDescription law) => JsonSerializer.Serialize(law, Options);
}
