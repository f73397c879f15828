using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Cases.HandOver;

/// <summary>The pages of hand-overs as a browser without script uses them, and their API.</summary>
public sealed class HandOverPageTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_head_chooses_previews_unticks_confirms_and_reads_the_record(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var (given, kept) = (await hall.Cases.InvestigatingAsync(), await hall.Cases.InvestigatingAsync());
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var client = await hall.Cases.AsAsync(Posts.InspectionHead);
        var preview = await client.GetPageAsync(AddressOf(hall, zhao.Appointment));
        var untick = (IHtmlInputElement)preview.QuerySelectorAll("#ready input[type=checkbox]").Single(box => box.GetAttribute("value")!.StartsWith(kept.Value.ToString("N"), StringComparison.Ordinal));
        untick.IsChecked = false;

        var done = await client.SubmitAsync(preview, "hand-over", ("Form.Reason", HandOverHall.Reason), ("Form.NoConflict", "true"));
        var record = await client.GetPageAsync(done.Headers.Location!.PathOf());
        var list = await client.GetPageAsync("/cases/hand-overs");

        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Contains("何晓燕", record.QuerySelector("#about")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(HandOverHall.Reason, record.QuerySelector("#about")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(record.QuerySelector($"#cases a[href='/cases/{given.Value}']"));
        Assert.Null(record.QuerySelector($"#cases a[href='/cases/{kept.Value}']"));
        Assert.NotNull(list.QuerySelector($"a[href='{done.Headers.Location!.PathOf()}']"));
        Assert.Equal(hall.From, (await hall.CaseAsync(kept)).LeadId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_missing_is_named_and_what_was_typed_and_unticked_stays(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var (_, kept) = (await hall.Cases.InvestigatingAsync(), await hall.Cases.InvestigatingAsync());
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var client = await hall.Cases.AsAsync(Posts.InspectionHead);
        var nobody = await client.GetAsync($"/cases/hand-overs/new?preview=true&from={hall.From.Value}");
        var preview = await client.GetPageAsync(AddressOf(hall, zhao.Appointment));
        ((IHtmlInputElement)preview.QuerySelectorAll("#ready input[type=checkbox]").Single(box => box.GetAttribute("value")!.StartsWith(kept.Value.ToString("N"), StringComparison.Ordinal))).IsChecked = false;

        var refused = await client.SubmitAsync(preview, "hand-over", ("Form.Reason", "病假"));
        var page = await FormClient.ParseAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        Assert.Contains("请选择接手人", await nobody.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("须逐案核对后确认", page.QuerySelector(".ow-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("病假", page.QuerySelector("textarea[name='Form.Reason']")!.TextContent.Trim());
        Assert.Equal([true, false], page.QuerySelectorAll("#ready input[type=checkbox]").Select(box => box.HasAttribute("checked")).OrderDescending());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_that_changed_meanwhile_gives_a_fresh_preview_with_what_was_typed(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var changed = await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var client = await hall.Cases.AsAsync(Posts.InspectionHead);
        var preview = await client.GetPageAsync(AddressOf(hall, zhao.Appointment));
        await hall.Cases.DoAsync(changed, Posts.DepartmentHead, "commission-audit", ("auditor", "清源某会计师事务所"), ("scope", "工资支付"));

        var late = await client.SubmitAsync(preview, "hand-over", ("Form.Reason", "病假"), ("Form.NoConflict", "true"));
        var fresh = await FormClient.ParseAsync(late);
        var again = await client.SubmitAsync(fresh, "hand-over");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("一件也没有移交", fresh.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("病假", fresh.QuerySelector("textarea[name='Form.Reason']")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_is_sent_twice_leads_to_the_same_record(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var client = await hall.Cases.AsAsync(Posts.InspectionHead);
        var preview = await client.GetPageAsync(AddressOf(hall, zhao.Appointment));
        (string, string)[] filled = [("Form.Reason", "病假"), ("Form.NoConflict", "true")];

        var (first, second) = (await client.SubmitAsync(preview, "hand-over", filled), await client.SubmitAsync(preview, "hand-over", filled));

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task With_several_successors_each_case_may_go_to_another_of_them(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var one = await hall.Cases.InvestigatingAsync();
        var (zhao, qian) = (await hall.InspectorAsync("赵敏", new(2028, 12, 31)), await hall.InspectorAsync("钱进", new(2028, 12, 31)));
        var client = await hall.Cases.AsAsync(Posts.InspectionHead);
        var preview = await client.GetPageAsync(AddressOf(hall, zhao.Appointment, qian.Appointment));
        var select = (IHtmlSelectElement)preview.QuerySelector("#ready select")!;

        select.Value = select.Options.Single(option => option.TextContent == "钱进").Value;
        await client.SubmitAsync(preview, "hand-over", ("Form.Reason", "病假"), ("Form.NoConflict", "true"));

        Assert.Equal(qian.Appointment, (await hall.CaseAsync(one)).LeadId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_hand_over_is_taken_back_on_its_page(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var one = await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();
        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;
        var client = await hall.Cases.AsAsync(Posts.InspectionHead);
        var form = await client.GetPageAsync($"{WorkHandOverLinks.Of(id)}/recall");

        var wrong = await client.SubmitAsync(form, "recall-hand-over", ("Form.Reason", "提前返岗"));
        var done = await client.SubmitAsync(form, "recall-hand-over", ("Form.Reason", "提前返岗"), ("Form.NoConflict", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Contains("已退回", (await client.GetPageAsync(WorkHandOverLinks.Of(id))).QuerySelector("#cases")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(hall.From, (await hall.CaseAsync(one)).LeadId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Predecessor_reads_the_record_of_the_reminder_and_a_stranger_finds_none(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();
        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;
        var former = await hall.Cases.AsAsync(Posts.LabourInspector);

        var reminders = await former.GetPageAsync("/reminders");
        var record = await former.GetAsync(WorkHandOverLinks.Of(id));
        var stranger = await (await hall.Cases.AsAsync(Posts.Mediator)).GetAsync(WorkHandOverLinks.Of(id));
        var recall = await former.GetAsync(WorkHandOverLinks.Of(id) + "/recall");

        Assert.NotNull(reminders.QuerySelector($"a[href='{WorkHandOverLinks.Of(id)}']"));
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (record.StatusCode, stranger.StatusCode, recall.StatusCode));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_program_hands_over_and_takes_back_by_the_same_rules(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var one = await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var client = await hall.Cases.AsAsync(Posts.InspectionHead);
        object Body(string reason) => new { from = hall.From.Value, reason, noConflict = true, cases = new[] { new { @case = one.Value, to = zhao.Appointment.Value } } };

        var refused = await client.PostAsJsonAsync("/api/v1/hand-overs", Body(" "));
        var done = await client.PostAsJsonAsync("/api/v1/hand-overs", Body("病假"));
        var back = await client.PostAsJsonAsync($"/api/v1{done.Headers.Location!.OriginalString["/cases".Length..]}/recall", new { reason = "返岗", noConflict = true });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("reason-missing", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (done.StatusCode, back.StatusCode));
        Assert.Equal(hall.From, (await hall.CaseAsync(one)).LeadId);
    }

    private static string AddressOf(HandOverHall hall, params Areas.Staff.Contracts.AppointmentId[] to) =>
        $"/cases/hand-overs/new?preview=true&from={hall.From.Value}{string.Concat(to.Select(id => $"&to={id.Value}"))}";
}
