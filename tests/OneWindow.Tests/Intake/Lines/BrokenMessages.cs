using System.Text.Json;
using System.Text.Json.Nodes;
using OneWindow.Areas.Intake.Lines.Declared;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>Fifty messages that cannot be registered, each broken in another way or another place.</summary>
internal static class BrokenMessages
{
    private static readonly string[] Naughty = ["<script>alert(1)</script>", "'; drop table intake_matter;--", "\u202Eegassem", "👩‍👩‍👧‍👦", "ﷺﷺﷺ", "{{7*7}}", "=cmd|' /C calc'!A0", "null", "NaN", "-1"];

    /// <summary>The message of a good one's place, broken.</summary>
    public static JsonElement Of(Line line, int index, IReadOnlyDictionary<string, string> good)
    {
        var message = new JsonObject(good.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));
        return (index % 10) switch
        {
            // Without a number nothing is known of it but what it says.
            0 => Written(message, Meaning.Number, index % 20 == 0 ? null : "   "),
            1 => Written(message, Meaning.Telephone, $"139001{index:000}1"),
            2 => Written(message, Meaning.Content, index % 20 == 2 ? string.Empty : "\u0000\u0001 \n"),
            3 => Written(message, Meaning.Content, new string('欠', 10_001 + index)),
            4 => Written(message, Meaning.Category, Naughty[index / 10 % Naughty.Length]),
            5 => Written(message, Meaning.ReceivedAt, index % 20 == 5 ? "前天下午" : "2099-01-01 00:00:00"),
            6 => Written(message, Meaning.Content, new JsonArray("第一段", index)),
            7 => Written(message, Meaning.Place, index % 20 == 7 ? "110101" : Naughty[index / 10 % Naughty.Length]),
            8 => Thing(index),
            _ => Written(message, Meaning.Confidential, Naughty[index / 10 % Naughty.Length]),
        };

        JsonElement Written(JsonObject of, Meaning meaning, JsonNode? value)
        {
            var key = line.FieldOf(meaning)!.Key;
            of[key] = value;
            return JsonSerializer.SerializeToElement(of);
        }
    }

    /// <summary>No message at all; half of a character in one of them.</summary>
    private static JsonElement Thing(int index) => JsonDocument.Parse((index / 10 % 5) switch
    {
        0 => "null",
        1 => "17",
        2 => "[]",
        3 => "\"只有一句话\"",
        _ => """{"content":"\ud800","description":"\ud800","callContent":"\ud800"}""",
    }).RootElement;
}
