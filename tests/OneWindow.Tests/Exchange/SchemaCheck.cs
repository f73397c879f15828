using System.Text.Json;

namespace OneWindow.Tests.Exchange;

/// <summary>Holds a value against a schema of the interface: kinds, required fields, and no field that is not described.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <summary>What does not fit, each with its place; empty when all does.</summary>
    public IReadOnlyList<string> Faults(JsonElement schema, JsonElement value) => [.. Faults(schema, value, "$")];

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string place)
    {
        schema = Resolved(schema);
        if (schema.TryGetProperty("oneOf", out var ways))
        {
            return ways.EnumerateArray().Any(way => !Faults(way, value, place).Any()) ? [] : [$"{place} fits none of its ways"];
        }

        if (!schema.TryGetProperty("type", out var type))
        {
            return [];
        }

        var kinds = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!).ToArray() : [type.GetString()!];
        if (!kinds.Contains(KindOf(value, kinds)))
        {
            return [$"{place} is {value.ValueKind}, not {string.Join('/', kinds)}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => OfObject(schema, value, place),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => schema.TryGetProperty("items", out var each) ? Faults(each, item, $"{place}[{index}]") : []),
            _ => [],
        };
    }

    private IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string place)
    {
        var properties = schema.TryGetProperty("properties", out var declared) ? declared : default;
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
        foreach (var missing in required.Where(name => !value.TryGetProperty(name, out _)))
        {
            yield return $"{place}.{missing} is missing";
        }

        foreach (var property in value.EnumerateObject())
        {
            var known = properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(property.Name, out var own) ? own
                : schema.TryGetProperty("additionalProperties", out var any) ? any : default;
            if (known.ValueKind != JsonValueKind.Object)
            {
                yield return $"{place}.{property.Name} is not described";
                continue;
            }

            foreach (var fault in Faults(known, property.Value, $"{place}.{property.Name}"))
            {
                yield return fault;
            }
        }
    }

    /// <summary>The schema itself where it only names one.</summary>
    public JsonElement Resolved(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            schema = reference.GetString()!.Split('/').Skip(1).Aggregate(document, (place, part) => place.GetProperty(part));
        }

        return schema;
    }

    private static string KindOf(JsonElement value, string[] wanted) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Null => "null",
        _ => wanted.Contains("integer") ? "integer" : "number",
    };
}
