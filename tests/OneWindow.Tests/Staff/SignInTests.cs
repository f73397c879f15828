using System.Net;
using OneWindow.Areas.Staff.People.SuspendPerson;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Ui.Frame;

namespace OneWindow.Tests.Staff;

public sealed class SignInTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Name_and_password_open_a_session_whose_cookie_no_script_can_read(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        var client = hall.Application.CreateClient();

        var answer = await SignInAsync(client, "HeXiaoyan ", StaffHall.Password);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/account/sessions", answer.Headers.Location!.PathOf());
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("ow-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("何晓燕", await client.GetStringAsync("/account/sessions"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_unknown_name_and_a_wrong_password_are_answered_alike_and_keep_the_name_typed(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);

        var wrong = await SignInAsync(hall.Application.CreateClient(), "hexiaoyan", "wrong password");
        var unknown = await SignInAsync(hall.Application.CreateClient(), "nobody", "wrong password");

        var texts = new[] { await wrong.Content.ReadAsStringAsync(), await unknown.Content.ReadAsStringAsync() };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.All(texts, text => Assert.Contains(SignInErrors.Wrong.Message, text, StringComparison.Ordinal));
        Assert.Contains("value=\"hexiaoyan\"", texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("wrong password", texts[0], StringComparison.Ordinal);
    }

    // 5 failures lock for 15 minutes, the next 5 for 30. A name that nobody has is locked too: the lock tells nothing.
    [Theory, OnSqlite, OnPostgres]
    public async Task Five_failures_lock_for_a_quarter_of_an_hour_and_the_next_five_for_twice_as_long(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);

        foreach (var (name, minutes) in new[] { ("hexiaoyan", 15), ("hexiaoyan", 30), ("nobody", 15) })
        {
            for (var failure = 1; failure <= 4; failure++)
            {
                Assert.Equal("sign-in-wrong", await RefusalAsync(hall, name, "wrong"));
            }

            Assert.Equal("sign-in-locked", await RefusalAsync(hall, name, "wrong"));
            hall.Time.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.Equal("sign-in-locked", await RefusalAsync(hall, name, StaffHall.Password));
            hall.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Null(await RefusalAsync(hall, "hexiaoyan", StaffHall.Password));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_address_that_tries_many_names_is_locked_for_all_of_them(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);

        for (var attempt = 0; attempt < SignInGuard.FailuresPerAddress; attempt++)
        {
            await RefusalAsync(hall, $"guess{attempt}", "wrong", "198.51.100.7");
        }

        Assert.Equal("sign-in-locked", await RefusalAsync(hall, "hexiaoyan", StaffHall.Password, "198.51.100.7"));
        Assert.Null(await RefusalAsync(hall, "hexiaoyan", StaffHall.Password, "198.51.100.8"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_suspended_person_and_one_without_a_post_are_told_so_only_after_the_right_password(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var person = await hall.AddAsync("何晓燕", "hexiaoyan", Posts.WindowClerk);
        _ = (await hall.WithAsync((SuspendPerson suspend) =>
            suspend.HandleAsync(new SuspendPersonCommand(person, "调离", Version: 2), hall.By, default))).Value;

        Assert.Equal("sign-in-wrong", await RefusalAsync(hall, "hexiaoyan", "wrong"));
        Assert.Equal("person-suspended", await RefusalAsync(hall, "hexiaoyan", StaffHall.Password));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_comes_back_after_it_to_where_they_wanted_but_never_to_another_site()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);

        var asked = await hall.Application.CreateClient().GetAsync("/staff/people?name=何");

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.StartsWith("/sign-in?returnUrl=%2Fstaff%2Fpeople", asked.Headers.Location!.PathOf(), StringComparison.Ordinal);
        Assert.Equal("/staff/people?name=x", LocalAddress.Of("/staff/people?name=x"));
        Assert.All(new[] { "//evil.example", "/\\evil.example", "https://evil.example", "/a\nb", "", null }, url => Assert.Equal("/", LocalAddress.Of(url)));
    }

    internal static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string name, string password)
    {
        var page = await client.GetPageAsync("/sign-in?returnUrl=/account/sessions");
        return await client.SubmitAsync(page, "sign-in", ("Form.Name", name), ("Form.Password", password));
    }

    private static async Task<string?> RefusalAsync(StaffHall hall, string name, string password, string address = "192.0.2.1")
    {
        Result<string> result = await hall.WithAsync((SignIn signIn) =>
            signIn.HandleAsync(new SignInCommand(name, password, address, "测试"), default));
        return result.Succeeded ? null : result.Refusals[0].Code;
    }
}
