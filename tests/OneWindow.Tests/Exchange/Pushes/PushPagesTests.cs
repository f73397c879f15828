using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>The pages on which an administrator lets other systems be told.</summary>
public sealed partial class PushPagesTests
{
    [Fact]
    public async Task A_push_is_added_its_secret_shown_once_corrected_renewed_paused_and_ended()
    {
        await using var world = await PushWorld.OpenAsync();
        var (admin, system) = (world.Keys.Administrator, $"/exchange/systems/{(await world.Keys.SystemAsync()).Value}");

        var push = await SentAsync((await PostedForm.OpenAsync(admin, $"{system}/pushes/new", "add-push"))
            .With("Form.Address", world.Receiver.Address).With("Form.Kinds", "matter"));
        Assert.Matches(Secret(), await TextAsync(admin, push));
        Assert.DoesNotMatch(Secret(), await TextAsync(admin, push));
        Assert.Contains(world.Receiver.Address, await TextAsync(admin, system), StringComparison.Ordinal);

        await SentAsync((await PostedForm.OpenAsync(admin, $"{push}/correct", "correct-push")).With("Form.Address", "https://hotline.example/again").With("Form.Kinds", "case"));
        var corrected = await TextAsync(admin, push);
        Assert.Contains("https://hotline.example/again", corrected, StringComparison.Ordinal);
        Assert.Contains("案件的全部变更", corrected, StringComparison.Ordinal);
        await SentAsync(await PostedForm.OpenAsync(admin, $"{push}/renew", "renew-push-secret"));
        Assert.Contains("旧密钥 7 天后作废", await TextAsync(admin, push), StringComparison.Ordinal);

        await SentAsync((await PostedForm.OpenAsync(admin, $"{push}/state", "change-push-state")).With("Form.Act", "pause").With("Form.Reason", "对方机房搬迁"));
        var paused = await TextAsync(admin, push);
        Assert.Contains("已暂停", paused, StringComparison.Ordinal);
        Assert.Contains("对方机房搬迁", paused, StringComparison.Ordinal);
        await SentAsync((await PostedForm.OpenAsync(admin, $"{push}/state", "change-push-state")).With("Form.Act", "end").With("Form.Reason", "不再对接"));
        Assert.Contains("已经结束", await TextAsync(admin, $"{push}/state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lacks_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var world = await PushWorld.OpenAsync();
        var (admin, push) = (world.Keys.Administrator, await world.PushAsync());
        var system = $"/exchange/systems/{push.System.Value}";

        var added = await (await PostedForm.OpenAsync(admin, $"{system}/pushes/new", "add-push")).With("Form.Address", "http://hotline.example").SendAsync();
        var replayed = await (await PostedForm.OpenAsync(admin, $"{system}/pushes/{push.Push.Value}/replay", "replay-push")).With("Form.From", "number").With("Form.Number", "很多").SendAsync();
        var stopped = await (await PostedForm.OpenAsync(admin, $"{system}/pushes/{push.Push.Value}/state", "change-push-state")).SendAsync();

        Assert.All([added, replayed, stopped], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        var page = await Reception.PageAsync(added);
        Assert.Equal(
            ["地址写 https:// 开头的完整网址，不带用户名和 #；只有本机（127.0.0.1、localhost）可以用 http://。", "请至少选一项变更。"], Reception.Errors(page).Select(error => error.Message));
        Assert.All(Reception.Errors(page), error => Assert.True(error.LeadsToField, error.Message));
        Assert.Equal("http://hotline.example", page.QuerySelector("[name='Form.Address']")!.GetAttribute("value"));
        page = await Reception.PageAsync(replayed);
        Assert.Equal(["请写从清单第几条起重放，写 1 以上的整数。", "请写明为什么重放。"], Reception.Errors(page).Select(error => error.Message));
        Assert.Equal("很多", page.QuerySelector("[name='Form.Number']")!.GetAttribute("value"));
        Assert.Equal(["请选择怎么办。"], Reception.Errors(await Reception.PageAsync(stopped)).Select(error => error.Message));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_did_not_arrive_is_shown_and_sent_again_from_the_page(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var (admin, push) = (world.Keys.Administrator, await world.PushAsync());
        var page = $"/exchange/systems/{push.System.Value}/pushes/{push.Push.Value}";
        var matter = await world.RegisterAsync();
        world.Receiver.Say(500);
        await world.OnceAsync();
        Assert.Contains("第 1 次：对方答复 500", await TextAsync(admin, page), StringComparison.Ordinal);
        await world.GiveUpAsync();
        admin = await world.Keys.Application.SignInAsAsync(Posts.Administrator, "hrss-head");

        Assert.Contains("1 条待处理", await TextAsync(admin, $"/exchange/systems/{push.System.Value}"), StringComparison.Ordinal);
        var dead = await TextAsync(admin, $"{page}/dead");
        foreach (var told in new[] { "诉求：登记", "对方答复 500", "6 次", matter.ToString(), "2026-03-02 09:00", "待处理" })
        {
            Assert.Contains(told, dead, StringComparison.Ordinal);
        }

        world.Receiver.Say(204);
        await SentAsync((await PostedForm.OpenAsync(admin, $"{page}/dead", "handle-dead-letters")).With("Form.Numbers", "1").With("Form.Act", "again"));
        Assert.Contains("等着再发", await TextAsync(admin, $"{page}/dead"), StringComparison.Ordinal);
        await world.LookAsync();

        Assert.DoesNotContain("诉求：登记", await TextAsync(admin, $"{page}/dead"), StringComparison.Ordinal);
        Assert.Contains("已送到", await TextAsync(admin, $"{page}/dead?decided=true"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/correct")]
    [InlineData("/renew")]
    [InlineData("/state")]
    [InlineData("/replay")]
    [InlineData("/dead")]
    public async Task Only_an_administrator_comes_in_and_no_push_is_found_under_another_system(string part)
    {
        await using var world = await PushWorld.OpenAsync();
        var (ours, theirs) = (await world.PushAsync(), await world.PushAsync("街道综治系统"));

        Assert.Equal(HttpStatusCode.Forbidden, (await (await world.Keys.Application.SignInAsAsync(Posts.HallLead)).GetAsync(Page(ours.System.Value, ours.Push.Value))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world.Keys.Administrator.GetAsync(Page(ours.System.Value, ours.Push.Value))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Keys.Administrator.GetAsync(Page(ours.System.Value, theirs.Push.Value))).StatusCode);

        string Page(Guid system, Guid push) => $"/exchange/systems/{system}/pushes/{push}{part}";
    }

    [Fact]
    public async Task Every_kind_of_change_in_the_demonstration_city_has_a_name()
    {
        await using var city = await ApiCity.OpenAsync(Engine.Sqlite);

        var kinds = await city.AskAsync((OneWindowDb db) => db.Set<Change>().Select(change => new { change.StreamKind, change.Kind }).Distinct().ToListAsync());

        Assert.Equal([], kinds.Select(kind => $"{kind.StreamKind}/{kind.Kind}").Where(code => !ChangeKinds.Knows(code)).Order(StringComparer.Ordinal));
    }

    private static async Task<string> TextAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));

    private static async Task<string> SentAsync(PostedForm form)
    {
        var answer = await form.SendAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    [GeneratedRegex("whsec_[A-Za-z0-9+/]{43}=", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();
}
