using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Intake;

/// <summary>The pages of the triage room, by role.</summary>
public sealed class TriageRoomPageTests(TriageRoomPageTests.Building building) : IClassFixture<TriageRoomPageTests.Building>
{
    [Fact]
    public async Task The_sender_is_led_to_the_referral_with_its_clock_and_may_recall_it()
    {
        var referral = await building.ReferralAsync();

        var page = await building.Clerk.GetStringAsync(referral);

        Assert.Contains("案件分理室形成分理意见", page, StringComparison.Ordinal);
        Assert.Contains("为什么是这一天", page, StringComparison.Ordinal);
        Assert.Contains("撤回到窗口", page, StringComparison.Ordinal);
        Assert.DoesNotContain("提出意见</button>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_gives_its_opinion_on_the_page_and_what_was_typed_comes_back_when_something_lacks()
    {
        var referral = await building.ReferralAsync();

        var form = (await PostedForm.OpenAsync(building.Auditor, referral, "opinion")).With("Opinion.Text", "与稽核无关");
        var refused = await form.SendAsync();
        var page = await Reception.PageAsync(refused);
        var given = await form.With("Opinion.Proposal", "inspection").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(("请选主张怎么办。", true), Reception.Errors(page));
        Assert.Equal("与稽核无关", page.QuerySelector("[name='Opinion.Text']")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.Found, given.StatusCode);
        Assert.Contains("与稽核无关", await building.Officer.GetStringAsync(referral), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_officer_rules_on_the_page_and_every_error_leads_to_its_field()
    {
        var referral = await building.ReferralAsync();
        var form = (await PostedForm.OpenAsync(building.Officer, referral, "ruling")).With("Ruling.Kind", "channels");

        var refused = await form.SendAsync();
        var ruled = await form.With("Ruling.Claims[0].Channel", "inspection").With("Ruling.Reasons", "属于监察范围。").With("Ruling.WithoutBodies", "三家当面会商，意见一致。").SendAsync();

        var errors = Reception.Errors(await Reception.PageAsync(refused)).ToList();
        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.True(error.LeadsToField, error.Message));
        Assert.Equal(HttpStatusCode.Found, ruled.StatusCode);
        Assert.Contains("属于监察范围。", await building.Clerk.GetStringAsync(referral), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recall_sent_after_the_room_has_begun_is_refused_with_its_reason()
    {
        var referral = await building.ReferralAsync();
        var form = (await PostedForm.OpenAsync(building.Clerk, referral, "recall")).With("Withdrawal.Reason", "来访人补了合同");
        await (await PostedForm.OpenAsync(building.Officer, referral, "take-up")).SendAsync();

        var answer = await form.SendAsync();

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Contains("案件分理室已经开始会商", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_left_column_counts_what_waits_for_the_officer_and_for_each_body()
    {
        await building.ReferralAsync();

        foreach (var client in (HttpClient[])[building.Officer, building.Auditor])
        {
            var entry = (await Reception.PageAsync(await client.GetAsync("/triage"))).QuerySelector("nav a[href='/triage']")!;
            Assert.Matches("案件分理室\\s*\\d+", entry.TextContent);
        }
    }

    [Theory]
    [InlineData("/triage?view=open")]
    [InlineData("/triage?view=ended")]
    [InlineData("/triage?view=%3Cscript%3E&afterDay=not-a-day&after=not-an-id")]
    public async Task Every_view_of_the_list_opens(string page)
    {
        await building.ReferralAsync();

        Assert.Equal(HttpStatusCode.OK, (await building.Officer.GetAsync(page)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_referral_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await building.Officer.GetAsync("/triage/01980000-0000-7000-8000-00000000ffff")).StatusCode);
    }

    [Fact]
    public async Task An_auditor_reads_the_matter_in_the_room_and_not_elsewhere()
    {
        var referral = await building.ReferralAsync();

        var page = await Reception.PageAsync(await building.Auditor.GetAsync(referral));

        Assert.Contains("7月、8月、9月工资没发", page.QuerySelector("#narrative")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#narrative a[href^='/matters/']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await building.Auditor.GetAsync(building.Matter)).StatusCode);
    }

    [Fact]
    public async Task Evidence_is_open_to_the_bodies_while_the_matter_is_in_the_room()
    {
        var referral = await building.ReferralAsync(withEvidence: true);
        var file = (await Reception.PageAsync(await building.Auditor.GetAsync(referral))).QuerySelector("#narrative a")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.OK, (await building.Auditor.GetAsync(file)).StatusCode);
        await (await PostedForm.OpenAsync(building.Clerk, referral, "recall")).With("Withdrawal.Reason", "来访人补了合同").SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await building.Auditor.GetAsync(file)).StatusCode);
    }

    [Fact]
    public async Task Programs_ask_speak_and_rule_through_the_same_acts()
    {
        var referral = $"/api/v1/referrals/{(await building.ReferralAsync()).Split('/')[^1]}";

        var nonsense = await building.Auditor.PostAsJsonAsync($"{referral}/opinions", new { proposal = "moon", text = "去月球" });
        var given = await building.Auditor.PostAsJsonAsync($"{referral}/opinions", new { proposal = "inspection", text = "与稽核无关" });
        var shown = await building.Officer.GetFromJsonAsync<JsonElement>(referral);
        var ruled = await building.Officer.PostAsJsonAsync(
            $"{referral}/ruling", new { kind = "ask-first", reasons = "事实不清", toAsk = "谁发的工资？", withoutBodies = "当面会商", version = shown.GetProperty("version").GetInt64() });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nonsense.StatusCode);
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        Assert.Equal(("under-examination", 1), (shown.GetProperty("state").GetString(), shown.GetProperty("opinions").GetArrayLength()));
        Assert.Equal("triaged", (await ruled.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, (await building.Clerk.PostAsJsonAsync($"{referral}/ruling", new { version = 1 })).StatusCode);
    }

    /// <summary>One application with a clerk, the triage officer and an auditor.</summary>
    public sealed class Building : IAsyncLifetime
    {
        private TestApplication _application = null!;

        public HttpClient Clerk { get; private set; } = null!;

        public HttpClient Officer { get; private set; } = null!;

        public HttpClient Auditor { get; private set; } = null!;

        /// <summary>The address of the matter that was sent last.</summary>
        public string Matter { get; private set; } = string.Empty;

        public async Task InitializeAsync()
        {
            _application = await TestApplication.StartAsync();
            Clerk = await _application.SignInAsAsync(Posts.WindowClerk);
            Officer = await _application.SignInAsAsync(Posts.TriageOfficer, "triage-room");
            Auditor = await _application.SignInAsAsync(Posts.SocialInsuranceAuditor, "audit-head");
        }

        public async Task DisposeAsync() => await _application.DisposeAsync();

        /// <summary>The address of a new referral.</summary>
        internal async Task<string> ReferralAsync(bool withEvidence = false)
        {
            var form = (await PostedForm.OpenAsync(Clerk, "/matters/new", "register"))
                .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613").With("Form.EmployerQuery", "鑫荷餐饮")
                .With("Form.WorkDivision", "990103").With("Form.Narrative", "7月、8月、9月工资没发。").With("Form.Claims[0].Type", "wage-arrears")
                .With("Form.Claims[0].From", "2025-07").With("Form.Claims[0].To", "2025-09").With("Form.Claims[0].Amount", "13,800").With("Form.Act", "register");
            Matter = (await (withEvidence ? form.WithFile("Form.Files", "工资条.jpg", [0xFF, 0xD8, 0xFF, 0xE0]) : form).SendAsync()).Headers.Location!.OriginalString;
            var sent = await (await PostedForm.OpenAsync(Clerk, $"{Matter}/triage-room", "triage-room"))
                .With("Form.Question", "走监察还是仲裁？").With("Form.Reason", "两家说法不一。").SendAsync();
            return sent.Headers.Location!.OriginalString;
        }
    }
}
