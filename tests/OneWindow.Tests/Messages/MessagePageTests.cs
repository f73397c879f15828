using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Messages;

/// <summary>The pages of the outbox: what they show masked, what they refuse, and the way that goes well.</summary>
public sealed class MessagePageTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_undelivered_message_is_shown_masked_in_both_lists_and_in_the_left_column(Engine engine)
    {
        await using var hall = await MessageHall.OpenAsync(engine);
        var (matter, message) = await hall.UndeliveredAsync();

        foreach (var address in new[] { "/messages", "/messages/undelivered", "/messages?state=Undeliverable", $"/messages?number={matter.Number}", "/messages?number=1&kind=registered" })
        {
            var page = await hall.Clerk.GetPageAsync(address);

            Assert.NotNull(page.QuerySelector($"main a[href='/messages/{message.Id.Value:D}']"));
            Assert.Contains("138****6613", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("号码不存在", page.Body.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(MessageWorld.Mobile, page.Body.InnerHtml, StringComparison.Ordinal);
            Assert.DoesNotContain(matter.QueryCode, page.Body.InnerHtml, StringComparison.Ordinal);
            Assert.Contains("短信未送达", page.QuerySelector("nav a[href='/messages/undelivered']")!.TextContent, StringComparison.Ordinal);
        }

        var other = await hall.Clerk.GetPageAsync("/messages?number=9999");
        Assert.Null(other.QuerySelector($"main a[href='/messages/{message.Id.Value:D}']"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Number_and_words_are_shown_for_a_purpose_that_whoever_answers_for_data_reads(Engine engine)
    {
        await using var hall = await MessageHall.OpenAsync(engine);
        var (matter, message) = await hall.UndeliveredAsync();
        var page = await hall.Clerk.GetPageAsync($"/messages/{message.Id.Value:D}");
        Assert.DoesNotContain(MessageWorld.Mobile, page.Body!.InnerHtml, StringComparison.Ordinal);

        var without = await hall.Clerk.SubmitAsync(page, "reveal");
        var shown = await FormClient.ParseAsync(await hall.Clerk.SubmitAsync(page, "reveal", ("Look.Reason", "电话核对号码")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Contains(MessageWorld.Mobile, shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(matter.QueryCode, shown.Body.TextContent, StringComparison.Ordinal);
        var log = await (await hall.Application.SignInAsAsync(Posts.Administrator)).GetPageAsync("/personal-data/log");
        Assert.Contains("电话核对号码", log.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "", "请选择怎么处理")]
    [InlineData("resend", "138001366", "", "手机号应为 11 位")]
    [InlineData("resend", "0990-6051234", "", "只有手机能收短信")]
    [InlineData("letter", "", "", "没有留下地址")]
    [InlineData("settle", "", " ", "请写明理由")]
    public async Task What_is_missing_is_said_and_what_was_typed_stays(string act, string telephone, string reason, string says)
    {
        await using var hall = await MessageHall.OpenAsync(Engine.Sqlite);
        var (_, message) = await hall.UndeliveredAsync();
        var page = await hall.Clerk.GetPageAsync($"/messages/{message.Id.Value:D}");

        var answer = await hall.Clerk.SubmitAsync(page, "handle", ("Form.Act", act), ("Form.Telephone", telephone), ("Form.Reason", reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await FormClient.ParseAsync(answer);
        Assert.Contains(says, again.QuerySelector(".ow-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(telephone, again.QuerySelector("[name='Form.Telephone']")!.GetAttribute("value") ?? string.Empty);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_clerk_turns_it_into_a_letter_prints_it_and_marks_it_posted(Engine engine)
    {
        await using var hall = await MessageHall.OpenAsync(engine);
        var (matter, message) = await hall.UndeliveredAsync();
        const string address = "清源市南塘区万和路36号2单元301";

        var page = await hall.Clerk.GetPageAsync($"/messages/{message.Id.Value:D}");
        var turned = await hall.Clerk.SubmitAsync(page, "handle", ("Form.Act", "letter"), ("Form.Address", address));
        Assert.Equal(HttpStatusCode.Found, turned.StatusCode);
        var letters = await hall.Clerk.GetPageAsync("/messages/letters");
        Assert.DoesNotContain(address, letters.Body!.InnerHtml, StringComparison.Ordinal);
        var printed = await FormClient.ParseAsync(await hall.Clerk.SubmitAsync(letters, "letters", ("Form.Act", "print")));
        Assert.Contains(address, printed.QuerySelector(".ow-paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(matter.Number, printed.QuerySelector(".ow-paper")!.TextContent, StringComparison.Ordinal);
        await hall.Clerk.SubmitAsync(letters, "letters", ("Form.Act", "posted"));

        Assert.Contains("已寄", (await hall.Clerk.GetPageAsync($"/messages/{message.Id.Value:D}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("信件已寄出", (await hall.Clerk.GetPageAsync($"/matters/{matter.Id.Value:D}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await hall.Clerk.GetPageAsync("/messages/letters")).QuerySelector("[name='Form.Ids']"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_registered_finds_the_reminder_in_the_top_bar_and_ticks_it_off(Engine engine)
    {
        await using var hall = await MessageHall.OpenAsync(engine);
        var (matter, _) = await hall.UndeliveredAsync();

        var page = await hall.Clerk.GetPageAsync("/reminders");
        Assert.Equal("1", page.QuerySelector(".ow-top a[href='/reminders'] .ow-count")!.TextContent);
        Assert.Contains(matter.Number, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await hall.Clerk.SubmitAsync(page, "reminders");

        var after = await hall.Clerk.GetPageAsync("/reminders");
        Assert.Null(after.QuerySelector(".ow-top a[href='/reminders'] .ow-count"));
        Assert.DoesNotContain(matter.Number, after.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(matter.Number, (await hall.Clerk.GetPageAsync("/reminders?all=true")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/messages/01980000-0000-7000-8000-000000000006", HttpStatusCode.NotFound)]
    [InlineData("/messages?state=nonsense&kind=nonsense&number=%F0%9F%98%80", HttpStatusCode.OK)]
    [InlineData("/reminders?after=01980000-0000-7000-8000-000000000006", HttpStatusCode.OK)]
    public async Task An_address_that_means_nothing_is_answered_calmly(string address, HttpStatusCode status)
    {
        await using var hall = await MessageHall.OpenAsync(Engine.Sqlite);

        Assert.Equal(status, (await hall.Clerk.GetAsync(address)).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_log_holds_a_name_a_number_or_words(Engine engine)
    {
        await using var hall = await MessageHall.OpenAsync(engine);
        var (matter, message) = await hall.UndeliveredAsync();
        var page = await hall.Clerk.GetPageAsync($"/messages/{message.Id.Value:D}");
        await hall.Clerk.SubmitAsync(page, "handle", ("Form.Act", "resend"), ("Form.Telephone", "13900139017"));
        hall.Line.Answer = _ => throw new InvalidTimeZoneException("the line breaks");
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => hall.UseAsync((Areas.Messages.SendMessages.SendMessages send) => send.RunAsync(default)));

        // A round that is done says so: the log is not empty because nothing is written into it.
        await hall.Application.Services.GetServices<IHostedService>().OfType<ReminderRounds>().Single().OnceAsync(default);

        Assert.NotEmpty(hall.Log.Lines);
        Assert.All(hall.Log.Lines, line => Assert.All(
            new[] { MessageWorld.Worker, MessageWorld.Mobile, "13900139017", matter.QueryCode, "您的诉求" },
            personal => Assert.DoesNotContain(personal, line, StringComparison.Ordinal)));
        Assert.All(hall.Line.Given, given => Assert.DoesNotContain(given.Telephone, given.ToString(), StringComparison.Ordinal));
    }
}
