using System.Net;
using AngleSharp.Html.Dom;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting;

/// <summary>What stands in the place of a page: within the frame for whoever is signed in, with a way on.</summary>
public sealed class ErrorPageTests
{
    /// <summary>Addresses that have no page for an inspector, on both engines: only PostgreSQL makes a page wait for its data.</summary>
    public static TheoryData<Engine, string, HttpStatusCode, string> Addresses()
    {
        TheoryData<Engine, string, HttpStatusCode, string> data = [];
        foreach (var engine in Enum.GetValues<Engine>())
        {
            data.Add(engine, "/no-such-page", HttpStatusCode.NotFound, "没有找到这一页");
            data.Add(engine, "/cases/01980000-0000-7000-8000-000000000006", HttpStatusCode.NotFound, "没有找到这一页");
            data.Add(engine, "/cases?before=half-an-identifier", HttpStatusCode.NotFound, "没有找到这一页");
            data.Add(engine, "/search?q=王&all=perhaps", HttpStatusCode.NotFound, "没有找到这一页");
            data.Add(engine, "/staff/people", HttpStatusCode.Forbidden, "您现在的岗位不能这样做");
            data.Add(engine, "/status/409", HttpStatusCode.Conflict, "有人先办了");
        }

        return data;
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_signed_in_person_keeps_the_left_column_and_the_skip_link_leads_somewhere(
        Engine engine, string address, HttpStatusCode status, string heading)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var inspector = await hall.Application.SignInAsAsync(Posts.LabourInspector);

        var answer = await inspector.GetAsync(address);
        var page = await FormClient.ParseAsync(answer);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(heading, page.Title, StringComparison.Ordinal);
        Assert.Contains("案件", page.QuerySelector("nav[aria-label=功能区]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main" + page.QuerySelector("a.ow-skip")!.GetAttribute("href")));
    }

    [Fact]
    public async Task A_page_of_other_posts_names_them()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var inspector = await hall.Application.SignInAsAsync(Posts.LabourInspector);

        var page = await inspector.GetPageAsync("/staff/people");

        Assert.Contains("这一页由系统管理员使用", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/portal/no-such-page")]
    [InlineData("/portal/guides/no-such-trouble?view=elder")]
    [InlineData("/portal/open/01980000-0000-7000-8000-000000000010")]
    public async Task Workers_are_told_in_plain_words_and_whom_to_call(string address)
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);

