using System.Net;
using System.Text;
using System.Text.Json;

namespace OneWindow.Tests.Exchange;

/// <summary>Sends the examples of the interface as they are told, with real identifiers in the place of the samples.</summary>
internal sealed class ExampleRunner(ApiCity city, JsonElement document)
{
    private readonly Dictionary<string, string> _real = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ApiText> _operations = ApiText.Of(document);
    private (string Address, string? Version) _read = (string.Empty, null);

    /// <summary>Every operation that was run.</summary>
    public HashSet<string> Ran { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<ApiText> Operations => _operations;

    /// <summary>What a sample stands for from now on; any text of an example may be a sample.</summary>
    public void Name(object sample, object real) => _real[sample.ToString()!] = real.ToString()!;

    /// <summary>Sends the example of an operation and holds the answer against status and schema.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="who">Who sends it, by the name to sign in with.</param>
    public async Task<JsonElement> RunAsync(string operation, string who)
    {
        var told = _operations.Single(one => one.Id == operation);
        var address = AddressOf(told);
        using var request = new HttpRequestMessage(new HttpMethod(told.Method), address);
        if (told.Body is { } body)
        {
            request.Content = new StringContent(Real(body.GetProperty("example").ToString()), Encoding.UTF8, told.BodyType);
        }

        if (_read is { Version: { } version } && address.StartsWith(_read.Address, StringComparison.Ordinal) && told.Parameters.Any(one => one.GetProperty("name").GetString() == "If-Match"))
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        using var answer = await (await city.AsAsync(who)).SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var (status, success) = told.Success;
        Assert.True((HttpStatusCode)status == answer.StatusCode, $"{operation}: {answer.StatusCode} {text}");
        var value = JsonDocument.Parse(text).RootElement;
        Assert.Empty(new SchemaCheck(document).Faults(success.GetProperty("schema"), value).Select(fault => $"{operation}: {fault}"));
        _read = (address, answer.Headers.ETag?.Tag);
        if (Ran.Add(operation))
        {
            Assert.Equal(StateIn(success.GetProperty("example")), StateIn(value));
        }

        return value;
    }

    /// <summary>What the thing has come to, where it is told.</summary>
    private static string? StateIn(JsonElement answer) => answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("state", out var state) ? state.GetString() : null;

    private string AddressOf(ApiText told)
    {
        var (path, query) = (told.Path, new List<string>());
        foreach (var parameter in told.Parameters.Where(one => one.TryGetProperty("example", out _)))
        {
            var (name, value) = (parameter.GetProperty("name").GetString()!, Real(parameter.GetProperty("example").ToString()));
            switch (parameter.GetProperty("in").GetString())
            {
                case "path":
                    path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
                    break;
                case "query":
                    query.Add($"{name}={Uri.EscapeDataString(value)}");
                    break;
                default:
                    break;
            }
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private string Real(string text) => _real.Aggregate(text, (told, one) => told.Replace(one.Key, one.Value, StringComparison.Ordinal));
}
