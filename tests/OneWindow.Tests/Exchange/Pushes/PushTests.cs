using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.RenewPushSecret;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>What other systems are told without their asking: signed, in order, and nothing but that something changed.</summary>
public sealed class PushTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_arrives_as_a_signed_cloud_event(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        await world.RegisterAsync();
        var push = await world.PushAsync();
        var matter = await world.RegisterAsync();

        await world.LookAsync();
        await world.LookAsync();

        var one = Assert.Single(world.Receiver.Arrived);
        Assert.Equal("application/cloudevents+json; charset=utf-8", one.ContentType);
        // The clock stood at nine, and a second passed before this registration. Two changes are numbered.
        Assert.Equal(
            $$$"""{"specversion":"1.0","id":"matter/{{{matter}}}/1","source":"urn:onewindow:990100:demo","type":"cn.onewindow.matter-registered","subject":"matters/{{{matter}}}","time":"2026-03-02T01:00:01Z","datacontenttype":"application/json","data":{"of":"matter","id":"{{{matter}}}","sequence":1,"cursor":2}}""",
            one.Body);
        Assert.Equal($"matter/{matter}/1", one.Id);
        Assert.Equal(new DateTimeOffset(world.Time.UtcNow).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), one.Headers["webhook-timestamp"]);
        Assert.Equal(SignatureOf(one, push.Secret), one.Headers["webhook-signature"]);
        Assert.Equal((2L, 0), ((await world.StoredAsync(push.Push)).Cursor, (await world.StoredAsync(push.Push)).Failures));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Changes_arrive_once_each_and_in_the_order_of_the_feed_however_many_nodes_look(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        await world.PushAsync();
        var registered = new List<Guid>();
        for (var number = 0; number < 45; number++)
        {
            registered.Add(await world.RegisterAsync());
        }

        await Task.WhenAll(world.LookAsync(), world.LookAsync(), world.LookAsync());
        await world.LookAsync();

        Assert.Equal(registered.Select(id => $"matter/{id}/1"), world.Receiver.Arrived.Select(one => one.Id));
        Assert.Equal(world.Receiver.Arrived.Select(one => one.Cursor).Order(), world.Receiver.Arrived.Select(one => one.Cursor));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_personal_stands_in_what_is_sent(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        await world.PushAsync();
        await CaseAsync(world);

        await world.LookAsync();

        var names = await world.Keys.AskAsync((OneWindowDb db) => LogGuard.NamesAsync(db));
        var lines = world.Receiver.Arrived.Select(one => one.Path + one.Body + string.Join('\n', one.Headers)).ToList();
        Assert.Contains("吴秀兰", names);
        Assert.True(lines.Count >= 4);
        Assert.Empty(LogGuard.Personal(lines, names));
        Assert.DoesNotContain(lines, line => line.Contains("餐饮", StringComparison.Ordinal) || line.Contains("工资", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_system_is_told_only_what_its_post_sees_and_what_was_chosen(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        await using var hall = await TestReceiver.OpenAsync();
        await using var some = await TestReceiver.OpenAsync();
        var mediation = await world.PushAsync("调解平台", Posts.Mediator);
        await world.PushAsync("12345热线平台", Posts.WindowClerk, address: hall.Address);
        await world.PushAsync("数据平台", Posts.WindowClerk, ["matter/channels-chosen", "case"], some.Address);
        await CaseAsync(world);

        await world.LookAsync();

        // An inspection case is nothing to mediators; so it is in the feed that they read themselves.
        Assert.Equal(["matter-registered", "channels-chosen", "matter-accepted"], world.Receiver.Arrived.Select(KindOf));
        Assert.Equal(["matter-registered", "channels-chosen", "case-opened", "matter-accepted"], hall.Arrived.Select(KindOf));
        Assert.Equal(["channels-chosen", "case-opened"], some.Arrived.Select(KindOf));
        Assert.Equal(4, (await world.StoredAsync(mediation.Push)).Cursor);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_push_from_the_beginning_tells_what_was_before_it(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var before = await world.RegisterAsync();
        await world.PushAsync(start: AddPush.FromTheBeginning);

        await world.LookAsync();

        Assert.Equal($"matter/{before}/1", Assert.Single(world.Receiver.Arrived).Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task While_a_secret_is_renewed_both_sign_and_one_that_others_know_stops_at_once(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        var young = (await world.RenewAsync(push, RenewPushSecret.Overlapping)).Value.Secret;

        Assert.Equal([push.Secret, young], await SignersAsync(world, push.Secret, young));
        world.Time.Advance(TimeSpan.FromDays(RenewPushSecret.Overlap));
        Assert.Equal([young], await SignersAsync(world, push.Secret, young));

        var youngest = (await world.RenewAsync(push, RenewPushSecret.AtOnce)).Value.Secret;
        Assert.Equal([youngest], await SignersAsync(world, push.Secret, young, youngest));
        Assert.Equal(3, new[] { push.Secret, young, youngest }.Distinct().Count());
        Assert.Equal("old-missing", (await world.RenewAsync(push, "perhaps")).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_system_asks_how_its_own_pushes_are_and_sees_no_others(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.PushAsync("街道综治系统");
        await world.RegisterAsync();
        world.Receiver.Say(500);
        await world.OnceAsync();

        var key = (await world.Keys.IssueAsync(push.System, [ApiScope.ReadChanges.Code])).Value.Secret;
        var told = (await world.Keys.With(key).GetFromJsonAsync<JsonElement>("/api/v1/pushes")).GetProperty("pushes");

        var one = Assert.Single(told.EnumerateArray());
        Assert.Equal((push.Push.Value, "running", 0, 1, 1), (one.GetProperty("id").GetGuid(), one.GetProperty("state").GetString(),
            one.GetProperty("cursor").GetInt32(), one.GetProperty("last").GetInt32(), one.GetProperty("failures").GetInt32()));
        Assert.Equal("对方答复 500", one.GetProperty("fault").GetString());
        var person = await world.Keys.Application.SignInAsAsync(Posts.WindowClerk);
        Assert.Equal(0, (await person.GetFromJsonAsync<JsonElement>("/api/v1/pushes")).GetProperty("pushes").GetArrayLength());
    }

    [Fact]
    public async Task Where_nothing_is_new_a_look_costs_one_statement_that_reads()
    {
        await using var world = await PushWorld.OpenAsync();

        Assert.StartsWith("SELECT", Assert.Single(await world.Counter.OfAsync(world.LookAsync)), StringComparison.Ordinal);

        await world.PushAsync();
        await world.RegisterAsync();
        await world.LookAsync();
        Assert.StartsWith("SELECT", Assert.Single(await world.Counter.OfAsync(world.LookAsync)), StringComparison.Ordinal);
    }

    /// <summary>A matter, its way, and the inspection case that comes of it: four changes.</summary>
    private static async Task CaseAsync(PushWorld world)
    {
        var matter = await world.RegisterAsync();
        var clerk = await world.Keys.Application.SignInAsAsync(Posts.WindowClerk);
        var claim = (await clerk.GetFromJsonAsync<JsonElement>($"/api/v1/matters/{matter}")).GetProperty("claims")[0].GetProperty("id").GetGuid();
        await clerk.PostAsJsonAsync($"/api/v1/matters/{matter}/choices", new { choices = new[] { new { claim, channel = "inspection" } } });
        world.Time.Advance(TimeSpan.FromSeconds(1));
        using var opened = await clerk.PostAsJsonAsync($"/api/v1/matters/{matter}/cases", new { channel = "inspection" });
        Assert.True(opened.StatusCode == HttpStatusCode.Created, await opened.Content.ReadAsStringAsync());
    }

    private static string KindOf(Arrived one) => one.Event.GetProperty("type").GetString()!["cn.onewindow.".Length..];

    /// <summary>Whose signatures the next event carries.</summary>
    private static async Task<IReadOnlyList<string>> SignersAsync(PushWorld world, params string[] secrets)
    {
        await world.RegisterAsync();
        await world.LookAsync();
        var one = world.Receiver.Arrived[^1];
        var carried = one.Headers["webhook-signature"].Split(' ');
        var signers = secrets.Where(secret => carried.Contains(SignatureOf(one, secret))).ToList();
        Assert.Equal(carried.Length, signers.Count);
        return signers;
    }

    /// <summary>As a receiver works it out by Standard Webhooks.</summary>
    private static string SignatureOf(Arrived one, string secret) => "v1," + Convert.ToBase64String(HMACSHA256.HashData(
        Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"{one.Id}.{one.Headers["webhook-timestamp"]}.{one.Body}")));
}
