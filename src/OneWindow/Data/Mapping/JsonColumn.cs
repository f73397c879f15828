using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OneWindow.Data.Mapping;

/// <summary>A column that holds a value as JSON text.</summary>
public static class JsonColumn
{
    /// <summary>How stored JSON is written: camel case, Chinese as Chinese, identifiers as text, money as fen, enums as names.</summary>
    public static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new IdentifierJson(), new MoneyJson(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>
    /// Stores the property as JSON text. Meant for immutable values (records): two values are equal when their JSON is, and a
    /// snapshot is a copy made through JSON, so that a changed list inside is noticed too.
    /// </summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.HasConversion(
            value => JsonSerializer.Serialize(value, Format),
            json => JsonSerializer.Deserialize<T>(json, Format)!,
            new ValueComparer<T>(
                (left, right) => JsonSerializer.Serialize(left, Format) == JsonSerializer.Serialize(right, Format),
                value => JsonSerializer.Serialize(value, Format).GetHashCode(StringComparison.Ordinal),
                value => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Format), Format)!));
    }
}
