using System.Net;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>A worker follows the matter with number and telephone or with the query code, and acts in it.</summary>
public sealed class FollowingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Number_and_last_four_figures_open_it_and_so_does_the_code(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        await door.Worker().FileAsync();
        var matter = await door.LastMatterAsync();
        var (year, number) = Figures(matter.Number);

        foreach (var (which, four) in ((string, string?)[])[(matter.Number, "6613"), ($"{year}-{number}", "6613"), (matter.QueryCode, null), ($" {matter.QueryCode[..4].ToLowerInvariant()} {matter.QueryCode[4..]}", null)])
        {
            var other = door.Worker();
            Assert.True(OnlineWorker.LeadsToTheMatter(await other.FindAsync(which, four)), which);
            var page = (await other.PageAsync("/portal/matter")).Body!.TextContent;
            Assert.Contains(matter.Number, page, StringComparison.Ordinal);
            Assert.DoesNotContain("吴秀兰", page, StringComparison.Ordinal);
            Assert.DoesNotContain(matter.QueryCode, page, StringComparison.Ordinal);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_guesses_is_locked_out_and_a_right_answer_then_helps_no_more(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        await door.Worker().FileAsync();
        var matter = await door.LastMatterAsync();
        var guesser = door.Worker();

        for (var guess = 0; guess < 5; guess++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guesser.FindAsync(matter.Number, $"000{guess}")).StatusCode);
        }

        Assert.False(OnlineWorker.LeadsToTheMatter(await guesser.FindAsync(matter.Number, "6613")));
        Assert.True(OnlineWorker.LeadsToTheMatter(await door.Worker().FindAsync(matter.QueryCode)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sealed_report_is_found_by_its_code_alone_and_names_nobody(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var reporter = door.Worker();

        var receipt = await reporter.FileAsync("report");

        var matter = await door.LastMatterAsync();
        Assert.True(Assert.Single(matter.Parties).IsSealed);
        Assert.DoesNotContain("吴秀兰", receipt.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(OnlineWorker.LeadsToTheMatter(await door.Worker().FindAsync(matter.Number, "6613")));
        Assert.True(OnlineWorker.LeadsToTheMatter(await door.Worker().FindAsync(matter.QueryCode)));
        var lead = await door.HallLeadAsync();
        foreach (var about in (string[])[$"/matters/{matter.Id.Value}", $"/matters/{matter.Id.Value}/receipt"])
        {
            Assert.DoesNotContain("吴秀兰", await lead.GetStringAsync(about), StringComparison.Ordinal);
        }

        foreach (var search in (string[])["/search?q=吴秀兰", "/matters?text=吴秀兰"])
        {
            Assert.DoesNotContain($"href=\"/matters/{matter.Id.Value}", await lead.GetStringAsync(search), StringComparison.Ordinal);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acting_needs_the_query_code_once(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        await door.Worker().FileAsync();
        var matter = await door.LastMatterAsync();
        var worker = door.Worker();
        await worker.FindAsync(matter.Number, "6613");

        var without = await (await PostedForm.OpenAsync(worker.Phone, "/portal/matter/withdraw", "withdraw")).With("Form.Reason", "不办了").SendAsync();
        var wrong = await (await PostedForm.OpenAsync(worker.Phone, "/portal/matter/withdraw", "withdraw")).With("Form.Reason", "不办了").With("Form.Code", "AAAAAAAA").SendAsync();
        var state = (await door.LastMatterAsync()).State;
        var right = await (await PostedForm.OpenAsync(worker.Phone, "/portal/matter/withdraw", "withdraw")).With("Form.Reason", "不办了").With("Form.Code", matter.QueryCode).SendAsync();

        Assert.All([without, wrong], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.NotEqual(MatterState.Withdrawn, state);
        Assert.True(OnlineWorker.LeadsToTheMatter(right));
        Assert.Equal((MatterState.Withdrawn, "不办了"), ((await door.LastMatterAsync()).State, (await door.LastMatterAsync()).Outcome));
        Assert.Contains("您已经撤回", (await worker.PageAsync("/portal/matter")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_party_asks_reminds_the_head_of_the_hall_and_the_answer_is_read_on_the_phone(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var lead = await door.HallLeadAsync();
        var worker = door.Worker();
        await worker.FileAsync();
        var matter = await door.LastMatterAsync();

        Assert.True(OnlineWorker.LeadsToTheMatter(await (await PostedForm.OpenAsync(worker.Phone, "/portal/matter/ask", "ask")).With("Form.Words", "什么时候有结果？我的电话 13900001234").SendAsync()));
        var reminders = await lead.GetStringAsync("/reminders");
        var record = await lead.GetStringAsync($"/matters/{matter.Id.Value}");
        await (await PostedForm.OpenAsync(lead, $"/matters/{matter.Id.Value}/act/tell", "step")).With("Form.Reason", "这周内交给监察。").SendAsync();
        var page = (await worker.PageAsync("/portal/matter")).Body!.TextContent;

        Assert.Contains("当事人网上留言，等答复", reminders, StringComparison.Ordinal);
        Assert.Contains("什么时候有结果？", record, StringComparison.Ordinal);
        Assert.Contains("当事人（网上）", record, StringComparison.Ordinal);
        Assert.DoesNotContain("13900001234", record, StringComparison.Ordinal);
        Assert.Contains("这周内交给监察。", page, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Photos_come_later_and_are_closed_with_the_matter(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var worker = door.Worker();
        await worker.FileAsync();

        var none = await (await PostedForm.OpenAsync(worker.Phone, "/portal/matter/files", "files")).SendAsync();
        var one = await (await PostedForm.OpenAsync(worker.Phone, "/portal/matter/files", "files")).WithFile("Form.Files", "打卡.txt", "8点到20点"u8.ToArray()).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.True(OnlineWorker.LeadsToTheMatter(one));
        Assert.Contains("已收 2 个", (await worker.PageAsync("/portal/matter")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Large_type_stays_until_it_is_switched_off_and_leads_nowhere_else()
    {
        await using var door = await Doorstep.OpenAsync(Engine.Sqlite);
        var worker = door.Worker();

        var on = await worker.Phone.GetAsync("/portal/view?to=elder&back=%2Fportal%2Fprogress");
        var away = await worker.Phone.GetAsync("/portal/view?to=elder&back=%2F%2Fevil.example");
        var words = await worker.Phone.GetAsync("/portal/view?to=elder&back=/portal/open?q=工资");

        Assert.Equal("/portal/progress", on.Headers.Location!.OriginalString);
        Assert.Equal("/portal", away.Headers.Location!.OriginalString);
        Assert.Equal("/portal/open?q=%E5%B7%A5%E8%B5%84", words.Headers.Location!.OriginalString);
        Assert.NotNull((await worker.PageAsync("/portal")).QuerySelector(".ow-elder"));
        await worker.Phone.GetAsync("/portal/view?to=standard&back=%2Fportal");
        Assert.Null((await worker.PageAsync("/portal")).QuerySelector(".ow-elder"));
    }

    private static (string Year, string Number) Figures(string number)
    {
        var figures = System.Text.RegularExpressions.Regex.Matches(number, "[0-9]+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        return (figures[0].Value, figures[1].Value);
    }
}
