using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Hosting.Web.Files;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>The daily account with a line: what they sent, what came.</summary>
public sealed class AccountTests
{
    private static readonly Line Line = Hotline12345.Declared;

    // The clock of the tests stands on 2 March 2026.
    private const string Today = "2026-03-02";
    private const string Page = $"/lines/accounts/hotline-12345/{Today}";

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_left_out_is_found_on_both_sides_until_it_comes(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var sender = await world.SenderAsync(Line);
        await LineWorld.SendAsync(sender, Line, world.Good(Line, 1), world.Good(Line, 2), world.With(Line, 3, Meaning.Telephone, "123"), world.Good(Line, 1));

        // They list 2, 3 and 4, one of them twice; 4 never came, and 1 is not on their list.
        var (missing, unlisted) = await ReconcileAsync(sender, Today, [Number(2), Number(3), Number(4), Number(4)]);
        Assert.Equal([Number(4)], missing);
        Assert.Equal([Number(1)], unlisted);
        var page = (await (await world.HallAsync()).GetPageAsync(Page)).Body!.TextContent;
        Assert.Contains(Number(4), page, StringComparison.Ordinal);
        Assert.Contains("3 件，2026-03-02", page, StringComparison.Ordinal);

        await LineWorld.SendAsync(sender, Line, world.Good(Line, 4));
        await BalancesAsync(sender, Today, [Number(1), Number(2), Number(3), Number(4)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_came_after_midnight_is_no_difference_where_another_day_lists_it(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var sender = await world.SenderAsync(Line);
        await ReconcileAsync(sender, Today, [Number(1)]);
        world.Keys.Time.Advance(TimeSpan.FromDays(1));
        await LineWorld.SendAsync(sender, Line, world.Good(Line, 1));

        await BalancesAsync(sender, "2026-03-03", []);
        await BalancesAsync(sender, Today, [Number(1)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_difference_is_ticked_off_with_a_note_once_and_the_tick_taken_back(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        await ReconcileAsync(await world.SenderAsync(Line), Today, [Number(7)]);
        var clerk = await world.HallAsync();
        var link = (await clerk.GetPageAsync(Page)).QuerySelector("#missing a")!.GetAttribute("href")!;
        var form = await clerk.GetPageAsync(link);

        var silent = await clerk.SubmitAsync(form, "difference", ("Form.Text", " "));
        var noted = await clerk.SubmitAsync(form, "difference", ("Form.Text", "对方已撤单"));
        var twice = await clerk.SubmitAsync(form, "difference", ("Form.Text", "再核对一次"));
        var ticked = (await clerk.GetPageAsync(Page)).QuerySelector("#missing")!.TextContent;
        var back = await clerk.SubmitAsync(await clerk.GetPageAsync(link), "difference");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal(HttpStatusCode.Found, noted.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Contains("对方已撤单", ticked, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, back.StatusCode);
        Assert.Contains("未核对", (await clerk.GetPageAsync(Page)).QuerySelector("#missing")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"{Page}/difference?kind=missing&number=nothing")).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_may_come_as_a_sheet_and_the_account_go_as_one(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var clerk = await world.HallAsync();
        byte[] sheet = Workbook.Of(new WorkbookSheet("清单", [["日期", "工单编号"], [Today, Number(5)], [Today, Number(6)], ["", ""]]));

        var sent = await (await PostedForm.OpenAsync(clerk, Page, "list")).WithFile("Form.File", "清单.xlsx", sheet).SendAsync();
        var none = await (await PostedForm.OpenAsync(clerk, Page, "list")).SendAsync();
        var days = await clerk.GetPageAsync("/lines/accounts");
        var export = await clerk.GetAsync($"{Page}/export.xlsx");

        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.NotNull(days.QuerySelector($"#days a[href='{Page}']"));
        Assert.Contains("下载表格", (await clerk.GetPageAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.True(export.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/lines/accounts/hotline-12345/gestern")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/lines/accounts/no-such-line/{Today}")).StatusCode);
    }

    [Theory, OnSqlite]
    public async Task A_list_of_nonsense_is_refused(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var sender = await world.SenderAsync(Line);

        foreach (var (day, orders) in new[] { ("2026-03-03", [Number(1)]), ("2024-01-01", [Number(1)]), (Today, [" "]), (Today, [new string('9', 65)]), (Today, (string[])[.. Enumerable.Range(0, 10_001).Select(Number)]) })
        {
            using var answer = await SendAsync(sender, day, orders);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
    }

    [Theory, OnSqlite]
    public async Task A_key_of_one_line_opens_no_other(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var sender = await world.SenderAsync(Hotline12333.Declared);

        foreach (var act in new[] { "messages", "reconciliation" })
        {
            using var refused = await sender.PostAsJsonAsync($"/api/v1/lines/hotline-12345/{act}", new { });
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await sender.PostAsJsonAsync("/api/v1/lines/hotline-12333/messages", new { messages = Array.Empty<int>() })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await sender.PostAsJsonAsync("/api/v1/lines/hotline-12333/messages", new { messages = new int[101] })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await sender.PostAsync("/api/v1/lines/hotline-12333/messages", new StringContent("{", System.Text.Encoding.UTF8, "application/json"))).StatusCode);
    }

    private static string Number(int index) => InventedArrivals.NumberOf(Line, index);

    private static Task<HttpResponseMessage> SendAsync(HttpClient sender, string day, string[] orders) =>
        sender.PostAsJsonAsync("/api/v1/lines/hotline-12345/reconciliation", new { day, orders });

    private static async Task BalancesAsync(HttpClient sender, string day, string[] orders)
    {
        var (missing, unlisted) = await ReconcileAsync(sender, day, orders);
        Assert.Empty(missing);
        Assert.Empty(unlisted);
    }

    private static async Task<(string[] Missing, string[] Unlisted)> ReconcileAsync(HttpClient sender, string day, string[] orders)
    {
        using var answer = await SendAsync(sender, day, orders);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (Texts("missing"), Texts("unlisted"));

        string[] Texts(string name) => [.. told.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
    }
}
