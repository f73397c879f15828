using System.Net;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Staff;

public sealed class SessionTests
{
    // The demonstration profile: idle 60 minutes, longest 12 hours.
    [Theory, OnSqlite, OnPostgres]
    public async Task A_session_ends_after_an_hour_without_use_and_after_twelve_hours_in_all(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);

        for (var used = 0; used < 14; used++)
        {
            hall.Time.Advance(TimeSpan.FromMinutes(50));
            Assert.Equal(HttpStatusCode.OK, (await hall.Administrator.GetAsync("/account/sessions")).StatusCode);
        }

        // 14 × 50 = 700 minutes; after 20 more the twelve hours are over, though it was used a moment ago.
        hall.Time.Advance(TimeSpan.FromMinutes(20));
        var over = await hall.Administrator.GetAsync("/account/sessions");
        Assert.Equal("/sign-in?returnUrl=%2Faccount%2Fsessions&expired=true", over.Headers.Location!.PathOf());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_session_that_nobody_used_for_an_hour_is_a_visitor_s(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);

        hall.Time.Advance(TimeSpan.FromMinutes(60));

        Assert.Equal(HttpStatusCode.Redirect, (await hall.Administrator.GetAsync("/account/sessions")).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Signing_out_ends_the_session_and_not_only_the_cookie(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var client = hall.Application.CreateClient();
        var signedIn = await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        var stolen = signedIn.Headers.GetValues("Set-Cookie").First(value => value.StartsWith("ow-session=", StringComparison.Ordinal)).Split(';')[0];
        var page = await client.GetPageAsync("/account/sessions");

        var answer = await client.SubmitAsync(page.Forms.Single(form => form.GetAttribute("action") == "/session/sign-out"));

        Assert.Equal("/sign-in", answer.Headers.Location!.PathOf());
        Assert.Equal(HttpStatusCode.Redirect, (await hall.Application.CreateClient(stolen).GetAsync("/account/sessions")).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_has_two_posts_acts_as_one_and_switches_by_a_button(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var second = await hall.AppointAsync(person, Posts.Administrator, "hrss-head");
        var client = hall.Application.CreateClient();
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/staff/people")).StatusCode);
        var page = await client.GetPageAsync("/account/sessions");

        var switcher = page.Forms.Single(form => form.GetAttribute("action") == "/session/post");
        var answer = await client.SubmitAsync(switcher, ("appointment", second.Value.ToString()));

        Assert.Equal("/account/sessions", answer.Headers.Location!.PathOf());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/staff/people")).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_switches_to_a_post_that_another_holds(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        await hall.AppointAsync(person, Posts.Mediator, "mediation-head");
        var client = hall.Application.CreateClient();
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        var page = await client.GetPageAsync("/account/sessions");

        var switcher = page.Forms.Single(form => form.GetAttribute("action") == "/session/post");
        await client.SubmitAsync(switcher, ("appointment", hall.By.Appointment.Value.ToString()));

        Assert.Contains("不在您名下", await client.GetStringAsync("/account/sessions"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/staff/people")).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_ends_a_session_on_another_device_but_never_somebody_else_s(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var (office, home) = (hall.Application.CreateClient(), hall.Application.CreateClient());
        await SignInTests.SignInAsync(office, "hexiaoyan", StaffHall.Password);
        await SignInTests.SignInAsync(home, "hexiaoyan", StaffHall.Password);

        var page = await office.GetPageAsync("/account/sessions");
        var other = Assert.Single(page.Forms, form => form.GetAttribute("action")!.EndsWith("/revoke", StringComparison.Ordinal));
        await office.SubmitAsync(other);

        Assert.Equal(HttpStatusCode.Redirect, (await home.GetAsync("/account/sessions")).StatusCode);
        var administrators = await hall.ReadAsync(db => db.Set<StaffSession>().SingleAsync(row => row.PersonId == hall.By.Person));
        var refused = await hall.WithAsync((RevokeSession revoke) => revoke.HandleAsync(
            administrators.Id, hall.By with { Person = OneWindow.Areas.Staff.Contracts.PersonId.New() }, default));
        Assert.Equal("session", refused.Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_one_time_password_opens_nothing_but_the_page_that_changes_it(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var reset = await hall.WithAsync((OneWindow.Areas.Staff.Passwords.ResetPassword.ResetPassword use) =>
            use.HandleAsync(new(person), hall.By, default));
        var client = hall.Application.CreateClient();
        await SignInTests.SignInAsync(client, "hexiaoyan", reset.Value);

        Assert.Equal("/account/password", (await client.GetAsync("/account/sessions")).Headers.Location!.PathOf());
        var page = await client.GetPageAsync("/account/password");
        var weak = await client.SubmitAsync(
            page, "change-password", ("Form.Old", reset.Value), ("Form.New", "hexiaoyan-2026"), ("Form.Again", "hexiaoyan-2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode);
        Assert.Contains("不能有自己的姓名或登录名", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await client.SubmitAsync(
            page, "change-password", ("Form.Old", reset.Value), ("Form.New", "灯笼照着旧石桥七号"), ("Form.Again", "灯笼照着旧石桥七号X"));
        Assert.Equal("/account/password", (await client.GetAsync("/account/sessions")).Headers.Location!.PathOf());
        await client.SubmitAsync(
            page, "change-password", ("Form.Old", reset.Value), ("Form.New", "灯笼照着旧石桥七号楼"), ("Form.Again", "灯笼照着旧石桥七号楼"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account/sessions")).StatusCode);
        Assert.Equal("password-changed", (await hall.RecordOfAsync(person))[^1]);
    }

    // The demonstration profile: 180 days.
    [Theory, OnSqlite, OnPostgres]
    public async Task A_password_older_than_half_a_year_must_be_changed(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        hall.Time.Advance(TimeSpan.FromDays(180) + TimeSpan.FromMinutes(1));
        var client = hall.Application.CreateClient();

        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);

        Assert.Equal("/account/password", (await client.GetAsync("/account/sessions")).Headers.Location!.PathOf());
    }
}
