using System.Text.Json;
using System.Text.Json.Serialization;
using OneWindow.Law.Values;

namespace OneWindow.Data.Mapping;

/// <summary>Writes identifiers as their Guid, so that stored JSON reads like the columns beside it.</summary>
internal sealed class IdentifierJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => ValueConversions.IsIdentifier(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<TId> : JsonConverter<TId>
        where TId : struct
    {
        private static readonly IdentifierConverter<TId> Column = new();

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Column.ConvertFromProviderTyped(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Column.ConvertToProviderTyped(value));
    }
}

/// <summary>Writes money as whole fen.</summary>
internal sealed class MoneyJson : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Fen);
}
