using System.Net;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>An employer sees of its cases what the law lets it: where they stand, who has them, its own dates; never who brought them.</summary>
public sealed class EmployerCaseTests
{
    /// <summary>What stands in the matter or in the file and is not the employer's to read.</summary>
    private static readonly string[] NotItsOwn = ["吴秀兰", "9月工资没发", "13800136613", "拖欠工资案", "责令改正中", "孙宏", "完成调查", "拖欠吴"];

    [Theory, OnSqlite, OnPostgres]
    public async Task An_inspection_is_told_of_from_its_first_paper_on_and_by_its_phase_alone(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var door = await EmployerDoor.OpenAsync(hall);
        var quiet = await hall.ReceiveAsync(door.Employer);
        await door.IssueAsync(quiet, "D-INS-03", ServiceTrack.WorkerSide);

        var before = await door.PageAsync(EmployerDoor.Papers);
        var early = await door.Phone.GetAsync(EmployerDoor.CaseOf(quiet));
        var id = await door.OrderedAsync();
        var waiting = await door.PageAsync(EmployerDoor.CaseOf(id));
        var saysTooEarly = await door.Phone.GetAsync($"/portal/employer/say?of={id.Value}");
        await door.ReceiveAsync();
        var list = await door.PageAsync(EmployerDoor.Papers);
        var page = await door.PageAsync(EmployerDoor.CaseOf(id));

        Assert.Contains("没有给贵单位的文书", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(EmployerDoor.Papers, early.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.EndsWith(EmployerDoor.Papers, saysTooEarly.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("改正：最晚", waiting.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(list.QuerySelectorAll("a"), link => link.GetAttribute("href") == EmployerDoor.CaseOf(id));
        Assert.DoesNotContain(quiet.Value.ToString(), list.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("在“责令改正”这一步", page.QuerySelector(".ow-now strong")!.TextContent);
        // The order says by when; the term began with its receipt.
        Assert.Contains("用人单位改正：最晚 2026年3月25日", page.QuerySelector(".ow-now")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("何晓燕", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href^='tel:']"));
        Assert.NotNull(page.QuerySelector($"a[href='/portal/employer/say?of={id.Value}']"));
        Assert.All(NotItsOwn, word => Assert.DoesNotContain(word, page.Body.InnerHtml, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_mediation_is_told_of_from_the_beginning_with_its_state_and_what_is_asked(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var door = await EmployerDoor.OpenAsync(hall);
        var id = await door.CaseAsync(Channel.Mediation);

        var page = await door.PageAsync(EmployerDoor.CaseOf(id));

        Assert.Equal("待受理", page.QuerySelector(".ow-now strong")!.TextContent);
        // Fifteen days after the application of 2 March, the first not counted: 17 March.
        Assert.Contains("调解：最晚 2026年3月17日", page.QuerySelector(".ow-now")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("劳动者 1 人，要求 13,800", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(NotItsOwn, word => Assert.DoesNotContain(word, page.Body.InnerHtml, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Willing_or_not_is_a_choice_that_reminds_who_leads_the_mediation_and_stands_on_the_form(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var door = await EmployerDoor.OpenAsync(hall);
        var id = await door.CaseAsync(Channel.Mediation);
        var head = await hall.AsAsync(Posts.MediationHead);

        var none = await (await PostedForm.OpenAsync(door.Phone, EmployerDoor.CaseOf(id), "mediate")).SendAsync();
        var said = await (await PostedForm.OpenAsync(door.Phone, EmployerDoor.CaseOf(id), "mediate"))
            .With("Form.Answer", "no").With("Form.Words", "<b>先核账</b>，电话 13800136613").SendAsync();
        hall.Time.Advance(TimeSpan.FromMinutes(1));
        var changed = await (await PostedForm.OpenAsync(door.Phone, EmployerDoor.CaseOf(id), "mediate")).With("Form.Answer", "yes").SendAsync();
        var reminders = await head.GetStringAsync("/reminders");
        var form = await Reception.PageAsync(await head.GetAsync($"/cases/{id.Value}/steps/accept"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Equal([("请选愿意还是不愿意。", true)], Reception.Errors(await Reception.PageAsync(none)));
        Assert.All([said, changed], answer => Assert.EndsWith(EmployerDoor.CaseOf(id), answer.Headers.Location!.OriginalString, StringComparison.Ordinal));
        Assert.Contains("用人单位愿意调解（经办人方建平）", reminders, StringComparison.Ordinal);
        var rows = form.QuerySelectorAll("#told tbody tr").Select(row => row.QuerySelectorAll("td")[2].TextContent.Trim()).ToList();
        Assert.Equal(["用人单位愿意调解（经办人方建平）", "用人单位不愿意调解（经办人方建平）“<b>先核账</b>，电话 138****6613”"], rows);
    }

    [Fact]
    public async Task A_case_of_another_employer_or_of_nobody_is_not_there_and_after_talks_nobody_is_asked()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        var (own, other) = (await EmployerDoor.OpenAsync(hall), await EmployerDoor.OpenAsync(hall, "清源云帆软件有限公司", "91990104MAB5K3F12D"));
        var id = await own.CaseAsync(Channel.Mediation);

        var foreign = await other.Phone.GetAsync(EmployerDoor.CaseOf(id));
        var unknown = await own.Phone.GetAsync(EmployerDoor.CaseOf(CaseId.New()));
        var nobody = await hall.Application.CreateClient().GetAsync(EmployerDoor.CaseOf(id));
        await hall.DoAsync(id, Posts.MediationHead, "decline", ("decline-ground", "refused"), ("mediation-because", "单位不愿意"));
        var ended = await own.Phone.GetAsync(EmployerDoor.CaseOf(id));

        Assert.All([foreign, unknown, ended], answer => Assert.EndsWith(EmployerDoor.Papers, answer.Headers.Location!.OriginalString, StringComparison.Ordinal));
        Assert.DoesNotContain("of=", nobody.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }
}
