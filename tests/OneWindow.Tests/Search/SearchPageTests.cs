using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Search;

public sealed class SearchPageTests(SearchPageTests.Opened opened) : IClassFixture<SearchPageTests.Opened>
{
    [Fact]
    public async Task Words_typed_at_the_top_of_any_page_lead_to_what_is_found()
    {
        var clerk = (await opened.Hall.PersonAsync(Posts.WindowClerk)).Client;

        var answer = await AskAsync(clerk, "天成");

        Assert.Equal("/search?q=%E5%A4%A9%E6%88%90", answer.Headers.Location!.PathOf());
        var page = await SearchHall.TextAsync(clerk, answer.Headers.Location!.PathOf());
        Assert.Contains("清源天成建筑有限公司拖欠工资", page, StringComparison.Ordinal);
        Assert.Contains("符合：单位", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_leads_straight_to_its_record_and_tells_the_way_back_to_all()
    {
        var clerk = (await opened.Hall.PersonAsync(Posts.WindowClerk)).Client;

        var answer = await clerk.GetAsync($"/search?q={Uri.EscapeDataString(opened.Hall.Complaint.Number)}");

        Assert.Equal($"/matters/{opened.Hall.Complaint.Id.Value}", answer.Headers.Location!.PathOf());
        var record = await SearchHall.TextAsync(clerk, answer.Headers.Location!.PathOf());
        Assert.Contains("查看全部结果", record, StringComparison.Ordinal);
        var all = await SearchHall.TextAsync(clerk, $"/search?q={Uri.EscapeDataString(opened.Hall.Complaint.Number)}&all=true");
        Assert.Contains("符合：编号", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SearchHall.Telephone, "138****6613")]
    [InlineData(SearchHall.IdentityNumber, "110105********002X")]
    public async Task A_persons_number_stands_neither_in_an_address_nor_on_the_page(string number, string masked)
    {
        var clerk = (await opened.Hall.PersonAsync(Posts.WindowClerk)).Client;

        var posted = (await AskAsync(clerk, number)).Headers.Location!.PathOf();
        var typed = (await clerk.GetAsync($"/search?q={number}")).Headers.Location!.PathOf();
        var page = await SearchHall.TextAsync(clerk, posted);

        Assert.All([posted, typed], address => Assert.StartsWith("/search?of=", address, StringComparison.Ordinal));
        Assert.DoesNotContain(number, posted + typed + page, StringComparison.Ordinal);
        Assert.Contains("吴秀兰", page, StringComparison.Ordinal);
        Assert.Contains(masked, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "要查什么？", "任意两个字")]
    [InlineData("?q=", "要查什么？", "任意两个字")]
    [InlineData("?q=张", "请至少输入两个字", "任意两个字")]
    [InlineData("?q=😀😀", "请至少输入两个字", "任意两个字")]
    [InlineData("?q=查无此人某某", "没有找到", "拼音首字母")]
    [InlineData("?of=nonsense", "这次查找已经过期", "请重新输入号码")]
    public async Task What_finds_nothing_says_how_to_search_better(string query, string said, string advised)
    {
        var clerk = (await opened.Hall.PersonAsync(Posts.WindowClerk)).Client;

        var page = await SearchHall.TextAsync(clerk, "/search" + query);

        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(advised, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_characters_and_markup_are_only_text()
    {
        var clerk = (await opened.Hall.PersonAsync(Posts.WindowClerk)).Client;

        var longest = (await AskAsync(clerk, new string('长', 10_000))).Headers.Location!.PathOf();
        var markup = await clerk.GetStringAsync("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22'");

        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync(longest)).StatusCode);
        Assert.DoesNotContain("<script>alert", markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=天成&in=nonsense")]
    [InlineData("/search?q=天成&in=staff")]
    [InlineData("/people/01980000-0000-7000-8000-00000000ffff")]
    [InlineData("/employers/01980000-0000-7000-8000-00000000ffff/history")]
    public async Task What_is_not_there_or_not_for_this_post_is_not_found(string address)
    {
        var clerk = (await opened.Hall.PersonAsync(Posts.WindowClerk)).Client;

        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_visitor_is_led_to_sign_in()
    {
        var answer = await opened.Hall.Application.CreateClient().GetAsync("/search?q=天成");

        Assert.StartsWith("/sign-in", answer.Headers.Location!.PathOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persons_page_asks_for_a_reason_before_it_shows_what_others_took_in()
    {
        var (head, clerk) = ((await opened.Hall.PersonAsync(Posts.DepartmentHead)).Client, (await opened.Hall.PersonAsync(Posts.WindowClerk)).Actor);
        var address = (await opened.Hall.LinesAsync(FoundKind.Person, "吴秀兰", clerk))[0].Href;

        var asked = await head.GetPageAsync(address);
        var refused = await head.SubmitAsync(asked, "show-person", ("Reason", ""));
        var shown = await (await head.SubmitAsync(asked, "show-person", ("Form.Reason", "核对重复投诉"))).Content.ReadAsStringAsync();

        Assert.DoesNotContain(opened.Hall.Complaint.Number, asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(opened.Hall.Complaint.Number, WebUtility.HtmlDecode(shown), StringComparison.Ordinal);
        Assert.DoesNotContain(SearchHall.Telephone, shown, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> RecordOfEachGroup => new()
    {
        { nameof(FoundKind.Matter), "/matters/{matter:guid}" }, { nameof(FoundKind.Case), "/cases/{Id:guid}" }, { nameof(FoundKind.Person), "/people/{party:guid}" },
        { nameof(FoundKind.Employer), "/employers/{employer:guid}" }, { nameof(FoundKind.Paper), "/papers/{Id:guid}" }, { nameof(FoundKind.Staff), "/staff/people/{person:guid}" },
    };

    [Theory, MemberData(nameof(RecordOfEachGroup))]
    public async Task A_group_is_open_to_exactly_the_posts_that_may_open_its_records(string kind, string route)
    {
        await using var scope = opened.Hall.Application.CreateScope();
        var group = scope.ServiceProvider.GetServices<ISearched>().Single(one => one.Kind.ToString() == kind);
        var record = (RequirePostAttribute)RouteTable.Of(opened.Hall.Application).Single(one => RouteTable.PathOf(one) == route).AccessDeclaration()!;

        Assert.Equal(Posts.All.Where(record.Allows).Select(post => post.Code), Posts.All.Where(group.IsOpenTo).Select(post => post.Code));
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string typed)
    {
        var page = await client.GetPageAsync("/procedures");
        var box = page.Forms.First(form => form.GetAttribute("role") == "search");
        return await client.SubmitAsync(box, ("q", typed));
    }

    /// <summary>One hall for all pages; they change nothing in it.</summary>
    public sealed class Opened : IAsyncLifetime
    {
        internal SearchHall Hall { get; private set; } = null!;

        public async Task InitializeAsync() => Hall = await SearchHall.OpenAsync(Engine.Sqlite);

        public async Task DisposeAsync() => await Hall.DisposeAsync();
    }
}
