using System.Net;
using OneWindow.Areas.Cases.ActByCalendar;
using OneWindow.Areas.Cases.ImportCalendar;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Cases;

/// <summary>What happens to a case while somebody looks at it, and what happened before it came, on the pages of both engines.</summary>
public sealed class ActingAtOnceTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_second_of_two_sees_what_changed_keeps_what_was_typed_and_may_go_on(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var id = await hall.InvestigatingAsync();
        var client = await hall.AsAsync(Posts.LabourInspector);
        var address = $"/cases/{id.Value}/steps/record-check";
        var (first, second) = (await client.GetPageAsync(address), await client.GetPageAsync(address));
        (string, string)[] Check(string findings) =>
            [("Form.check-began", "2026-03-02 8:30"), ("Form.check-place", "店内"), ("Form.certificates-shown", "true"), ("Form.check-findings", findings)];
        await client.SubmitAsync(first, "take-step", Check("现场有考勤表"));

        var late = await client.SubmitAsync(second, "take-step", Check("现场有考勤机"));
        var told = await FormClient.ParseAsync(late);
        var again = await client.SubmitAsync(told, "take-step", ("Form.certificates-shown", "true"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var conflict = told.QuerySelector("main [role=alert]")!.TextContent;
        Assert.Contains("别人先办了", conflict, StringComparison.Ordinal);
        Assert.Contains("制作现场检查笔录", conflict, StringComparison.Ordinal);
        Assert.Contains("现场有考勤表", conflict, StringComparison.Ordinal);
        Assert.Contains("再按一次", conflict, StringComparison.Ordinal);
        Assert.Equal("现场有考勤机", told.QuerySelector("textarea[name='Form.check-findings']")!.TextContent.Trim());
        Assert.Equal($"/cases/{id.Value}", again.Headers.Location!.PathOf());
        Assert.Contains("现场有考勤机", (await client.GetPageAsync($"/cases/{id.Value}")).QuerySelector("#record")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_step_that_somebody_took_meanwhile_is_shown_with_what_was_typed_and_cannot_be_taken_twice(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var id = await hall.ReceiveAsync();
        var client = await hall.AsAsync(Posts.LabourInspector);
        var form = await client.GetPageAsync($"/cases/{id.Value}/steps/propose-filing");
        await hall.DoAsync(id, Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《劳动法》第五十条"));

        var late = await client.SubmitAsync(form, "take-step", ("Form.filing-grounds", "五名工人三个月没领到工资"), ("Form.violated", "《劳动法》第五十条"));
        var told = await FormClient.ParseAsync(late);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("现在不能再“报请立案”了", told.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("五名工人三个月没领到工资", told.QuerySelector("textarea[name='Form.filing-grounds']")!.TextContent.Trim());
        Assert.Null(told.QuerySelector("main button[type=submit]"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_published_calendar_moves_a_due_day_and_the_case_says_from_when_to_when_and_why(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        hall.Time.SetDay(new DateOnly(2026, 11, 16));
        var id = await hall.InvestigatingAsync();

        await hall.AskAsync((ImportCalendar import) => import.HandleAsync(ImportCalendarTests.Year2027, default));
        await hall.AskAsync((ActByCalendar act) => act.RunAsync(default));

        // Worked out in ImportCalendarTests.
        var record = (await (await hall.AsAsync(Posts.LabourInspector)).GetPageAsync($"/cases/{id.Value}")).QuerySelector("#record")!.TextContent;
        Assert.Contains("放假安排更新，期限重新计算", record, StringComparison.Ordinal);
        Assert.Contains("完成调查：原 2027年2月15日（周一）止，现 2027年2月16日（周二）止", record, StringComparison.Ordinal);
        Assert.Contains("假设的2027年放假通知", record, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_step_taken_before_the_round_does_not_hide_that_the_calendar_moved_a_due_day(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        hall.Time.SetDay(new DateOnly(2026, 11, 16));
        var id = await hall.InvestigatingAsync();
        await hall.AskAsync((ImportCalendar import) => import.HandleAsync(ImportCalendarTests.Year2027, default));

        await hall.DoAsync(id, Posts.DepartmentHead, "commission-audit", ("auditor", "清源某会计师事务所"), ("scope", "工资支付"));

        var record = (await (await hall.AsAsync(Posts.LabourInspector)).GetPageAsync($"/cases/{id.Value}")).QuerySelector("#record")!.TextContent;
        Assert.Contains("原 2027年2月15日（周一）止，现 2027年2月16日（周二）止", record, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    [Trait("law", "劳动保障监察条例 20")]
    public async Task What_was_found_earlier_is_shown_to_the_head_and_contradicted_only_with_a_reason(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var employer = EmployerId.New();
        hall.Time.SetDay(new DateOnly(2024, 6, 3));
        var earlier = await hall.ReceiveAsync(employer);
        hall.MoveTo(new DateOnly(2026, 3, 2));
        var id = await hall.ReceiveAsync(employer, actEndedOn: "2023-01-10");
        var head = await hall.AsAsync(Posts.InspectionHead);
        (string, string)[] refusal = [("Form.refusal-ground", "out-of-time"), ("Form.never-found", "yes"), ("Form.refused-because", "超过两年")];

        var form = await head.GetPageAsync($"/cases/{id.Value}/steps/refuse");
        var without = await FormClient.ParseAsync(await head.SubmitAsync(form, "take-step", refusal));
        var with = await head.SubmitAsync(without, "take-step", [.. refusal, ("Form.despite-earlier", "在先查的是社会保险，与本次工资无关")]);

        var found = form.GetElementById("earlier")!;
        Assert.NotNull(found.QuerySelector($"a[href='/cases/{earlier.Value}']"));
        Assert.Contains("在二年以内", found.TextContent, StringComparison.Ordinal);
        Assert.NotNull(form.QuerySelector("input[name='Form.never-found'][value=no][checked]"));
        Assert.Contains("须写明理由", without.QuerySelector(".ow-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, with.StatusCode);
        var record = (await head.GetPageAsync($"/cases/{id.Value}")).QuerySelector("#record")!.TextContent;
        Assert.Contains("2024-06-03 劳动保障监察", record, StringComparison.Ordinal);
    }
}
