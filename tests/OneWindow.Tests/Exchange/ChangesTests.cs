using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Exchange;

/// <summary>The feed: what changed, once each and in order, for those who may see it.</summary>
public sealed class ChangesTests
{
    private const string Feed = "/api/v1/changes";

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_change_is_told_once_and_reading_goes_on_where_it_ended(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var hotline = await world.ClientAsync("12345热线平台", 600, ApiScope.WriteMatters, ApiScope.ReadChanges);
        var first = await RegisterAsync(hotline, 1);

        var told = await ReadAsync(hotline, 0);
        var second = await RegisterAsync(hotline, 2);
        var more = await ReadAsync(hotline, told.Next);

        Assert.Equal([("matter", first, "matter-registered")], told.Changes);
        Assert.Equal([("matter", second, "matter-registered")], more.Changes);
        Assert.Empty((await ReadAsync(hotline, more.Next)).Changes);
        Assert.Equal(more.Next, (await ReadAsync(hotline, more.Next)).Next);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_is_missed_while_others_write(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var hotline = await world.ClientAsync("12345热线平台", 600, ApiScope.WriteMatters, ApiScope.ReadChanges);
        var reader = await world.ClientAsync("数据平台", 600, ApiScope.ReadChanges);
        var writing = Task.WhenAll(Enumerable.Range(1, 24).Select(number => RegisterAsync(hotline, number)));

        List<Guid> told = [];
        var next = 0L;
        for (var last = false; !last;)
        {
            last = writing.IsCompleted;
            var page = await ReadAsync(reader, next);
            told.AddRange(page.Changes.Select(change => change.Id));
            next = page.Next;
        }

        Assert.Equal((await writing).Order(), told.Order());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_what_somebody_sees_is_told_and_nobody_is_named(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var clerk = await world.Application.SignInAsAsync(Posts.WindowClerk);
        var matter = await RegisterAsync(clerk, 1);
        world.Time.Advance(TimeSpan.FromSeconds(1));
        var claim = (await clerk.GetFromJsonAsync<JsonElement>($"/api/v1/matters/{matter}")).GetProperty("claims")[0].GetProperty("id").GetGuid();
        await clerk.PostAsJsonAsync($"/api/v1/matters/{matter}/choices", new { choices = new[] { new { claim, channel = "inspection" } } });
        world.Time.Advance(TimeSpan.FromSeconds(1));
        using var opened = await clerk.PostAsJsonAsync($"/api/v1/matters/{matter}/cases", new { channel = "inspection" });
        Assert.True(opened.StatusCode == HttpStatusCode.Created, await opened.Content.ReadAsStringAsync());

        var inspector = await ReadAsync(await world.Application.SignInAsAsync(Posts.LabourInspector, "inspection-first"), 0);
        var mediator = await ReadAsync(await world.Application.SignInAsAsync(Posts.Mediator, "mediation-head"), 0);
        var archivist = await ReadAsync(await world.Application.SignInAsAsync(Posts.Archivist, "inspection-head"), 0);

        Assert.Equal(["matter-registered", "channels-chosen", "case-opened", "matter-accepted"], inspector.Changes.Select(change => change.Kind));
        Assert.Equal(["matter"], mediator.Changes.Select(change => change.Of).Distinct());
        Assert.Equal(["case"], archivist.Changes.Select(change => change.Of).Distinct());
        Assert.DoesNotContain("吴秀兰", await clerk.GetStringAsync(Feed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page_and_each_line_once()
    {
        await using var world = await KeyWorld.OpenAsync();
        var clerk = await world.Application.SignInAsAsync(Posts.WindowClerk);
        var registered = new List<Guid>();
        for (var number = 1; number <= 5; number++)
        {
            registered.Add(await RegisterAsync(clerk, number));
        }

        List<Guid> listed = [];
        string? after = null;
        do
        {
            var page = await clerk.GetFromJsonAsync<JsonElement>($"/api/v1/matters?limit=2&after={after}");
            listed.AddRange(page.GetProperty("items").EnumerateArray().Select(line => line.GetProperty("id").GetGuid()));
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);

        registered.Reverse();
        Assert.Equal(registered, listed);
        foreach (var (wrong, field) in new[] { ("limit=0", "limit"), ("after=yesterday", "after"), ("state=nowhere", "state"), ("source=moon", "source") })
        {
            using var refused = await clerk.GetAsync($"/api/v1/matters?{wrong}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Equal(field, (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("field").GetString());
        }
    }

    [Fact]
    public async Task A_matter_that_refers_to_a_file_which_has_not_arrived_is_not_registered()
    {
        await using var world = await KeyWorld.OpenAsync();
        var clerk = await world.Application.SignInAsAsync(Posts.WindowClerk);
        var id = Guid.CreateVersion7();
        var body = new
        {
            id, source = "window", kind = "complaint", narrative = "工资没发", employerAsNamed = "清源某餐饮公司", evidence = new[] { new string('0', 64) },
            parties = new[] { new { name = "吴秀兰", telephone = "13800136613" } }, claims = new[] { new { type = "wage-arrears" } },
        };

        using var refused = await clerk.PostAsJsonAsync("/api/v1/matters", body);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((422, "evidence-missing", "evidence"), ((int)refused.StatusCode, problem.GetProperty("code").GetString(), problem.GetProperty("field").GetString()));

        using var sent = await clerk.PostAsync($"/api/v1/matters/{id}/evidence?name=工资条.txt", new ByteArrayContent("三月 4600"u8.ToArray()));
        var hash = (await sent.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
        using var taken = await clerk.PostAsJsonAsync("/api/v1/matters", new { body.id, body.source, body.kind, body.narrative, body.employerAsNamed, evidence = new[] { hash }, body.parties, body.claims });
        Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        var shown = await clerk.GetFromJsonAsync<JsonElement>($"/api/v1/matters/{id}");
        Assert.Equal(("工资条.txt", "138****6613"), (shown.GetProperty("evidence")[0].GetProperty("name").GetString(), shown.GetProperty("parties")[0].GetProperty("telephone").GetString()));
    }

    [Fact]
    public async Task What_was_read_before_somebody_else_acted_is_not_acted_upon()
    {
        await using var world = await KeyWorld.OpenAsync();
        var clerk = await world.Application.SignInAsAsync(Posts.WindowClerk);
        var matter = await RegisterAsync(clerk, 1);
        using var read = await clerk.GetAsync($"/api/v1/matters/{matter}");
        var tag = read.Headers.ETag!.Tag;
        var claim = (await read.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("claims")[0].GetProperty("id").GetGuid();
        var choices = new { choices = new[] { new { claim, channel = "inspection" } } };

        Assert.Equal(HttpStatusCode.OK, await SendAsync(tag, choices, "one"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await SendAsync(tag, choices, "two"));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(tag, choices, "one"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync("\"soon\"", choices, "three"));

        async Task<HttpStatusCode> SendAsync(string version, object body, string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/matters/{matter}/choices") { Content = JsonContent.Create(body) };
            request.Headers.TryAddWithoutValidation("If-Match", version);
            request.Headers.Add("Idempotency-Key", key);
            using var answer = await clerk.SendAsync(request);
            return answer.StatusCode;
        }
    }

    private static async Task<(IReadOnlyList<(string Of, Guid Id, string Kind)> Changes, long Next)> ReadAsync(HttpClient client, long after)
    {
        var page = await client.GetFromJsonAsync<JsonElement>($"{Feed}?after={after}&limit=500");
        return (
            [.. page.GetProperty("changes").EnumerateArray().Select(change => (change.GetProperty("of").GetString()!, change.GetProperty("id").GetGuid(), change.GetProperty("kind").GetString()!))],
            page.GetProperty("next").GetInt64());
    }

    private static async Task<Guid> RegisterAsync(HttpClient client, int number)
    {
        using var answer = await client.PostAsJsonAsync("/api/v1/matters", new
        {
            source = "hotline-12345", sourceReference = $"QY-{number}", kind = "complaint", narrative = "三个月工资没发", employerAsNamed = $"清源某餐饮公司{number}",
            parties = new[] { new { name = "吴秀兰", telephone = "13800136613" } },
            claims = new[] { new { type = "wage-arrears", from = "2026-01-01", to = "2026-01-31", amountFen = 460_000 } },
        });
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
}
