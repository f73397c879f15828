using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Intake;

/// <summary>What becomes of a registration that is not finished at once.</summary>
public sealed class DraftPageTests : IAsyncLifetime
{
    private TestApplication _application = null!;
    private HttpClient _clerk = null!;

    public async Task InitializeAsync()
    {
        _application = await TestApplication.StartAsync();
        _clerk = await _application.SignInAsAsync(Posts.WindowClerk);
    }

    [Fact]
    public async Task However_often_a_form_comes_back_it_leaves_one_draft_and_none_once_it_is_registered()
    {
        var form = (await PostedForm.OpenAsync(_clerk, "/matters/new", "register"))
            .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613").With("Form.EmployerQuery", "鑫荷餐饮")
            .With("Form.Narrative", "7月工资没发").With("Form.Act", "register");

        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).StatusCode);
        }

        Assert.Equal("吴秀兰，鑫荷餐饮", Assert.Single(await DraftsAsync()).Title);
        Assert.Equal(HttpStatusCode.Found, (await form.With("Form.Claims[0].Type", "wage-arrears").SendAsync()).StatusCode);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Saving_by_itself_keeps_what_was_typed_and_nothing_is_saved_after_registering()
    {
        var form = (await PostedForm.OpenAsync(_clerk, "/matters/new", "register"))
            .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613").With("Form.EmployerQuery", "鑫荷餐饮")
            .With("Form.Narrative", "7月工资没发").With("Form.Claims[0].Type", "wage-arrears").With("Form.Claims[0].From", "七月").With("Form.Act", "register");

        var saved = await form.To("/matters/new?keep=1").SendAsync();
        var draft = Assert.Single(await DraftsAsync());
        var again = new HtmlParser().ParseDocument(await _clerk.GetStringAsync($"/matters/new?draft={draft.Id.Value}"));
        await form.With("Form.Claims[0].From", "2026-07").To("/matters/new").SendAsync();
        var late = await form.To("/matters/new?keep=1").SendAsync();

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("七月", again.QuerySelector("[name='Form.Claims[0].From']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task A_clerk_sees_own_drafts_with_their_age_and_throws_one_away()
    {
        await (await PostedForm.OpenAsync(_clerk, "/matters/new", "register")).With("Form.Parties[0].Name", "半路走了").With("Form.Act", "save").SendAsync();
        var other = await _application.SignInAsAsync(Posts.WindowClerk, name: "别人");
        Assert.DoesNotContain("半路走了", await other.GetStringAsync("/matters/today"), StringComparison.Ordinal);
        Assert.Contains("刚才", await _clerk.GetStringAsync("/matters/today"), StringComparison.Ordinal);
        var draft = Assert.Single(await DraftsAsync()).Id.Value.ToString();

        await (await PostedForm.OpenAsync(_clerk, "/matters/today", "drafts")).With("Form.Discard", draft).SendAsync();

        Assert.Empty(await DraftsAsync());
        Assert.Contains("草稿已丢弃", await _clerk.GetStringAsync("/matters/today"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restaurant_is_not_asked_about_subcontractors_and_a_site_is()
    {
        Assert.DoesNotContain("分包", await QuestionsAsync("后厨干活，7月工资没发"), StringComparison.Ordinal);
        Assert.Contains("分包单位欠的", await QuestionsAsync("在工地绑钢筋，7月工资没发"), StringComparison.Ordinal);
        Assert.DoesNotContain("结果不服", await QuestionsAsync("后厨干活，7月工资没发"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Amounts_that_do_not_agree_are_shown_both_and_stop_nobody()
    {
        var form = (await PostedForm.OpenAsync(_clerk, "/matters/new", "register"))
            .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613").With("Form.Parties[0].Amount", "9000")
            .With("Form.PastedWorkers", "李桂芳 9000").With("Form.EmployerQuery", "鑫荷餐饮").With("Form.Narrative", "7月工资没发")
            .With("Form.Claims[0].Type", "wage-arrears").With("Form.Claims[0].Amount", "20000");

        var shown = await (await form.With("Form.Act", "advise").SendAsync()).Content.ReadAsStringAsync();
        var registered = await form.With("Form.Act", "register").SendAsync();

        Assert.Contains("各人应得合计 18,000.00 元，工资类诉求合计 20,000.00 元，两边不一致", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, registered.StatusCode);
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    private async Task<string> QuestionsAsync(string narrative)
    {
        var answer = await (await PostedForm.OpenAsync(_clerk, "/matters/new", "register"))
            .With("Form.Narrative", narrative).With("Form.Claims[0].Type", "wage-arrears").With("Form.Act", "advise").SendAsync();
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("#facts")!.TextContent;
    }

    private async Task<IReadOnlyList<Draft>> DraftsAsync()
    {
        await using var scope = _application.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Draft>().AsNoTracking().ToListAsync();
    }
}
