using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.AnswerConsultation;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Publicity;

/// <summary>An answered consultation becomes a draft for the public, without anybody's name or number; another publishes it.</summary>
public sealed class TakenConsultationTests
{
    private const string Question =
        "我叫吴秀兰，在清源市鑫荷餐饮管理有限公司端盘子，电话 138 0013 6613、0371-66881234，QQ 52013145。鑫荷餐饮的老板不给休年假，也不给钱，怎么算？欠了 1380000 元。";

    private const string Answer = "吴秀兰：年休假没休的，按日工资的三倍付。找鑫荷要，或者打 0990-12333、12333；本人电话 13800136613 已记下。";

    [Theory, OnSqlite, OnPostgres]
    public async Task Question_and_answer_are_taken_over_masked_and_stay_a_draft_until_another_publishes_them(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (lead, head, visitor) = (await hall.AsAsync(Posts.HallLead), await hall.AsAsync(Posts.DepartmentHead), hall.Application.CreateClient());
        var matter = await AskedAsync(hall);
        await AnsweredAsync(hall, matter);

        var from = (await Reception.PageAsync(await lead.GetAsync($"/matters/{matter}"))).QuerySelector("a[href^='/publicity/new']")!.GetAttribute("href")!;
        var form = await Reception.PageAsync(await lead.GetAsync(from));
        var written = await (await PostedForm.OpenAsync(lead, from, "write")).SendAsync();
        var address = written.Headers.Location!.OriginalString;
        var id = address.Split('/')[^1];
        var draft = await lead.GetStringAsync(address);
        var own = await (await PostedForm.OpenAsync(lead, address, "publicity")).With("Form.Do", "publish").SendAsync();
        var hidden = await visitor.GetAsync($"/portal/open/{id}");
        await (await PostedForm.OpenAsync(head, address, "publicity")).With("Form.Do", "publish").SendAsync();
        var shown = await Reception.PageAsync(await visitor.GetAsync($"/portal/open/{id}"));
        var again = await lead.GetStringAsync(from);

        Assert.Equal("questions", form.QuerySelector("[name='Form.Kind'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("某公司的老板不给休年假，也不给钱，怎么算？", form.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        Assert.Equal(
            "问：我叫某某，在某公司端盘子，电话 （号码略）、（号码略），QQ （号码略）。某公司的老板不给休年假，也不给钱，怎么算？欠了 1380000 元。\n\n"
            + "答：某某：年休假没休的，按日工资的三倍付。找某公司要，或者打 0990-12333、12333；本人电话 （号码略） 已记下。",
            form.QuerySelector("[name='Form.Body']")!.TextContent.Trim());
        Assert.Contains($"href=\"/matters/{matter}\"", draft, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Contains("按日工资的三倍付", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(new[] { "吴秀兰", "鑫荷", "13800136613", matter.ToString(), "/matters/" }, word => Assert.DoesNotContain(word, shown.Body.InnerHtml, StringComparison.Ordinal));
        Assert.Contains($"href=\"/publicity/{id}\"", again, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_written_back_is_refused_at_its_field_now_and_when_it_is_written_anew(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var lead = await hall.AsAsync(Posts.HallLead);
        var matter = await AskedAsync(hall);
        await AnsweredAsync(hall, matter);

        var named = await (await PostedForm.OpenAsync(lead, $"/publicity/new?matter={matter}", "write")).With("Form.Body", "吴秀兰的年休假怎么算？").SendAsync();
        var address = (await (await PostedForm.OpenAsync(lead, $"/publicity/new?matter={matter}", "write")).SendAsync()).Headers.Location!.OriginalString;
        var anew = await (await PostedForm.OpenAsync(lead, address + "/edit", "write")).With("Form.Title", "吴秀兰的年休假").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, named.StatusCode);
        Assert.Equal([("正文里有这件咨询的人名，请改成“某某”。", true)], Reception.Errors(await Reception.PageAsync(named)));
        Assert.Equal([("标题里有这件咨询的人名，请改成“某某”。", true)], Reception.Errors(await Reception.PageAsync(anew)));
    }

    [Fact]
    public async Task What_is_not_answered_or_was_reported_is_not_taken_and_who_writes_nothing_is_not_asked()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        var (lead, clerk) = (await hall.AsAsync(Posts.HallLead), await hall.AsAsync(Posts.WindowClerk));
        var (waiting, answered) = (await AskedAsync(hall), await AskedAsync(hall));
        await AnsweredAsync(hall, answered);
        var by = (await hall.PersonAsync(Posts.HallLead)).By;
        var file = await hall.AskAsync(async (IMatterFiles files) => (await hall.AskAsync((OneWindowDb db) => files.ReadAsync(db, new MatterId(answered), by, default)))!);

        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/publicity/new?matter={waiting}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/publicity/new?matter={Guid.CreateVersion7()}")).StatusCode);
        Assert.DoesNotContain("/publicity/new", await lead.GetStringAsync($"/matters/{waiting}"), StringComparison.Ordinal);
        Assert.NotNull(PublicityLinks.OfConsultation(file, Posts.HallLead));
        Assert.Null(PublicityLinks.OfConsultation(file with { Kind = SubmissionKind.Report }, Posts.HallLead));
        Assert.Null(PublicityLinks.OfConsultation(file with { HasSealedParty = true }, Posts.HallLead));
        Assert.DoesNotContain("/publicity/new", await clerk.GetStringAsync($"/matters/{answered}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("清源市云帆软件有限公司", "云帆软件公司欠我钱，云帆不认，清源云帆也不认。", "某公司欠我钱，某公司不认，清源某公司也不认。")]
    [InlineData("老王面馆", "在老王面馆干活，老王说没钱。", "在某单位干活，某单位说没钱。")]
    [InlineData("清源", "清源的最低工资是多少？", "清源的最低工资是多少？")]
    public void An_employer_is_not_told_by_any_form_of_its_name(string name, string text, string masked) =>
        Assert.Equal(masked, EmployerMask.Of(text, [name], "清源市"));

    private static async Task<Guid> AskedAsync(CaseHall hall)
    {
        var clerk = await hall.AsAsync(Posts.WindowClerk);
        var answer = await clerk.PostAsJsonAsync("/api/v1/matters", new
        {
            source = "window", kind = "consulting", narrative = Question, employerAsNamed = "清源市鑫荷餐饮管理有限公司", workPlace = "南塘区",
            parties = new[] { new { name = "吴秀兰", telephone = "13800136613" } }, claims = Array.Empty<object>(),
        });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    private static async Task AnsweredAsync(CaseHall hall, Guid matter)
    {
        var by = (await hall.PersonAsync(Posts.WindowClerk)).By with { At = hall.Time.UtcNow };
        var command = new ConsultationAnswer(new MatterId(matter), Answer, null);
        Assert.True((await hall.AskAsync((AnswerConsultation use) => use.HandleAsync(command, by, default))).Succeeded);
    }
}
