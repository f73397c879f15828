using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Requests;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Exchange;

/// <summary>Keys of other systems: given once, good for what they were given for, and no longer than they were given for.</summary>
public sealed class KeyTests
{
    private const string Matters = "/api/v1/matters";
    private const string Nobody = Matters + "/01980000-0000-7000-8000-000000000006";

    private static readonly object Matter = new
    {
        source = "hotline-12345", sourceReference = "QY-1", kind = "complaint", narrative = "三个月工资没发", employerAsNamed = "清源某餐饮公司",
        parties = new[] { new { name = "吴秀兰", telephone = "13800136613" } }, claims = new[] { new { type = "wage-arrears", amountFen = 460_000 } },
    };

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_system_does_stands_in_the_record_under_its_name(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var hotline = await world.ClientAsync("12345热线平台", 60, ApiScope.WriteMatters);

        var registered = await hotline.PostAsJsonAsync(Matters, Matter);

        Assert.Equal(HttpStatusCode.Created, registered.StatusCode);
        var id = (await registered.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        var clerk = await world.Application.SignInAsAsync(Posts.WindowClerk);
        Assert.Contains("12345热线平台", await clerk.GetStringAsync($"/matters/{id}?tab=record"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_secret_is_kept_nowhere_and_only_its_keyed_hash_opens(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var system = await world.SystemAsync();
        var issued = (await world.IssueAsync(system, ["matters:read"])).Value;

        var (stored, events) = await world.AskAsync(async (OneWindowDb db) => (
            await db.Set<AccessKey>().SingleAsync(), await db.Set<EventEntry>().Where(entry => entry.StreamKind == "outside-system").ToListAsync()));

        Assert.Equal(HttpStatusCode.NotFound, (await world.With(issued.Secret).GetAsync(Nobody)).StatusCode);
        Assert.StartsWith(stored.Hint, issued.Secret, StringComparison.Ordinal);
        Assert.DoesNotContain(issued.Secret[10..], stored.Hash + string.Concat(events.Select(entry => entry.Payload)), StringComparison.Ordinal);
        Assert.Equal(["system-added", "key-issued"], events.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind));
        Assert.Equal(HttpStatusCode.Unauthorized, (await world.With(stored.Hash).GetAsync(Nobody)).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_key_opens_until_its_last_day_and_no_longer_than_it_is_not_withdrawn(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var system = await world.SystemAsync();
        var (lasting, withdrawn) = ((await world.IssueAsync(system, ["matters:read"], days: 30)).Value, (await world.IssueAsync(system, ["matters:read"])).Value);

        Assert.True((await world.WithdrawAsync(system, withdrawn.Id)).Succeeded);
        Assert.Equal("key-not-in-force", (await world.WithdrawAsync(system, withdrawn.Id)).Refusals[0].Code);
        using var refused = await world.With(withdrawn.Secret).GetAsync(Nobody);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("Bearer", refused.Headers.WwwAuthenticate.ToString());
        Assert.Contains("\"code\":\"key-unknown\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        world.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.NotFound, (await world.With(lasting.Secret).GetAsync(Nobody)).StatusCode);
        world.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await world.With(lasting.Secret).GetAsync(Nobody)).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_renewed_key_goes_on_for_seven_days_beside_the_new_one(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var system = await world.SystemAsync();
        var old = (await world.IssueAsync(system, ["matters:read"], perMinute: 7)).Value;

        var young = (await world.RenewAsync(system, old.Id)).Value;

        Assert.Equal(HttpStatusCode.NotFound, (await world.With(old.Secret).GetAsync(Nobody)).StatusCode);
        Assert.Equal(7, await world.AskAsync((OneWindowDb db) => db.Set<AccessKey>().Where(key => key.Id == young.Id).Select(key => key.PerMinute).SingleAsync()));
        world.Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal(HttpStatusCode.Unauthorized, (await world.With(old.Secret).GetAsync(Nobody)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await world.With(young.Secret).GetAsync(Nobody)).StatusCode);
        Assert.Equal("key-not-in-force", (await world.RenewAsync(system, old.Id)).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task More_requests_than_agreed_are_told_when_to_come_again(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var client = await world.ClientAsync("街道综治系统", perMinute: 3, ApiScope.ReadMatters);
        for (var sent = 0; sent < 3; sent++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Nobody)).StatusCode);
            world.Time.Advance(TimeSpan.FromSeconds(10));
        }

        // The first was sent half a minute ago: in thirty seconds it counts no more.
        using var refused = await client.GetAsync(Nobody);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), refused.Headers.RetryAfter!.Delta);
        Assert.Contains("\"code\":\"too-many-requests\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        world.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Nobody)).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_request_is_written_down_with_its_route_and_answer_and_nothing_of_its_content(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var client = await world.ClientAsync("12345热线平台", 60, ApiScope.WriteMatters);
        await client.PostAsJsonAsync(Matters, Matter);
        await client.GetAsync(Nobody);
        await client.GetAsync("/api/v1/nowhere?name=吴秀兰");

        var lines = await world.AskAsync((OneWindowDb db) => db.Set<OutsideRequest>().OrderBy(row => row.Id).ToListAsync());

        Assert.Equal(
            [("POST", "/api/v1/matters", 201), ("GET", "/api/v1/matters/{matter}", 403), ("GET", "无此地址", 404)],
            lines.Select(line => (line.Method, line.Route, line.Status ?? 0)));
        var page = await world.Administrator.GetStringAsync("/exchange/requests");
        Assert.Contains("12345热线平台", page, StringComparison.Ordinal);
        Assert.DoesNotContain("吴秀兰", page, StringComparison.Ordinal);
        var refused = await world.Administrator.GetStringAsync("/exchange/requests?answer=refused");
        Assert.Contains("不许", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("POST", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_key_is_given_for_must_make_sense()
    {
        await using var world = await KeyWorld.OpenAsync();
        var system = await world.SystemAsync();

        Assert.Equal("no-scope", (await world.IssueAsync(system, [])).Refusals[0].Code);
        Assert.Equal("unknown-scope", (await world.IssueAsync(system, ["everything"])).Refusals[0].Code);
        Assert.Equal("limit-out-of-range", (await world.IssueAsync(system, ["matters:read"], perMinute: 0)).Refusals[0].Code);
        Assert.Equal("limit-out-of-range", (await world.IssueAsync(system, ["matters:read"], perMinute: 601)).Refusals[0].Code);
        Assert.Equal("last-day-out-of-range", (await world.IssueAsync(system, ["matters:read"], days: 0)).Refusals[0].Code);
        Assert.Equal("last-day-out-of-range", (await world.IssueAsync(system, ["matters:read"], days: 367)).Refusals[0].Code);
        Assert.Equal("no-such-system", (await world.IssueAsync(SystemId.New(), ["matters:read"])).Refusals[0].Code);
        var key = (await world.IssueAsync(system, ["matters:read"])).Value.Id;
        Assert.Equal("text-missing", (await world.WithdrawAsync(system, key, " ")).Refusals[0].Code);
        Assert.Equal("no-such-key", (await world.WithdrawAsync(await world.SystemAsync("街道综治系统"), key)).Refusals[0].Code);
    }

    [Fact]
    public async Task A_system_is_nobody_of_the_staff()
    {
        await using var world = await KeyWorld.OpenAsync();
        await world.SystemAsync("一体化平台");

        Assert.DoesNotContain("一体化平台", await world.Administrator.GetStringAsync("/staff/people"), StringComparison.Ordinal);
        Assert.DoesNotContain("一体化平台", await world.Administrator.GetStringAsync("/staff/posts"), StringComparison.Ordinal);
        Assert.DoesNotContain("/staff/people/", await world.Administrator.GetStringAsync("/search?q=一体化平台"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_answered_with_its_field()
    {
        await using var world = await KeyWorld.OpenAsync();
        var client = await world.ClientAsync("12345热线平台", 60, ApiScope.WriteMatters);
        using var broken = new StringContent("""{"source":"window","kind":"complaint","narrative":"话","claims":[{"type":"wage-arrears","from":"昨天"}]}""", System.Text.Encoding.UTF8, "application/json");

        using var answer = await client.PostAsync(Matters, broken);

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(("unreadable-request", "claims[0].from"), (problem.GetProperty("code").GetString(), problem.GetProperty("field").GetString()));
        Assert.Equal("没有登录，也没有带密钥。", (await (await world.Application.CreateClient().GetAsync(Nobody)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString());
    }
}
