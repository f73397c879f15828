using System.Net;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>What the hall does with messages that could not be registered.</summary>
public sealed class ArrivalPageTests
{
    private static readonly Line Line = Hotline12345.Declared;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_clerk_sees_why_it_waits_and_nobody_s_number_sets_it_right_and_it_is_registered(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var (clerk, address) = await WaitingAsync(world, Meaning.Telephone, "1390013661");

        var list = await clerk.GetStringAsync("/lines");
        var page = await clerk.GetPageAsync(address);
        var unchanged = await clerk.SubmitAsync(page, "correct");
        var done = await clerk.SubmitAsync(page, "correct", ("Form.Values[callerPhone]", "13900136616"));
        var again = await clerk.SubmitAsync(page, "correct", ("Form.Values[callerPhone]", "13900136616"));

        Assert.Contains("手机号应为 11 位", list, StringComparison.Ordinal);
        Assert.DoesNotContain("1390013661", list + page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unchanged.StatusCode);
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.StartsWith("/matters/", done.Headers.Location!.PathOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(1, await world.MattersAsync(Line));
        var known = await LineWorld.SendAsync(await world.SenderAsync(Line), Line, world.Good(Line, 1));
        Assert.Equal("known", known[0].State);
        Assert.Contains("没有等着处理的来件", await clerk.GetStringAsync("/lines"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_number_that_nobody_can_ask_for_may_be_left_out(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var (clerk, address) = await WaitingAsync(world, Meaning.Telephone, "不肯留");

        var done = await clerk.SubmitAsync(await clerk.GetPageAsync(address), "correct", ("Form.Dropped", "callerPhone"));

        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_shown_word_for_word_for_a_reason_that_is_recorded(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var (clerk, address) = await WaitingAsync(world, Meaning.Telephone, "1390013661");
        var page = await clerk.GetPageAsync($"{address}/original");

        var silent = await clerk.SubmitAsync(page, "reveal", ("Form.Reason", " "));
        var shown = await (await clerk.SubmitAsync(page, "reveal", ("Form.Reason", "打电话核对号码"))).Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Contains("1390013661", shown, StringComparison.Ordinal);
        var log = await world.Keys.Administrator.GetStringAsync("/personal-data/log");
        Assert.Contains("打电话核对号码", log, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_set_aside_with_a_reason_and_taken_back(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var (clerk, address) = await WaitingAsync(world, Meaning.Category, "城市路灯");
        var form = await clerk.GetPageAsync($"{address}/set-aside");

        var silent = await clerk.SubmitAsync(form, "set-aside", ("Form.Reason", ""));
        var aside = await clerk.SubmitAsync(form, "set-aside", ("Form.Reason", "不归我们管，已退回热线"));
        var twice = await clerk.SubmitAsync(form, "set-aside", ("Form.Reason", "再来一次"));
        var resent = await LineWorld.SendAsync(await world.SenderAsync(Line), Line, world.With(Line, 1, Meaning.Category, "城市路灯"));
        var restored = await clerk.SubmitAsync(await clerk.GetPageAsync($"{address}/restore"), "restore");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal(HttpStatusCode.Found, aside.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Equal("set-aside", resent[0].State);
        Assert.Equal(HttpStatusCode.Found, restored.StatusCode);
        Assert.Contains("没有这个分类", await clerk.GetStringAsync("/lines"), StringComparison.Ordinal);
        Assert.Equal(1, (await world.StatesAsync(Line))[ArrivalState.Waiting]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_wants_not_to_be_named_is_not_named_on_any_page(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var clerk = await world.HallAsync();
        var message = world.Message(Line, 1);
        (message["secret"], message["category"], message["callerPhone"]) = ("是", "没有这一类", "13987654321");
        await LineWorld.SendAsync(await world.SenderAsync(Line), Line, InventedArrivals.Written(message));

        var page = await clerk.GetStringAsync(LineRoutes.Arrival((await world.LastAsync(Line, message["orderNo"])).Id));

        Assert.Contains("（保密）", page, StringComparison.Ordinal);
        Assert.DoesNotContain(message["callerName"][..1] + "**", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4321", page, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_reported_is_shown_word_for_word_to_no_other_than_the_handler_once_it_is_a_matter(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var message = world.Message(Line, 1);
        (message["orderType"], message["callerPhone"]) = ("举报", "123");
        var sent = await LineWorld.SendAsync(await world.SenderAsync(Line), Line, InventedArrivals.Written(message));
        var (handler, other, address) = (await world.HallAsync(), await world.HallAsync(), LineRoutes.Arrival((await world.LastAsync(Line, sent[0].Order)).Id));

        Assert.Equal(HttpStatusCode.Found, (await handler.SubmitAsync(await handler.GetPageAsync(address), "correct", ("Form.Dropped", "callerPhone"))).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await RevealAsync(handler)).StatusCode);
        var refused = await RevealAsync(other);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.DoesNotContain(message["callerName"], await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        async Task<HttpResponseMessage> RevealAsync(HttpClient who) =>
            await who.SubmitAsync(await who.GetPageAsync($"{address}/original"), "reveal", ("Form.Reason", "核对"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_message_to_which_a_clerk_gave_its_number_is_known_when_it_comes_again_without_one(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var sender = await world.SenderAsync(Line);
        var message = world.With(Line, 1, Meaning.Number, " ");
        var first = await LineWorld.SendAsync(sender, Line, message);
        var clerk = await world.HallAsync();
        var page = await clerk.GetPageAsync(LineRoutes.Arrival((await world.LastAsync(Line, null)).Id));
        await clerk.SubmitAsync(page, "correct", ("Form.Values[orderNo]", "电话补录-1"));

        var again = await LineWorld.SendAsync(sender, Line, message);

        Assert.Equal(("waiting", "known"), (first[0].State, again[0].State));
        Assert.NotNull(again[0].Number);
        Assert.Equal(1, await world.MattersAsync(Line));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_head_of_the_hall_is_reminded_the_next_morning_and_once_a_day(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var lead = await world.HallAsync(Posts.HallLead);
        await WaitingAsync(world, Meaning.Telephone, "123");

        await RemindAsync();
        var today = await lead.GetStringAsync("/reminders");
        world.Keys.Time.Advance(TimeSpan.FromDays(1));
        lead = await world.HallAsync(Posts.HallLead);
        await RemindAsync();
        await RemindAsync();
        var tomorrow = await lead.GetPageAsync("/reminders");

        const string told = "12345热线有 1 条来件没有处理";
        Assert.DoesNotContain(told, today, StringComparison.Ordinal);
        Assert.Contains(told, tomorrow.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(tomorrow.QuerySelectorAll("main a[href='/lines']"));

        Task<int> RemindAsync() => world.Keys.AskAsync((RemindStaff remind) => remind.RunAsync(default));
    }

    [Theory, OnSqlite]
    public async Task Others_than_those_of_the_hall_have_no_business_there(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var (_, address) = await WaitingAsync(world, Meaning.Telephone, "123");
        var mediator = await world.Keys.Application.SignInAsAsync(Posts.Mediator, "mediation-head", "程志远");

        foreach (var page in new[] { "/lines", address, $"{address}/original", $"{address}/set-aside", $"{address}/restore", "/lines/sheet", "/lines/accounts", "/lines/sheet/hotline-12345.xlsx" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await mediator.GetAsync(page)).StatusCode);
        }
    }

    /// <summary>A clerk, and the page of a message of which one field is broken.</summary>
    private static async Task<(HttpClient Clerk, string Address)> WaitingAsync(LineWorld world, Meaning meaning, string value)
    {
        var sent = await LineWorld.SendAsync(await world.SenderAsync(Line), Line, world.With(Line, 1, meaning, value));
        Assert.Equal("waiting", sent[0].State);
        return (await world.HallAsync(), LineRoutes.Arrival((await world.LastAsync(Line, sent[0].Order)).Id));
    }
}