        var answer = await hall.Application.CreateClient().GetAsync(address);
        var page = await FormClient.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这个页面", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='tel:12333']"));
        Assert.Equal("/portal", page.QuerySelector("main .ow-btns a")!.GetAttribute("href"));
        Assert.DoesNotContain("岗位", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("系统管理员", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_sees_no_left_column()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);

        var page = await hall.Application.CreateClient().GetPageAsync("/no-such-page");

        Assert.Null(page.QuerySelector("nav[aria-label=功能区]"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_older_than_the_session_comes_back_with_what_was_typed_and_is_taken_when_sent_again(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var (client, old) = await OldFormAsync(hall, "/staff/people/new");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        var refused = await client.SubmitAsync(old, "add-person", ("Form.Name", "孙建国"), ("Form.SignInName", "sunjianguo"));
        var told = await FormClient.ParseAsync(refused);
        var taken = await client.SubmitAsync((IHtmlFormElement)told.GetElementById("send-again")!);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("页面打开太久，这次没有提交", told.QuerySelector("h1")!.TextContent);
        Assert.NotNull(told.QuerySelector("nav[aria-label=功能区]"));
        Assert.Equal("/staff/people/new", told.GetElementById("send-again")!.GetAttribute("action"));
        Assert.NotEqual(HttpStatusCode.BadRequest, taken.StatusCode);
        Assert.Contains("孙建国", (await client.GetPageAsync("/staff/people")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_sent_after_the_session_has_ended_keeps_what_was_typed_until_the_person_has_signed_in_again(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.Administrator);
        var client = hall.Application.CreateClient();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        var form = await client.GetPageAsync("/staff/people/new");
        hall.Time.Advance(TimeSpan.FromHours(13));

        using var whileTyping = new HttpRequestMessage(HttpMethod.Get, "/staff/people/new") { Headers = { { "HX-Request", "true" } } };
        var typing = await client.SendAsync(whileTyping);
        var ended = await client.SubmitAsync(form, "add-person", ("Form.Name", "孙建国"), ("Form.SignInName", "sunjianguo"));
        var kept = await FormClient.ParseAsync(ended);
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        var stale = await FormClient.ParseAsync(await client.SubmitAsync((IHtmlFormElement)kept.GetElementById("send-again")!));
        await client.SubmitAsync((IHtmlFormElement)stale.GetElementById("send-again")!);

        Assert.Equal((HttpStatusCode.Unauthorized, false), (typing.StatusCode, typing.Headers.Contains("HX-Redirect")));
        Assert.Equal(HttpStatusCode.Unauthorized, ended.StatusCode);
        Assert.Equal("登录已过期，这次没有提交", kept.QuerySelector("h1")!.TextContent);
        Assert.Contains("孙建国", (await client.GetPageAsync("/staff/people")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData(null)]
    public async Task A_form_that_another_site_filled_in_is_not_offered_to_be_sent_again(string? site)
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var (client, old) = await OldFormAsync(hall, "/staff/people/new");
        if (site is not null)
        {
            client.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        }

        var told = await FormClient.ParseAsync(await client.SubmitAsync(old, "add-person", ("Form.Name", "孙建国"), ("Form.SignInName", "sunjianguo")));

        Assert.Null(told.GetElementById("send-again"));
        Assert.Contains("请回到原来的页面", told.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var client = hall.Application.CreateClient();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var fields = new FormUrlEncodedContent([new("Form.Name", "hexiaoyan"), new("Form.Password", StaffHall.Password), new("_handler", "sign-in")]);

        var answer = await client.PostAsync("/sign-in", fields);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("页面打开太久", text, StringComparison.Ordinal);
        Assert.DoesNotContain(StaffHall.Password, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/staff/people/new", null, "/staff/people/new")]
    [InlineData("/staff/windows/01980000-0000-7000-8000-000000000005/relieve", "http://localhost/staff/units", "/staff/units")]
    [InlineData("/staff/people/new", "http://elsewhere.example/staff/people/new", "/staff/people/new")]
    public async Task A_session_that_ended_in_the_middle_of_a_form_leads_back_to_the_form(string sentTo, string? from, string back)
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.Administrator);
        var client = hall.Application.CreateClient();
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        hall.Time.Advance(TimeSpan.FromHours(13));
        client.DefaultRequestHeaders.Referrer = from is null ? null : new Uri(from);

        var ended = await client.PostAsync(sentTo, new FormUrlEncodedContent([new("Form.Name", "孙建国")]));
        var signIn = await client.GetPageAsync(ended.Headers.Location!.PathOf());
        var signedIn = await client.SubmitAsync(signIn, "sign-in", ("Form.Name", "hexiaoyan"), ("Form.Password", StaffHall.Password));

        Assert.Contains("登录后会回到原来的页面", signIn.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(back, signedIn.Headers.Location!.PathOf());
    }

    /// <summary>A form opened in one session, and the same person in a later one.</summary>
    private static async Task<(HttpClient Client, IHtmlDocument Form)> OldFormAsync(StaffHall hall, string address)
    {
        await hall.AddAsync("何晓燕", "hexiaoyan", Posts.Administrator);
        var client = hall.Application.CreateClient();
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        var form = await client.GetPageAsync(address);
        hall.Time.Advance(TimeSpan.FromHours(13));
        await SignInTests.SignInAsync(client, "hexiaoyan", StaffHall.Password);
        return (client, form);
    }
}
