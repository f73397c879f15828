using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Areas.Publicity.PublishText;
using OneWindow.Areas.Publicity.WithdrawText;
using OneWindow.Areas.Publicity.WriteText;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Publicity;

/// <summary>What the public reads was written by one, published by another, and holds no number of a person.</summary>
public sealed class PublicityTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_text_is_public_once_another_has_agreed_and_is_found_by_its_words_until_it_is_taken_down(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var id = (await WriteAsync(hall, Question("加班费怎么算？", "平时不低于百分之一百五十。"))).Value;
        var before = await FoundAsync(hall, "加班费");

        var own = (await WriteAsync(hall, Question("工伤怎么办？", "先治疗。"), Posts.DepartmentHead)).Value;

        var byLead = await PublishAsync(hall, id, Posts.HallLead);
        var byWriter = await PublishAsync(hall, own, Posts.DepartmentHead);
        var byHead = await PublishAsync(hall, id, Posts.DepartmentHead);
        var after = await FoundAsync(hall, "加班费");
        var other = await FoundAsync(hall, "工伤认定");
        var twice = await PublishAsync(hall, id, Posts.DepartmentHead);
        var without = await WithdrawAsync(hall, id, " ");
        var withdrawn = await WithdrawAsync(hall, id, "口径变了");

        Assert.Empty(before);
        Assert.Equal("not-the-publisher", Assert.Single(byLead.Refusals).Code);
        Assert.Equal("own-publication", Assert.Single(byWriter.Refusals).Code);
        Assert.True(byHead.Succeeded);
        Assert.Equal([id], after.Select(text => text.Id));
        Assert.Empty(other);
        Assert.Equal("no-such-publication", Assert.Single(twice.Refusals).Code);
        Assert.Equal("Reason", Assert.Single(without.Refusals).Field);
        Assert.True(withdrawn.Succeeded);
        Assert.Empty(await FoundAsync(hall, "加班费"));
        Assert.Empty(await FoundAsync(hall, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Written_anew_it_waits_again_and_a_stale_form_is_refused(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var first = Question("试用期被辞退有补偿吗？", "看情况。");
        var id = (await WriteAsync(hall, first)).Value;
        await PublishAsync(hall, id, Posts.DepartmentHead);

        var anew = await WriteAsync(hall, first with { Id = id, Body = "证明不符合录用条件的没有。" });
        var stale = await WriteAsync(hall, first with { Id = id, Body = "又一种说法", Version = 0 });

        Assert.True(anew.Succeeded);
        Assert.Equal(RefusalKind.Conflict, Assert.Single(stale.Refusals).Kind);
        Assert.Empty(await FoundAsync(hall, null));
        await PublishAsync(hall, id, Posts.DepartmentHead);
        Assert.Equal("证明不符合录用条件的没有。", Assert.Single(await FoundAsync(hall, "录用条件")).Body);
    }

    [Fact]
    public async Task Of_a_decision_that_was_taken_down_the_reason_stays_public_and_its_words_do_not()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        var visitor = hall.Application.CreateClient();
        var decision = new TextToWrite(null, PublicationKind.Decision.Code(), "某餐馆拖欠工资案", "罚款二万元。", null, null);
        var (shown, draft) = ((await WriteAsync(hall, decision)).Value, (await WriteAsync(hall, decision)).Value);
        var question = (await WriteAsync(hall, Question("加班费怎么算？", "看情况。"))).Value;
        await PublishAsync(hall, shown, Posts.DepartmentHead);
        await PublishAsync(hall, question, Posts.DepartmentHead);
        foreach (var id in new[] { shown, draft, question })
        {
            await WithdrawAsync(hall, id, "复议后<变更>");
        }

        var gone = await visitor.GetAsync($"/portal/open/{shown.Value}");
        var page = await gone.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, gone.StatusCode);
        Assert.Contains("这份公开已经撤回", page, StringComparison.Ordinal);
        Assert.Contains("复议后&lt;变更&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("罚款二万元", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/portal/open/{draft.Value}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/portal/open/{question.Value}")).StatusCode);
    }

    [Fact]
    public async Task Empty_huge_and_personal_numbers_are_named_at_their_fields()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);

        var empty = await WriteAsync(hall, new TextToWrite(null, "nothing", " ", null, null, null));
        var huge = await WriteAsync(hall, Question(new string('长', 101), new string('文', 8001)));
        var personal = await WriteAsync(hall, Question("找谁？", "打 13800136613，身份证 149900198406231621。"));

        Assert.Equal(["Kind", "Title", "Body"], empty.Refusals.Select(refusal => refusal.Field));
        Assert.Equal(["Title", "Body"], huge.Refusals.Select(refusal => refusal.Field));
        Assert.Equal(("Body", "personal-number"), (Assert.Single(personal.Refusals).Field, personal.Refusals[0].Code));
    }

    [Fact]
    public async Task The_pages_lead_from_the_draft_to_the_public_and_a_draft_is_nowhere_there()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        var (lead, head) = (await hall.AsAsync(Posts.HallLead), await hall.AsAsync(Posts.DepartmentHead));
        var visitor = hall.Application.CreateClient();

        var written = await (await PostedForm.OpenAsync(lead, "/publicity/new", "write"))
            .With("Form.Kind", "cases").With("Form.Title", "餐馆<b>停业</b>前付清").With("Form.Body", "七天付清。").SendAsync();
        var address = written.Headers.Location!.OriginalString;
        var id = address.Split('/')[^1];
        var hidden = await visitor.GetAsync($"/portal/open/{id}");
        var own = await (await PostedForm.OpenAsync(lead, address, "publicity")).With("Form.Do", "publish").SendAsync();
        await (await PostedForm.OpenAsync(head, address, "publicity")).With("Form.Do", "publish").SendAsync();
        var shown = await visitor.GetStringAsync($"/portal/open/{id}");
        var list = await Reception.PageAsync(await visitor.GetAsync("/portal/open?q=停业&kind=cases"));
        var none = await visitor.GetStringAsync("/portal/open?q=工伤认定");

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.StatusCode);
        Assert.Contains("餐馆&lt;b&gt;停业&lt;/b&gt;前付清", shown, StringComparison.Ordinal);
        Assert.Single(list.QuerySelectorAll(".ow-acts a"));
        Assert.Contains("没有找到", none, StringComparison.Ordinal);
    }

    private static TextToWrite Question(string title, string body) => new(null, PublicationKind.Question.Code(), title, body, null, null);

    private static Task<Result<PublicationId>> WriteAsync(CaseHall hall, TextToWrite text) => WriteAsync(hall, text, Posts.HallLead);

    private static async Task<Result<PublicationId>> WriteAsync(CaseHall hall, TextToWrite text, Post post)
    {
        var by = await ByAsync(hall, post);
        return await hall.AskAsync((WriteText write) => write.HandleAsync(text, by, default));
    }

    private static async Task<Result<PublicationId>> PublishAsync(CaseHall hall, PublicationId id, Post post)
    {
        var by = await ByAsync(hall, post);
        return await hall.AskAsync((PublishText publish) => publish.HandleAsync(id, null, by, default));
    }

    private static async Task<Result<PublicationId>> WithdrawAsync(CaseHall hall, PublicationId id, string reason)
    {
        var by = await ByAsync(hall, Posts.HallLead);
        return await hall.AskAsync((WithdrawText withdraw) => withdraw.HandleAsync(id, reason, by, default));
    }

    private static async Task<IReadOnlyList<PublicText>> FoundAsync(CaseHall hall, string? words) =>
        (await hall.AskAsync((PublicTexts texts) => texts.PageAsync(null, words, null, default))).Texts;

    private static async Task<ActionContext> ByAsync(CaseHall hall, Post post) => (await hall.PersonAsync(post)).By with { At = hall.Time.UtcNow };
}
