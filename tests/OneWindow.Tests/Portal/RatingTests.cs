using System.Net;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Portal;

/// <summary>What a worker thinks of how the matter was handled, and what the hall makes of it.</summary>
public sealed class RatingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_low_rating_reminds_the_head_of_the_hall_who_records_what_came_of_it_once(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var lead = await door.HallLeadAsync();
        var worker = door.Worker();
        await worker.FileAsync();

        Assert.True(OnlineWorker.LeadsToTheMatter(await RateAsync(worker, "window", "1", "等了三天没人理")));
        var reminders = await lead.GetStringAsync("/reminders");
        var list = await lead.GetPageAsync("/ratings?waiting=true");
        var page = await lead.GetPageAsync(list.QuerySelector("a[href*='rating=']")!.GetAttribute("href")!);
        var empty = await lead.SubmitAsync(page, "follow-up", ("Form.Words", " "));
        await lead.SubmitAsync(page, "follow-up", ("Form.Words", "已电话致歉，当天交办。"));
        var again = await lead.SubmitAsync(page, "follow-up", ("Form.Words", "再来一次"));

        Assert.Contains("得了“非常不满意”，请回访", reminders, StringComparison.Ordinal);
        Assert.Contains("等了三天没人理", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        var after = await lead.GetStringAsync("/ratings");
        Assert.Contains("已电话致歉，当天交办。", after, StringComparison.Ordinal);
        Assert.DoesNotContain("再来一次", after, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_step_is_rated_once_and_only_when_it_is_over(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var worker = door.Worker();
        await worker.FileAsync();

        var none = await RateAsync(worker, "window", null, null);
        var unknown = await RateAsync(worker, Guid.NewGuid().ToString("N"), "5", null);
        var first = await RateAsync(worker, "window", "5", null);
        var second = await RateAsync(worker, "window", "4", null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.True(OnlineWorker.LeadsToTheMatter(first));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("没有等着回访的", await (await door.HallLeadAsync()).GetStringAsync("/ratings?waiting=true"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guides_say_what_the_law_declares()
    {
        await using var door = await Doorstep.OpenAsync(Engine.Sqlite);
        var visitor = door.Worker();

        foreach (var link in (await visitor.PageAsync("/portal/guides")).QuerySelectorAll("a[href^='/portal/guides/']").Select(link => link.GetAttribute("href")!))
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.Phone.GetAsync(link)).StatusCode);
        }

        var wages = (await visitor.PageAsync("/portal/guides/wages")).Body!.TextContent;
        Assert.Contains("60 个工作日", wages, StringComparison.Ordinal);
        Assert.Contains("《劳动保障监察条例》第十七条", wages, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Phone.GetAsync("/portal/guides/other")).StatusCode);
    }

    private static async Task<HttpResponseMessage> RateAsync(OnlineWorker worker, string step, string? level, string? words)
    {
        var form = (await PostedForm.OpenAsync(worker.Phone, "/portal/matter/rate", "rate")).With("Form.Step", step).With("Form.Words", words ?? string.Empty);
        return await (level is null ? form : form.With("Form.Level", level)).SendAsync();
    }
}
