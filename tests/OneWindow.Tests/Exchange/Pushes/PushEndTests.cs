using System.Net;
using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Exchange.ChangePushState;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>Who may come in no more is told nothing any more.</summary>
public sealed class PushEndTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_ended_system_opens_nothing_is_told_nothing_and_gets_nothing_new(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        var key = (await world.Keys.IssueAsync(push.System, ["matters:read"])).Value;
        await world.RegisterAsync();

        Assert.Equal("changed-meanwhile", (await world.Keys.EndAsync(push.System, version: 7)).Refusals[0].Code);
        Assert.Equal("text-missing", (await world.Keys.EndAsync(push.System, " ")).Refusals[0].Code);
        var ended = (await world.Keys.EndAsync(push.System)).Value;

        Assert.Equal((1, 1), (ended.Keys, ended.Pushes));
        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromHours(1)));
        var stored = await world.StoredAsync(push.Push);
        Assert.Equal((PushState.Ended, "系统已停用：不再对接"), (stored.State, stored.StateReason));
        Assert.Equal(HttpStatusCode.Unauthorized, (await world.Keys.With(key.Secret).GetAsync("/api/v1/matters/01980000-0000-7000-8000-000000000006")).StatusCode);
        Assert.Equal("system-ended", (await world.Keys.IssueAsync(push.System, ["matters:read"])).Refusals[0].Code);
        Assert.Equal("system-ended", (await world.AddAsync(push.System, world.Receiver.Address, ["matter"])).Refusals[0].Code);
        Assert.Equal("system-ended", (await world.Keys.EndAsync(push.System)).Refusals[0].Code);
        Assert.Equal(["system-added", "push-added", "key-issued", "key-withdrawn", "push-ended", "system-ended"], await world.Keys.RecordAsync(push.System));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task With_its_last_key_withdrawn_its_pushes_end_and_not_before(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var (push, other) = (await world.PushAsync(), await world.PushAsync("12333热线平台"));
        var (first, second) = ((await world.Keys.IssueAsync(push.System, ["matters:read"])).Value.Id, (await world.Keys.IssueAsync(push.System, ["matters:read"])).Value.Id);

        await world.Keys.WithdrawAsync(push.System, first, "密钥泄露");
        Assert.Equal(PushState.Running, (await world.StoredAsync(push.Push)).State);
        await world.Keys.WithdrawAsync(push.System, second, "密钥泄露");

        var stored = await world.StoredAsync(push.Push);
        Assert.Equal((PushState.Ended, "最后一个密钥已停用：密钥泄露"), (stored.State, stored.StateReason));
        Assert.Equal(PushState.Running, (await world.StoredAsync(other.Push)).State);
        Assert.Equal("push-ended", (await world.Keys.RecordAsync(push.System))[^1]);
        Assert.Equal("no-key-in-force", (await world.AddAsync(push.System, world.Receiver.Address, ["matter"])).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task When_all_keys_have_run_out_it_stands_still_until_there_is_a_new_one(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.Keys.IssueAsync(push.System, ["matters:read"], days: 30);
        await world.RegisterAsync();
        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));

        // The thirtieth day is its last.
        world.Time.Advance(TimeSpan.FromDays(31));
        await world.RegisterAsync();
        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.Zero));
        var stored = await world.StoredAsync(push.Push);
        Assert.Equal((PushState.Paused, "该系统的密钥都已到期，发了密钥再恢复", 1L), (stored.State, stored.StateReason, stored.Cursor));
        Assert.Equal("no-key-in-force", (await world.ChangeAsync(push, ChangePushState.Resume)).Refusals[0].Code);

        await world.Keys.IssueAsync(push.System, ["matters:read"]);
        Assert.True((await world.ChangeAsync(push, ChangePushState.Resume)).Succeeded);
        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));
    }

    [Fact]
    public async Task The_pages_tell_what_ends_and_what_was_done()
    {
        await using var world = await PushWorld.OpenAsync();
        var (admin, push) = (world.Keys.Administrator, await world.PushAsync());
        var (system, key) = ($"/exchange/systems/{push.System.Value}", (await world.Keys.IssueAsync(push.System, ["matters:read"])).Value.Id);
        var (other, _) = (await world.AddAsync(push.System, world.Receiver.Address + "/other", ["case"], AddPush.FromNow), await world.ChangeAsync(push, ChangePushState.Pause, "对方机房搬迁"));

        Assert.Contains("推送一并结束", await TextAsync(admin, $"{system}/keys/{key.Value}/withdraw"), StringComparison.Ordinal);
        var record = await TextAsync(admin, $"{system}/pushes/{push.Push.Value}");
        Assert.Contains("加推送", record, StringComparison.Ordinal);
        Assert.Contains("暂停推送", record, StringComparison.Ordinal);
        Assert.Contains("秦越（系统管理员）", record, StringComparison.Ordinal);
        Assert.DoesNotContain("暂停推送", await TextAsync(admin, $"{system}/pushes/{other.Value.Id.Value}"), StringComparison.Ordinal);

        var answer = await (await PostedForm.OpenAsync(admin, $"{system}/end", "end-system")).With("Form.Reason", "合同到期").SendAsync();
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await TextAsync(admin, system);
        Assert.Contains("作废密钥 1 个，结束推送 2 项。", page, StringComparison.Ordinal);
        Assert.Contains("停用系统", page, StringComparison.Ordinal);
        Assert.Contains("系统已停用：合同到期", page, StringComparison.Ordinal);
        Assert.DoesNotContain("发密钥</a>", page, StringComparison.Ordinal);
        Assert.Contains("已经停用", await TextAsync(admin, $"{system}/end"), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));
}
