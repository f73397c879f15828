using System.Net;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Certificates;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Staff;

/// <summary>Each page of the administrator: unknown id, what was typed comes back, and the happy path with redirect, row and record.</summary>
public sealed class PeoplePageTests
{
    private const string Nobody = "/staff/people/01980000-0000-7000-8000-000000000001";

    [Fact]
    public async Task Pages_about_an_unknown_person_appointment_certificate_or_window_are_not_found()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var known = $"/staff/people/{hall.By.Person.Value}";
        string[] addresses =
        [
            Nobody, Nobody + "/edit", Nobody + "/suspend", Nobody + "/restore", Nobody + "/password", Nobody + "/appointments/new",
            Nobody + "/certificates/new", known + $"/appointments/{Guid.NewGuid()}/end", known + $"/appointments/{Guid.NewGuid()}/restore",
            known + $"/certificates/{Guid.NewGuid()}/end", $"/staff/windows/{Guid.NewGuid()}/clerk", "/staff/people/not-a-guid",
        ];

        foreach (var address in addresses)
        {
            var answer = await hall.Administrator.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, address + " " + answer.StatusCode);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_added_with_a_password_that_is_shown_once(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var form = await hall.Administrator.GetPageAsync("/staff/people/new");

        var wrong = await FormClient.ParseAsync(
            await hall.Administrator.SubmitAsync(form, "add-person", ("Form.Name", ""), ("Form.SignInName", "he xiaoyan")));
        var answer = await hall.Administrator.SubmitAsync(form, "add-person", ("Form.Name", "何晓燕"), ("Form.SignInName", "hexiaoyan"));

        Assert.Equal(2, wrong.QuerySelectorAll(".ow-errors li").Length);
        Assert.Equal("he xiaoyan", wrong.QuerySelector("input[name='Form.SignInName']")!.GetAttribute("value"));
        var person = await hall.ReadAsync(db => db.Set<Person>().SingleAsync(row => row.SignInName == "hexiaoyan"));
        Assert.Equal($"/staff/people/{person.Id.Value}", answer.Headers.Location!.PathOf());
        Assert.Equal(["person-added"], await hall.RecordOfAsync(person.Id));
        Assert.Matches("一次性密码：[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}", await hall.Administrator.GetStringAsync(answer.Headers.Location));
        Assert.DoesNotContain("一次性密码：", await hall.Administrator.GetStringAsync(answer.Headers.Location), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sign_in_name_belongs_to_one_person(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var form = await hall.Administrator.GetPageAsync("/staff/people/new");

        var answer = await hall.Administrator.SubmitAsync(form, "add-person", ("Form.Name", "何小燕"), ("Form.SignInName", "ＨＥxiaoyan"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("已有人使用", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_administrators_with_the_same_form_get_one_success_and_one_conflict(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var form = await hall.Administrator.GetPageAsync($"/staff/people/{person.Value}/edit");

        var first = await hall.Administrator.SubmitAsync(form, "edit-person", ("Form.Name", "何晓雁"));
        var second = await hall.Administrator.SubmitAsync(form, "edit-person", ("Form.Name", "何小燕"));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("何小燕", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("何晓雁", await hall.ReadAsync(db => db.Set<Person>().Where(row => row.Id == person).Select(row => row.Name).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Suspending_needs_a_reason_and_ends_every_session_at_once(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var client = hall.Application.CreateClient();
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        var form = await hall.Administrator.GetPageAsync($"/staff/people/{person.Value}/suspend");

        var bare = await hall.Administrator.SubmitAsync(form, "suspend-person");
        var done = await hall.Administrator.SubmitAsync(form, "suspend-person", ("Form.Reason", "调离本单位"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/account/sessions")).StatusCode);
        Assert.Equal("person-suspended", (await hall.RecordOfAsync(person))[^1]);
        Assert.Contains("调离本单位", await hall.Administrator.GetStringAsync($"/staff/people/{person.Value}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_cannot_suspend_themselves()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var form = await hall.Administrator.GetPageAsync($"/staff/people/{hall.By.Person.Value}/suspend");

        var answer = await hall.Administrator.SubmitAsync(form, "suspend-person", ("Form.Reason", "试试"));

        Assert.Contains("不能停用自己的账号", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_post_is_given_ended_and_given_back(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("赵敏", "zhaomin", Posts.WindowClerk);
        var units = await hall.WithAsync((UnitDirectory directory) => directory.UnitsAsync(default));
        var address = $"/staff/people/{person.Value}";

        var form = await hall.Administrator.GetPageAsync(address + "/appointments/new");
        var wrong = await FormClient.ParseAsync(await hall.Administrator.SubmitAsync(form, "appoint", ("Form.FromDay", "下周一")));
        Assert.Equal("下周一", wrong.QuerySelector("input[name='Form.FromDay']")!.GetAttribute("value"));
        await hall.Administrator.SubmitAsync(
            form, "appoint", ("Form.Post", PostCodes.LabourInspector), ("Form.Unit", units["inspection-first"].Id.Value.ToString()),
            ("Form.FromDay", "20260302"));
        var held = await hall.ReadAsync(db => db.Set<Appointment>().AsNoTracking().SingleAsync(row => row.Post == PostCodes.LabourInspector));
        Assert.True(held.IsCurrent(new DateOnly(2026, 3, 2)));

        form = await hall.Administrator.GetPageAsync($"{address}/appointments/{held.Id.Value}/end");
        await hall.Administrator.SubmitAsync(form, "end-appointment", ("Form.UntilDay", "2026-03-31"), ("Form.Reason", "岗位调整"));
        held = await hall.ReadAsync(db => db.Set<Appointment>().AsNoTracking().SingleAsync(row => row.Id == held.Id));
        Assert.True(held.IsCurrent(new DateOnly(2026, 3, 31)));
        Assert.False(held.IsCurrent(new DateOnly(2026, 4, 1)));

        form = await hall.Administrator.GetPageAsync($"{address}/appointments/{held.Id.Value}/restore");
        await hall.Administrator.SubmitAsync(form, "restore-appointment", ("Form.Reason", "调整取消"));
        Assert.Null((await hall.ReadAsync(db => db.Set<Appointment>().AsNoTracking().SingleAsync(row => row.Id == held.Id))).UntilDay);
        Assert.Equal(
            ["person-appointed", "appointment-ended", "appointment-restored"], (await hall.RecordOfAsync(person)).TakeLast(3));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_certificate_is_registered_and_makes_an_officer_until_its_last_day(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("赵敏", "zhaomin", Posts.LabourInspector, "inspection-first");
        var form = await hall.Administrator.GetPageAsync($"/staff/people/{person.Value}/certificates/new");

        var wrong = await FormClient.ParseAsync(await hall.Administrator.SubmitAsync(form, "add-certificate", ("Form.Number", "990100-0007")));
        await hall.Administrator.SubmitAsync(
            form, "add-certificate", ("Form.Kind", "Enforcement"), ("Form.Number", "990100-0007"), ("Form.Issuer", "清源市人民政府"),
            ("Form.FromDay", "2024-01-01"), ("Form.UntilDay", "2026-03-31"));

        Assert.Equal("990100-0007", wrong.QuerySelector("input[name='Form.Number']")!.GetAttribute("value"));
        Assert.Equal(4, wrong.QuerySelectorAll(".ow-errors li").Length);
        var officer = Assert.Single(await hall.WithAsync((StaffDirectory directory) =>
            directory.OfficersAsync(PostCodes.LabourInspector, new DateOnly(2026, 4, 1), default)));
        Assert.Equal(("赵敏", "990100-0007", new DateOnly(2026, 3, 31)), (officer.Name, officer.Certificate, officer.ValidTo));
        // From 2 March to 31 March: 29 days are left.
        Assert.Contains("剩 29 天", await hall.Administrator.GetStringAsync($"/staff/people/{person.Value}"), StringComparison.Ordinal);
        Assert.Equal("certificate-added", (await hall.RecordOfAsync(person))[^1]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_withdrawn_certificate_counts_until_the_day_it_was_withdrawn(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("赵敏", "zhaomin", Posts.LabourInspector, "inspection-first");
        var added = await hall.WithAsync((OneWindow.Areas.Staff.Certificates.AddCertificate.AddCertificate add) => add.HandleAsync(
            new(person, CertificateKind.Enforcement, "990100-0007", "清源市人民政府", new DateOnly(2024, 1, 1), new DateOnly(2027, 3, 31)),
            hall.By, default));
        var form = await hall.Administrator.GetPageAsync($"/staff/people/{person.Value}/certificates/{added.Value.Value}/end");

        await hall.Administrator.SubmitAsync(form, "end-certificate", ("Form.EndedOn", "2026-03-10"), ("Form.Reason", "收回"));

        var stored = await hall.ReadAsync(db => db.Set<Certificate>().AsNoTracking().SingleAsync(row => row.Id == added.Value));
        Assert.True(stored.IsValid(new DateOnly(2026, 3, 10)));
        Assert.False(stored.IsValid(new DateOnly(2026, 3, 11)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_clerk_sits_at_one_window_and_a_window_has_one_clerk(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var first = await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        await hall.AddAsync("孙丽", "sunli", Posts.WindowClerk);
        var seats = await SeatsAsync(hall);
        Assert.All(seats, seat => Assert.Null(seat.ClerkName));

        await AssignAsync(hall, seats[0], "何晓燕");
        await AssignAsync(hall, seats[1], "何晓燕");
        await AssignAsync(hall, seats[0], "孙丽");

        Assert.Equal(["孙丽", "何晓燕", null, null], (await SeatsAsync(hall)).Select(seat => seat.ClerkName));
        Assert.Equal("window-assigned", (await hall.RecordOfAsync(first))[^1]);

        var page = await hall.Administrator.GetPageAsync("/staff/units");
        var relieve = page.Forms.Single(form => form.GetAttribute("action") == $"/staff/windows/{seats[1].Window.Id.Value}/relieve");
        await hall.Administrator.SubmitAsync(relieve);
        Assert.Equal(["孙丽", null, null, null], (await SeatsAsync(hall)).Select(seat => seat.ClerkName));
        Assert.Single(await hall.ReadAsync(db => db.Set<WindowDuty>().ToListAsync()));
    }

    [Fact]
    public async Task The_ledger_is_filtered_by_name_post_and_state_and_says_when_nothing_is_left()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        await hall.AddAsync("赵敏", "zhaomin", Posts.LabourInspector, "inspection-first");

        var byName = await hall.Administrator.GetPageAsync("/staff/people?name=晓燕");
        var byPost = await hall.Administrator.GetPageAsync("/staff/people?post=labour-inspector");
        var none = await hall.Administrator.GetPageAsync("/staff/people?status=suspended");

        Assert.Equal(["何晓燕"], Names(byName));
        Assert.Equal(["赵敏"], Names(byPost));
        Assert.Contains("未登记", byPost.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的人员", none.Body!.TextContent, StringComparison.Ordinal);

        static IEnumerable<string> Names(AngleSharp.Dom.IDocument page) =>
            page.QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent.Trim());
    }

    [Fact]
    public async Task The_page_of_posts_tells_who_holds_each_and_which_steps_the_procedure_gives_it()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        await hall.AddAsync("赵敏", "zhaomin", Posts.LabourInspector, "inspection-first");

        var page = await hall.Administrator.GetPageAsync("/staff/posts");

        var panel = page.GetElementById(PostCodes.LabourInspector)!.TextContent;
        Assert.Contains("赵敏", panel, StringComparison.Ordinal);
        Assert.Contains("劳动保障监察", panel, StringComparison.Ordinal);
        Assert.Contains("管理人员", page.GetElementById(PostCodes.Administrator)!.TextContent, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<WindowSeat>> SeatsAsync(StaffHall hall) =>
        hall.WithAsync((WindowDirectory windows) => windows.SeatsAsync(hall.By.Today, default));

    private static async Task AssignAsync(StaffHall hall, WindowSeat seat, string name)
    {
        var form = await hall.Administrator.GetPageAsync($"/staff/windows/{seat.Window.Id.Value}/clerk");
        var option = form.QuerySelectorAll("select[name='Form.Clerk'] option").Single(choice => choice.TextContent.StartsWith(name, StringComparison.Ordinal));
        var answer = await hall.Administrator.SubmitAsync(form, "assign-window", ("Form.Clerk", option.GetAttribute("value")!));
        Assert.Equal("/staff/units", answer.Headers.Location!.PathOf());
    }
}
