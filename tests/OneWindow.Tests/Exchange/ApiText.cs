using System.Text.Json;

namespace OneWindow.Tests.Exchange;

/// <summary>An operation as the text of the interface tells it.</summary>
internal sealed record ApiText(string Path, string Method, JsonElement Operation)
{
    public string Id => Operation.GetProperty("operationId").GetString()!;

    public IEnumerable<JsonElement> Parameters => Operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : [];

    /// <summary>Schema and example of the body; null where nothing is sent.</summary>
    public JsonElement? Body => Operation.TryGetProperty("requestBody", out var body) ? Json(body) : null;

    /// <summary>The status of success, and schema and example of its answer.</summary>
    public (int Status, JsonElement Answer) Success
    {
        get
        {
            var success = Operation.GetProperty("responses").EnumerateObject().Single(one => one.Name.StartsWith('2'));
            return (int.Parse(success.Name, System.Globalization.CultureInfo.InvariantCulture), Json(success.Value));
        }
    }

    public static IReadOnlyList<ApiText> Of(JsonElement document) =>
    [
        .. from path in document.GetProperty("paths").EnumerateObject()
           from operation in path.Value.EnumerateObject()
           select new ApiText(path.Name, operation.Name.ToUpperInvariant(), operation.Value),
    ];

    /// <summary>In what form the body is sent.</summary>
    public string BodyType => Operation.GetProperty("requestBody").GetProperty("content").EnumerateObject().First().Name;

    private static JsonElement Json(JsonElement holder) => holder.GetProperty("content").EnumerateObject().First().Value;
}
