using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Testing;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Exchange;

/// <summary>The text of the interface leaves nothing out, and is written for those who read it.</summary>
public sealed partial class ApiTextTests(ApiTextTests.Text text) : IClassFixture<ApiTextTests.Text>
{
    private static readonly string[] MarkedUp = ["title", "description", "summary"];

    [Fact]
    public void It_is_openapi_3_1() => Assert.StartsWith("3.1", text.Document.GetProperty("openapi").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Every_route_of_the_interface_is_told_with_an_example()
    {
        List<string> faults = [];
        foreach (var route in RouteTable.Of(text.Application).Where(route => RouteTable.PathOf(route).StartsWith("/api/v1/", StringComparison.Ordinal)))
        {
            var path = Constraint().Replace(RouteTable.PathOf(route), "}");
            foreach (var method in RouteTable.MethodsOf(route))
            {
                var told = text.Operations.FirstOrDefault(one => one.Path == path && one.Method == method);
                faults.AddRange(told is null ? [$"{method} {path} is missing"] : Missing(told).Select(what => $"{method} {path}: no {what}"));
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_example_fits_its_schema()
    {
        var check = new SchemaCheck(text.Document);

        var faults = text.Operations.SelectMany(one => new[] { one.Body, one.Success.Answer }.OfType<JsonElement>()
            .SelectMany(part => check.Faults(part.GetProperty("schema"), part.GetProperty("example"))).Select(fault => $"{one.Id}: {fault}"));

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_field_is_described_in_chinese()
    {
        var nameless = text.Document.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(field => (Name: $"{schema.Name}.{field.Name}", field.Value)))
            .Where(field => !field.Value.TryGetProperty("description", out var words) || !Chinese().IsMatch(words.GetString()!))
            .Select(field => field.Name);

        Assert.Empty(nameless);
    }

    [Fact]
    public void Every_word_for_the_reader_is_chinese() => Assert.DoesNotContain(WordsIn(text.Document), words => !Chinese().IsMatch(words));

    [Fact]
    public void Who_may_is_told_as_it_is_declared()
    {
        foreach (var route in RouteTable.Of(text.Application).Where(route => RouteTable.PathOf(route).StartsWith("/api/v1/", StringComparison.Ordinal)))
        {
            var path = Constraint().Replace(RouteTable.PathOf(route), "}");
            var told = text.Operations.Single(one => one.Path == path && one.Method == RouteTable.MethodsOf(route)[0]).Operation.GetProperty("security");
            var scope = route.Metadata.GetMetadata<ApiScope>();

            Assert.NotNull(route.AccessDeclaration());
            Assert.Equal(scope is null ? 1 : 2, told.GetArrayLength());
            Assert.Equal(scope is null, !told.ToString().Contains("key", StringComparison.Ordinal));
            Assert.Contains(scope?.Code ?? "session", told.ToString(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Missing(ApiText told)
    {
        var operation = told.Operation;
        if (!operation.TryGetProperty("summary", out _) || !operation.TryGetProperty("description", out _))
        {
            yield return "summary or description";
        }

        if (told.Body is { } body && !body.TryGetProperty("example", out _))
        {
            yield return "example of what is sent";
        }

        if (!told.Success.Answer.TryGetProperty("example", out _))
        {
            yield return "example of the answer";
        }

        if (told.Parameters.Any(parameter => !parameter.TryGetProperty("description", out _)))
        {
            yield return "words for a parameter";
        }

        if (new[] { "401", "403", "429" }.Any(status => !operation.GetProperty("responses").TryGetProperty(status, out _)))
        {
            yield return "answer for who may not";
        }
    }

    private static IEnumerable<string> WordsIn(JsonElement place) => place.ValueKind switch
    {
        JsonValueKind.Object => place.EnumerateObject().Where(one => one.Name is not ("example" or "properties")).SelectMany(one =>
            MarkedUp.Contains(one.Name) && one.Value.ValueKind == JsonValueKind.String ? [one.Value.GetString()!] : WordsIn(one.Value)),
        JsonValueKind.Array => place.EnumerateArray().SelectMany(WordsIn),
        _ => [],
    };

    [GeneratedRegex(@":[a-z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();

    /// <summary>One application and what it says of itself.</summary>
    public sealed class Text : IAsyncLifetime
    {
        internal TestApplication Application { get; private set; } = null!;

        public JsonElement Document { get; private set; }

        internal IReadOnlyList<ApiText> Operations => ApiText.Of(Document);

        public async Task InitializeAsync()
        {
            Application = await TestApplication.StartAsync();
            Document = await Application.CreateClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        }

        public async Task DisposeAsync() => await Application.DisposeAsync();
    }
}
