using System.Net;
using System.Text.Json;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Cases;

/// <summary>Every page of cases: wrong role, unknown, wrong state, each message of its forms, and the way that goes well.</summary>
public sealed class CasePageTests(CasePageTests.Fixture fixture) : IClassFixture<CasePageTests.Fixture>
{
    private const string Unknown = "01980000-0000-7000-8000-000000000006";

    private CaseHall Hall => fixture.Hall;

    [Theory]
    [InlineData("/cases")]
    [InlineData("/cases/" + Unknown)]
    [InlineData("/cases/" + Unknown + "/steps/propose-filing")]
    [InlineData("/cases/" + Unknown + "/personal")]
    public async Task A_post_outside_casework_is_turned_away(string address)
    {
        var answer = await (await Hall.AsAsync(Posts.Administrator)).GetAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_reads_a_case_with_what_happened_to_it()
    {
        using var told = JsonDocument.Parse(await (await Hall.AsAsync(Posts.LabourInspector)).GetStringAsync(Of("/api/v1/cases/{received}")));

        Assert.Contains(told.RootElement.GetProperty("record").EnumerateArray(), happened => happened.GetProperty("sequence").GetInt64() == 1);
    }

    [Theory]
    [InlineData("/cases/" + Unknown)]
    [InlineData("/cases/" + Unknown + "?tab=papers")]
    [InlineData("/cases/" + Unknown + "/steps/propose-filing")]
    [InlineData("/cases/" + Unknown + "/personal")]
    [InlineData("/cases/{received}/steps/no-such-step")]
    [InlineData("/cases/{received}/steps/serve?run=service-9")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        var answer = await (await Hall.AsAsync(Posts.LabourInspector)).GetAsync(Of(address));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有找到这一页", (await FormClient.ParseAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/steps/record-check")]
    [InlineData("/personal")]
    public async Task A_case_that_another_units_officers_lead_is_not_there(string page)
    {
        var stranger = await Hall.Application.SignInAsAsync(Posts.LabourInspector, "hrss-head");

        var answer = await stranger.GetAsync($"/cases/{fixture.Investigating.Value}{page}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("inspection-head", "close", HttpStatusCode.UnprocessableEntity, "案件现为“待受理审查”，“批准结案”须在“已改正，待结案”时办理")]
    [InlineData("department-head", "suspend", HttpStatusCode.UnprocessableEntity, "案件现为“待受理审查”，“中止调查”须在“调查中”时办理")]
    [InlineData("inspection-head", "propose-filing", HttpStatusCode.Forbidden, "“报请立案”由劳动保障监察员办理")]
    public async Task A_step_that_is_not_open_says_why_and_offers_no_button(string post, string step, HttpStatusCode status, string reason)
    {
        var answer = await (await Hall.AsAsync(Posts.Find(post)!)).GetAsync(Of($"/cases/{{received}}/steps/{step}"));
        var page = await FormClient.ParseAsync(answer);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(reason, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main button[type=submit]"));
    }

    [Theory]
    [InlineData("record", "收到，进入劳动保障监察程序")]
    [InlineData("matter", "没有来访登记")]
    [InlineData("facts", "拖欠五名工人工资")]
    [InlineData("evidence", "还没有证据")]
    [InlineData("papers", "文书")]
    [InlineData("related", "关联")]
    public async Task Each_tab_is_there_from_the_first_day(string tab, string words)
    {
        var page = await (await Hall.AsAsync(Posts.LabourInspector)).GetPageAsync(Of($"/cases/{{received}}?tab={tab}"));

        Assert.NotNull(page.QuerySelector($".ow-tabs a[aria-current][href$='tab={tab}']"));
        Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string, string, string, string> Messages => new()
    {
        { "window-clerk", "received", "ask-completion", "missing", "", "请填写“需要补正的事项”" },
        { "window-clerk", "received", "ask-completion", "missing", new string('字', 4001), "“需要补正的事项”最多 4000 字，现有 4001 字" },
        { "window-clerk", "received", "ask-completion", "missing", "全称\uFFFE", "“需要补正的事项”含有不能保存的字符" },
        { "window-clerk", "received", "ask-completion", "complete-by", "下周", "“补正期限”应是日期，例如 2026-10-14" },
        { "window-clerk", "received", "ask-completion", "complete-by", "2026-03-02", "“补正期限”应晚于 2026-03-02" },
        { "inspection-head", "received", "refuse", "refusal-ground", "其他", "请从列出的选项中选择“不予受理的情形”" },
        { "inspection-head", "received", "refuse", "act-ended-on", "2026-03-03", "“违法行为发生或终了之日”不能晚于 2026-03-02" },
        { "inspection-head", "received", "refuse", "never-found", "maybe", "请就“二年内未被发现，也未被举报投诉”选择是或否" },
        { "labour-inspector", "investigating", "record-check", "check-place", new string('店', 201), "“检查地点”最多 200 字，现有 201 字" },
        { "labour-inspector", "investigating", "record-check", "check-began", "上午", "“检查开始时间”应是日期和时间，例如 2026-10-14 9:30" },
        { "labour-inspector", "investigating", "record-check", "certificates-shown", "no", "须确认“两名监察员已佩戴标志、出示证件”" },
        { "labour-inspector", "investigating", "conclude", "owed", "约十万", "“查实应付金额”应是金额，单位元，最多两位小数，例如 13800.00" },
        { "inspection-head", "investigating", "change-officers", "officers", "", "请填写“承办监察员（两名以上）”" },
        { "archivist", "ended", "archive", "pages", "十二", "“案卷页数”应是整数" },
    };

    [Theory, MemberData(nameof(Messages))]
    public async Task A_form_with_a_fault_comes_back_with_its_message_and_with_what_was_typed(
        string post, string @case, string step, string field, string value, string message)
    {
        var client = await Hall.AsAsync(Posts.Find(post)!);
        var form = await client.GetPageAsync(Of($"/cases/{{{@case}}}/steps/{step}"));

        var answer = await client.SubmitAsync(form, "take-step", ($"Form.{field}", value));
        var page = await FormClient.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(message, page.QuerySelector(".ow-errors")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main button[type=submit]"));
        Assert.NotNull(page.GetElementById(page.QuerySelectorAll(".ow-errors a").Single(link => link.TextContent.Trim() == message).GetAttribute("href")![1..]));
    }

    [Fact]
    public async Task A_step_that_goes_well_leads_to_the_case_says_so_and_stands_in_the_record_and_on_the_next_ones_list()
    {
        var id = await Hall.ReceiveAsync();
        var (inspector, head) = (await Hall.AsAsync(Posts.LabourInspector), await Hall.AsAsync(Posts.InspectionHead));
        var form = await inspector.GetPageAsync($"/cases/{id.Value}/steps/propose-filing");

        var answer = await inspector.SubmitAsync(form, "take-step", ("Form.filing-grounds", "涉嫌拖欠工资"), ("Form.violated", "《劳动法》第五十条"));
        var page = await inspector.GetPageAsync(answer.Headers.Location!.PathOf());
        var list = await head.GetPageAsync("/");

        Assert.Equal($"/cases/{id.Value}", answer.Headers.Location!.PathOf());
        Assert.Contains("报请立案：已办理。", page.QuerySelector(".ow-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("立案理由和拟查事项：涉嫌拖欠工资", page.QuerySelector("#record")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(list.QuerySelector($"a[href='/cases/{id.Value}/steps/approve-filing']"));
        Assert.NotNull((await head.GetPageAsync("/cases")).QuerySelector($"a[href='/cases/{id.Value}']"));
    }

    [Theory]
    [InlineData("", "请写明查看的理由")]
    [InlineData("long", "理由最多 200 字")]
    public async Task Personal_values_are_not_shown_without_a_fitting_reason(string reason, string message)
    {
        var client = await Hall.AsAsync(Posts.LabourInspector);
        var form = await client.GetPageAsync(Of("/cases/{investigating}/personal"));

        var answer = await client.SubmitAsync(form, "show-personal", ("Form.Reason", reason == "long" ? new string('因', 201) : reason));
        var page = await FormClient.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(message, page.QuerySelector(".ow-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#personal"));
    }

    [Fact]
    public async Task Personal_values_are_shown_with_a_reason_that_stands_in_the_record()
    {
        var client = await Hall.AsAsync(Posts.LabourInspector);
        var form = await client.GetPageAsync(Of("/cases/{investigating}/personal"));

        var shown = await FormClient.ParseAsync(await client.SubmitAsync(form, "show-personal", ("Form.Reason", "核对被询问人姓名")));
        var record = await client.GetPageAsync(Of("/cases/{investigating}"));

        Assert.Contains("赵某，负责人", shown.QuerySelector("#personal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("核对被询问人姓名", record.QuerySelector("#record")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("赵某", record.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private string Of(string address) => address
        .Replace("{received}", fixture.Received.Value.ToString(), StringComparison.Ordinal)
        .Replace("{investigating}", fixture.Investigating.Value.ToString(), StringComparison.Ordinal)
        .Replace("{ended}", fixture.Ended.Value.ToString(), StringComparison.Ordinal);

    /// <summary>One hall with a case just received, one under investigation and one that has ended.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        public CaseHall Hall { get; private set; } = null!;

        public CaseId Received { get; private set; }

        public CaseId Investigating { get; private set; }

        public CaseId Ended { get; private set; }

        public async Task InitializeAsync()
        {
            Hall = await CaseHall.OpenAsync(Engine.Sqlite);
            (Received, Ended) = (await Hall.ReceiveAsync(), await Hall.ReceiveAsync());
            await Hall.DoAsync(Ended, Posts.InspectionHead, "refer", ("referred-because", "劳动关系有争议"));
            Investigating = await Hall.InvestigatingAsync();
            await Hall.DoAsync(
                Investigating, Posts.LabourInspector, "record-interview", ("interviewed", "赵某，负责人"), ("interview-began", "2026-03-02 8:30"),
                ("interview-place", "单位"), ("certificates-shown", "yes"), ("interview-text", "承认拖欠"));
        }

        public async Task DisposeAsync() => await Hall.DisposeAsync();
    }
}
