using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Intake;

public sealed class PageTests(PageTests.Counter counter) : IClassFixture<PageTests.Counter>
{
    [Fact]
    public async Task A_clerk_registers_and_is_led_to_the_matter_with_its_advice()
    {
        var answer = await (await FilledAsync()).SendAsync();

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await counter.Clerk.GetStringAsync(answer.Headers.Location!);
        Assert.Contains("已登记，编号清维登〔", page, StringComparison.Ordinal);
        Assert.Contains("劳动保障监察", page, StringComparison.Ordinal);
        Assert.Contains("138****6613", page, StringComparison.Ordinal);
        Assert.DoesNotContain("13800136613", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_errors_comes_back_with_everything_typed_and_its_files()
    {
        var form = (await FilledAsync()).With("Form.Parties[0].Name", "").With("Form.Claims[0].From", "去年七月").WithFile("Form.Files", "工资条.jpg", [0xFF, 0xD8, 0xFF, 0xE0]);

        var answer = await form.SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("去年七月", page.QuerySelector("[name='Form.Claims[0].From']")!.GetAttribute("value"));
        Assert.Contains("7月、8月、9月工资没发", page.QuerySelector("[name='Form.Narrative']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("工资条.jpg", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".ow-errors li"));
    }

    [Fact]
    public async Task What_the_narrative_says_becomes_a_claim_at_a_click()
    {
        var form = await PostedForm.OpenAsync(counter.Clerk, "/matters/new", "register");

        var answer = await form.With("Form.Narrative", "说好每月4600元，7月、8月、9月工资没发。").With("Form.Act", "take-wage-arrears").SendAsync();

        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("wage-arrears", page.QuerySelector("[name='Form.Claims[0].Type'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("13800.00", page.QuerySelector("[name='Form.Claims[0].Amount']")!.GetAttribute("value"));
        Assert.Contains("推荐", page.QuerySelector("#advice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_up_one_claim_keeps_the_others_that_were_read_in_sight()
    {
        var form = await PostedForm.OpenAsync(counter.Clerk, "/matters/new", "register");

        var answer = await form.With("Form.Narrative", "7月工资没发，也没签合同。").With("Form.Act", "take-wage-arrears").SendAsync();

        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["take-no-written-contract"], page.QuerySelectorAll("#reading button").Select(button => button.GetAttribute("value")));
    }

    [Fact]
    public async Task A_fault_in_the_pasted_list_is_told_at_the_list_with_the_workers_name()
    {
        var answer = await (await FilledAsync()).With("Form.PastedWorkers", "李桂芳 110101198501010021").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.StartsWith("李桂芳：", page.QuerySelector("#Form-PastedWorkers-error, [id$='PastedWorkers-error']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_listed_and_can_be_taken_up_again()
    {
        var saved = await (await PostedForm.OpenAsync(counter.Clerk, "/matters/new", "register"))
            .With("Form.Parties[0].Name", "半路离开的人").With("Form.Act", "save").SendAsync();
        var page = new HtmlParser().ParseDocument(await saved.Content.ReadAsStringAsync());
        var link = page.QuerySelectorAll("a").First(anchor => anchor.TextContent.StartsWith("半路离开的人", StringComparison.Ordinal)).GetAttribute("href")!;

        var again = new HtmlParser().ParseDocument(await counter.Clerk.GetStringAsync(link));

        Assert.Equal("半路离开的人", again.QuerySelector("[name='Form.Parties[0].Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_ledger_lists_it_and_exports_exactly_what_it_shows()
    {
        await (await FilledAsync()).With("Form.EmployerQuery", "独一无二酱菜厂").SendAsync();

        var page = await counter.Clerk.GetStringAsync("/matters?text=独一无二酱菜");
        var sheet = await counter.Clerk.GetStringAsync("/matters/export.csv?text=独一无二酱菜");

        Assert.Contains("独一无二酱菜厂", page, StringComparison.Ordinal);
        Assert.Equal(2, sheet.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task The_way_is_chosen_on_its_page_and_handed_to_inspection()
    {
        var matter = (await (await FilledAsync()).SendAsync()).Headers.Location!.OriginalString;

        var chosen = await (await PostedForm.OpenAsync(counter.Clerk, $"{matter}/choose", "choose")).SendAsync();
        Assert.Equal("", await ErrorsOf(chosen));
        var accepted = await (await PostedForm.OpenAsync(counter.Clerk, $"{matter}/accept/inspection", "accept")).SendAsync();

        Assert.Equal(HttpStatusCode.Found, accepted.StatusCode);
        Assert.Contains("办理中", await counter.Clerk.GetStringAsync(matter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/choose")]
    [InlineData("/correct")]
    [InlineData("/add-evidence")]
    [InlineData("/receipt")]
    [InlineData("/act/withdraw")]
    [InlineData("/act/nonsense")]
    public async Task An_unknown_matter_is_not_found(string page)
    {
        var answer = await counter.Clerk.GetAsync($"/matters/01980000-0000-7000-8000-00000000ffff{page}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("correct", "correct", "Form.WorkPlace", "别处")]
    [InlineData("act/withdraw", "step", "Form.Remedy", "")]
    public async Task An_act_without_its_reason_comes_back(string page, string handler, string field, string value)
    {
        var matter = (await (await FilledAsync()).SendAsync()).Headers.Location!.OriginalString;

        var answer = await (await PostedForm.OpenAsync(counter.Clerk, $"{matter}/{page}", handler)).With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("/matters/today")]
    [InlineData("/matters")]
    [InlineData("/employers?q=餐饮")]
    public async Task Pages_of_the_window_open(string page)
    {
        var answer = await counter.Clerk.GetAsync(page);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_registers_once_per_key_and_hears_what_is_wrong_as_a_problem()
    {
        var request = new
        {
            source = "online", kind = "complaint", narrative = "7月工资没发", employerAsNamed = "某店",
            parties = new[] { new { name = "王五", telephone = "13800138000" } }, claims = new[] { new { type = "wage-arrears", amountFen = 460_000 } },
        };

        var first = await SendAsync("key-1", request);
        var second = await SendAsync("key-1", request);
        var wrong = await SendAsync("key-2", new { source = "moon", kind = "complaint", narrative = "" });

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("unknown-source", (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
        var shown = await counter.Clerk.GetFromJsonAsync<JsonElement>(first.Headers.Location!);
        Assert.Equal("triaged", shown.GetProperty("state").GetString());
    }

    private async Task<HttpResponseMessage> SendAsync(string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/matters") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await counter.Clerk.SendAsync(request);
    }

    private static async Task<string> ErrorsOf(HttpResponseMessage answer) =>
        string.Concat(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelectorAll(".ow-errors li").Select(line => line.TextContent));

    private async Task<PostedForm> FilledAsync() => (await PostedForm.OpenAsync(counter.Clerk, "/matters/new", "register"))
        .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613")
        .With("Form.EmployerQuery", "鑫荷餐饮").With("Form.WorkDivision", "990103").With("Form.Narrative", "7月、8月、9月工资没发。")
        .With("Form.Claims[0].Type", "wage-arrears").With("Form.Claims[0].From", "2025-07").With("Form.Claims[0].To", "2025-09")
        .With("Form.Claims[0].Amount", "13,800").With("Form.Act", "register");

    /// <summary>One application with a clerk at a window.</summary>
    public sealed class Counter : IAsyncLifetime
    {
        private TestApplication _application = null!;

        public HttpClient Clerk { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            _application = await TestApplication.StartAsync();
            Clerk = await _application.SignInAsAsync(Posts.WindowClerk);
        }

        public async Task DisposeAsync() => await _application.DisposeAsync();
    }
}
