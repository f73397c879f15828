using System.Net;

namespace OneWindow.Tests.Intake;

/// <summary>The pages of Intake and Employers against the checklist: the wrong post, an unknown identifier, the wrong state, a missing reason.</summary>
public sealed class PageChecklistTests(Reception reception) : IClassFixture<Reception>
{
    private const string Nothing = "01980000-0000-7000-8000-00000000ffff";

    [Theory]
    [InlineData("/matters/new")]
    [InlineData("/matters/today")]
    [InlineData($"/matters/{Nothing}/choose")]
    public async Task A_post_that_may_not_is_turned_away(string page)
    {
        var answer = await reception.Inspector.GetAsync(page);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData($"/matters/{Nothing}/parties/{Nothing}")]
    [InlineData($"/matters/{Nothing}/evidence/{Nothing}")]
    [InlineData($"/matters/{Nothing}/evidence/{Nothing}/withdraw")]
    [InlineData($"/employers/{Nothing}")]
    [InlineData($"/employers/{Nothing}/correct")]
    [InlineData("/employers/不是编号")]
    public async Task What_is_not_there_is_not_found(string page)
    {
        var answer = await reception.Clerk.GetAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("accept/inspection", "来访人还没有选定途径。")]
    [InlineData("accept/mediation", "来访人还没有选定途径。")]
    [InlineData("act/guide", "来访人还没有选定途径。")]
    [InlineData("act/answer", "只有没有诉求的咨询才当场答复办结。")]
    public async Task A_step_whose_time_has_not_come_says_so(string step, string told)
    {
        var matter = await reception.MatterAsync();

        Assert.Contains(told, await reception.Clerk.GetStringAsync($"{matter}/{step}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("act/withdraw", "已经进入办理，请在案件中办理撤诉")]
    [InlineData("act/refuse", "已经进入办理或者已办结，不能再作不予受理。")]
    [InlineData("act/advise", "已经办结，不再重新分流")]
    [InlineData("choose", "现在不能选定途径。")]
    [InlineData("add-evidence", "已办结的诉求不再收证据，请新登记一件并与本件关联。")]
    public async Task A_matter_that_was_withdrawn_offers_nothing_more(string page, string told)
    {
        var matter = await reception.MatterAsync();
        await (await PostedForm.OpenAsync(reception.Clerk, $"{matter}/act/withdraw", "step")).With("Form.Reason", "单位已付清").SendAsync();

        Assert.Contains(told, await reception.Clerk.GetStringAsync($"{matter}/{page}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("choose", "choose", "他人已先行办理，内容已有变化。")]
    [InlineData("add-evidence", "evidence", "已办结的诉求不再收证据，请新登记一件并与本件关联。")]
    public async Task A_form_sent_for_a_matter_that_was_withdrawn_meanwhile_changes_nothing_and_says_why(string page, string handler, string told)
    {
        var matter = await reception.MatterAsync();
        var form = await PostedForm.OpenAsync(reception.Clerk, $"{matter}/{page}", handler);
        await (await PostedForm.OpenAsync(reception.Clerk, $"{matter}/act/withdraw", "step")).With("Form.Reason", "单位已付清").SendAsync();

        var answer = await (page == "add-evidence" ? form.WithFile("Form.Files", "转账.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 7]) : form).SendAsync();

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Contains(Reception.Errors(await Reception.PageAsync(answer)), error => error.Message.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("act/withdraw", "step", "", "", "请写明理由。")]
    [InlineData("correct", "correct", "Form.WorkPlace", "别处", "请写明理由。")]
    [InlineData("correct", "correct", "Form.Reason", "没有改什么", "没有改动。")]
    public async Task An_act_that_lacks_something_is_not_done_and_says_what(string page, string handler, string field, string typed, string told)
    {
        var matter = await reception.MatterAsync();
        var form = await PostedForm.OpenAsync(reception.Clerk, $"{matter}/{page}", handler);

        var answer = await (field.Length > 0 ? form.With(field, typed) : form).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains((told, true), Reception.Errors(await Reception.PageAsync(answer)));
    }

    [Fact]
    public async Task A_form_that_somebody_was_quicker_with_is_refused_as_a_conflict()
    {
        var matter = await reception.MatterAsync();
        var late = (await PostedForm.OpenAsync(reception.Clerk, $"{matter}/correct", "correct")).With("Form.Reason", "晚了").With("Form.WorkPlace", "别处");
        await (await PostedForm.OpenAsync(reception.Clerk, $"{matter}/act/withdraw", "step")).With("Form.Reason", "单位已付清").SendAsync();

        var answer = await late.SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("他人已先行办理", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_on_the_correction_page_goes_to_yes_and_back_to_not_known()
    {
        var matter = await reception.MatterAsync();

        await AnswerAsync(matter, "yes");
        Assert.Equal("yes", await AnswerOfAsync(matter));
        await AnswerAsync(matter, "");

        Assert.Equal("", await AnswerOfAsync(matter));
    }

    private const string Disputed = "claim.0.disputed";

    private async Task AnswerAsync(string matter, string value)
    {
        var field = await FieldAsync(matter);
        var answer = await (await PostedForm.OpenAsync(reception.Clerk, $"{matter}/correct", "correct")).With("Form.Reason", "问清楚了").With(field, value).SendAsync();
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    private async Task<string> FieldAsync(string matter)
    {
        var page = await Reception.PageAsync(await reception.Clerk.GetAsync($"{matter}/correct"));
        return page.QuerySelector($"input[type=hidden][value='{Disputed}']")!.GetAttribute("name")!.Replace(".Code", ".Value", StringComparison.Ordinal);
    }

    private async Task<string?> AnswerOfAsync(string matter)
    {
        var field = await FieldAsync(matter);
        var page = await Reception.PageAsync(await reception.Clerk.GetAsync($"{matter}/correct"));
        return page.QuerySelector($"[name='{field}'][checked]")!.GetAttribute("value");
    }
}
