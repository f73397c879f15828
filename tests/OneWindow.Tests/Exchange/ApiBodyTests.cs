using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Exchange;

/// <summary>Whatever is left out of a body, or empty in it, is refused with a reason; it is never a fault of ours.</summary>
public sealed class ApiBodyTests
{
    [Fact]
    public async Task No_body_is_a_fault()
    {
        await using var application = await TestApplication.StartAsync();
        var document = await application.CreateClient().GetFromJsonAsync<System.Text.Json.JsonElement>("/openapi/v1.json");
        Dictionary<string, HttpClient> clients = new(StringComparer.Ordinal);
        List<string> faults = [];
        foreach (var told in ApiText.Of(document).Where(one => one.Body is not null && one.BodyType == "application/json"))
        {
            var post = PostOf(application, told);
            var client = clients.TryGetValue(post, out var known) ? known : clients[post] = await application.SignInAsAsync(Posts.Find(post)!);
            foreach (var body in BodiesOf(JsonNode.Parse(told.Body!.Value.GetProperty("example").ToString())!.AsObject()))
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using var answer = await client.PostAsync(RouteTable.AddressOf(told.Path), content);
                if ((int)answer.StatusCode >= 500 || answer.Content.Headers.ContentType?.MediaType is not ("application/json" or "application/problem+json"))
                {
                    faults.Add($"{told.Id} {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}: {body}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public async Task A_field_that_there_is_not_is_refused_and_named()
    {
        await using var application = await TestApplication.StartAsync();
        var clerk = await application.SignInAsAsync(Posts.WindowClerk);
        using var content = new StringContent("{\"kind\":\"complaint\",\"claims\":[{\"type\":\"wage-arrears\",\"amount\":1380000}]}", Encoding.UTF8, "application/json");

        using var answer = await clerk.PostAsync("/api/v1/matters", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("claims[0].amount", (await answer.Content.ReadFromJsonAsync<JsonObject>())!["field"]!.GetValue<string>());
    }

    /// <summary>Nothing, nothing readable, and the example with each field left out, empty, or of another kind.</summary>
    private static IEnumerable<string> BodiesOf(JsonObject example)
    {
        yield return "{}";
        yield return "[]";
        yield return "{";
        foreach (var (name, _) in example)
        {
            foreach (var wrong in (JsonNode?[])[null, 7, "乱写", new JsonArray(), new JsonArray((JsonNode?)null), new JsonObject()])
            {
                var body = example.DeepClone().AsObject();
                body[name] = wrong?.DeepClone();
                yield return body.ToJsonString();
            }

            foreach (var (part, _) in example[name] is JsonArray { Count: > 0 } list && list[0] is JsonObject line ? line : [])
            {
                var body = example.DeepClone().AsObject();
                body[name]![0]!.AsObject().Remove(part);
                yield return body.ToJsonString();
            }

            var without = example.DeepClone().AsObject();
            without.Remove(name);
            yield return without.ToJsonString();
        }
    }

    private static string PostOf(TestApplication application, ApiText told) =>
        ((RequirePostAttribute)RouteTable.Of(application).Single(route => RouteTable.MethodsOf(route).Contains(told.Method)
            && Plain(RouteTable.PathOf(route)) == told.Path).AccessDeclaration()!).Posts[0];

    private static string Plain(string path) => path.Replace(":guid", "", StringComparison.Ordinal);
}
