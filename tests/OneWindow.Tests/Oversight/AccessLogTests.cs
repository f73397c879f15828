using System.Net;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RevealPersonal;
using OneWindow.Areas.Oversight.AccessLog;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Operations;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Oversight;

public sealed class AccessLogTests
{
    private const string Page = "/personal-data/log";
    private const string Telephone = "13800136613";

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_answers_for_data_sees_who_looked_at_whom_when_and_why_but_not_the_data(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var matter = await WorkedDay.RegisterAsync(hall.Application.Services, "吴秀兰", Telephone, "7月 4600");
        await ShowAsync(hall, matter, "电话核对欠薪金额", "何晓燕");

        var page = await hall.Administrator.GetStringAsync(Page);
        var file = await hall.Administrator.GetStringAsync(Page + "/export");

        Assert.All([page, file], text =>
        {
            Assert.Contains("何晓燕", text, StringComparison.Ordinal);
            Assert.Contains("电话核对欠薪金额", text, StringComparison.Ordinal);
            Assert.Contains("2026-03-02 09:00", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Telephone, text, StringComparison.Ordinal);
            Assert.DoesNotContain("吴秀兰", text, StringComparison.Ordinal);
        });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_searched_for_by_telephone_without_the_number_in_any_address(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await ShowAsync(hall, await WorkedDay.RegisterAsync(hall.Application.Services, "吴秀兰", Telephone, "7月 4600"), "核对吴", "何晓燕");
        await ShowAsync(hall, await WorkedDay.RegisterAsync(hall.Application.Services, "马德福", "13900139017", "8月 5200"), "核对马", "何晓燕");

        var page = await hall.Administrator.GetPageAsync(Page);
        var answer = await hall.Administrator.SubmitAsync(page, "person", ("Form.Of", "138 0013 6613"));
        var address = answer.Headers.Location!.PathOf();
        var found = await hall.Administrator.GetStringAsync(address);
        var wrong = await hall.Administrator.SubmitAsync(page, "person", ("Form.Of", "吴秀兰"));

        Assert.DoesNotContain("6613", address, StringComparison.Ordinal);
        Assert.Contains("核对吴", found, StringComparison.Ordinal);
        Assert.DoesNotContain("核对马", found, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_narrowed_by_officer_number_and_day(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var matter = await WorkedDay.RegisterAsync(hall.Application.Services, "吴秀兰", Telephone, "7月 4600");
        await ShowAsync(hall, matter, "第一天", "何晓燕");
        hall.Time.Advance(TimeSpan.FromDays(1));
        await ShowAsync(hall, matter, "第二天", "陈立群");
        var number = await hall.ReadAsync(db => db.Set<Matter>().Select(row => row.Number).SingleAsync());

        Assert.Equal(["第一天"], await ReasonsAsync(hall, new AccessLogFilter("晓燕", null, null, null, null)));
        Assert.Equal(["第二天"], await ReasonsAsync(hall, new AccessLogFilter(null, null, null, "2026-03-03", "2026-03-03")));
        Assert.Equal(["第二天", "第一天"], await ReasonsAsync(hall, new AccessLogFilter(null, number, null, null, null)));
        Assert.Empty(await ReasonsAsync(hall, new AccessLogFilter(null, "没有这个号", null, null, null)));
    }

    // All at one instant: the key must tell them apart.
    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_follow_each_other_without_gap_or_repetition(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var first = await WorkedDay.RegisterAsync(hall.Application.Services, "吴秀兰", Telephone, "7月 4600");
        var second = await WorkedDay.RegisterAsync(hall.Application.Services, "马德福", "13900139017", "8月 5200");
        string[] reasons = ["用途一", "用途二", "用途三", "用途四", "用途五"];
        foreach (var (index, reason) in reasons.Index())
        {
            await ShowAsync(hall, index % 2 == 0 ? first : second, reason, "何晓燕");
        }

        List<string> seen = [];
        AccessLogKey? after = null;
        do
        {
            (var lines, after) = await hall.WithAsync((AccessLogReader reader) =>
                reader.PageAsync(new AccessLogFilter(null, null, null, null, null), AccessLogKey.Parse(after?.ToString()), 2, default));
            seen.AddRange(lines.Select(line => line.Reason));
        }
        while (after is not null);

        Assert.Equal(reasons.Order(), seen.Order());
    }

    private static async Task ShowAsync(StaffHall hall, MatterId matter, string reason, string officer)
    {
        var (_, by) = await hall.Application.SignInPersonAsync(Posts.WindowClerk, "hall", officer);
        var party = await hall.ReadAsync(db => db.Set<Party>().Where(row => row.MatterId == matter).Select(row => row.Id).SingleAsync());
        var shown = await hall.WithAsync((RevealPersonal reveal) => reveal.HandleAsync(new PersonalToReveal(matter, party, reason), by, default));
        Assert.True(shown.Succeeded);
    }

    private static async Task<IEnumerable<string>> ReasonsAsync(StaffHall hall, AccessLogFilter filter) =>
        (await hall.WithAsync((AccessLogReader reader) => reader.PageAsync(filter, null, 50, default))).Lines.Select(line => line.Reason);
}
