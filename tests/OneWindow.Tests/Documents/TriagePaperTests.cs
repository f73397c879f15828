using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>疑难案件分理单, 分理意见 and 移送函: each drafted by the act it records, with nothing of it to be typed again.</summary>
public sealed class TriagePaperTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Sending_drafts_the_sheet_and_ruling_the_opinion_and_before_that_neither_is_there(Engine engine)
    {
        await using var office = await TriageOffice.OpenAsync(engine);
        var matter = await office.RegisteredAsync();

        var before = await office.NamesAsync(matter);
        var early = await office.SheetAsync(matter, "D-INT-04");
        var referral = await office.SendAsync(matter, "工程款还是工资？");
        var sent = await office.NamesAsync(matter);
        await office.RuleOutsideAsync(referral);
        var ruled = await office.NamesAsync(matter);

        Assert.DoesNotContain("疑难案件分理单", before);
        Assert.Null(early);
        Assert.Equal(["疑难案件分理单"], sent.Except(before));
        Assert.Equal(["分理意见"], ruled.Except(sent));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_sheet_says_what_is_asked_and_by_whom_and_the_opinion_what_each_body_thinks_and_what_was_ruled(Engine engine)
    {
        await using var office = await TriageOffice.OpenAsync(engine);
        var matter = await office.RegisteredAsync();
        var referral = await office.SendAsync(matter, "工程款还是工资？");
        await office.RuleOutsideAsync(referral);

        var (sheet, opinion) = ((await office.SheetAsync(matter, "D-INT-03"))!, (await office.SheetAsync(matter, "D-INT-04"))!);

        Assert.Equal((0, 0), (sheet.Missing, opinion.Missing));
        Assert.All((string[])["清分理〔2026〕", "工程款还是工资？", "两家说法不一", "周敏"], words => Assert.Contains(words, sheet.Model.Text, StringComparison.Ordinal));
        Assert.All(
            (string[])["劳动保障监察", "李国安", "自己雇人，是工程款。", "没有提出意见", "不属于人社部门职权", "有权处理的机关：清源市住房和城乡建设局，广济路1号", "承揽关系。", "沈一鸣"],
            words => Assert.Contains(words, opinion.Model.Text, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sent_a_second_time_a_matter_has_two_sheets_each_with_its_own_question(Engine engine)
    {
        await using var office = await TriageOffice.OpenAsync(engine);
        var matter = await office.RegisteredAsync();
        await office.RecallAsync(await office.SendAsync(matter, "第一个问题？"));
        await office.SendAsync(matter, "第二个问题？");

        var names = await office.NamesAsync(matter);
        var latest = (await office.SheetAsync(matter, "D-INT-03"))!;

        Assert.Equal(2, names.Count(name => name == "疑难案件分理单"));
        Assert.Contains("第二个问题？", latest.Model.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("第一个问题？", latest.Model.Text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_transfer_drafts_the_letter_to_the_body_by_its_name_with_what_goes_along(Engine engine)
    {
        await using var office = await TriageOffice.OpenAsync(engine);
        var matter = await office.RegisteredAsync();
        await office.RuleOutsideAsync(await office.SendAsync(matter, "工程款还是工资？"));

        var transferred = await office.TransferAsync(matter, "2026-03-20");

        Assert.True(transferred.Succeeded);
        var letter = (await office.SheetAsync(matter, "D-GEN-03"))!;
        Assert.Equal(0, letter.Missing);
        Assert.StartsWith("清源市住房和城乡建设局：", letter.Model.Text, StringComparison.Ordinal);
        Assert.All(
            (string[])["登记表 1 份", "工资条照片 3 份", "承揽关系。该诉求不属于", "2026年3月20日前", "联系人：周敏", "《劳动保障监察条例》第十八条第二款"],
            words => Assert.Contains(words, letter.Model.Text, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_day_of_reply_that_is_none_or_past_is_refused_and_one_not_said_is_left_to_be_filled_in(Engine engine)
    {
        await using var office = await TriageOffice.OpenAsync(engine);
        var matter = await office.RegisteredAsync();
        await office.RuleOutsideAsync(await office.SendAsync(matter, "工程款还是工资？"));

        var none = await office.TransferAsync(matter, "下个月");
        var past = await office.TransferAsync(matter, "2026-03-01");
        var unsaid = await office.TransferAsync(matter, " ");

        Assert.Equal(("ReplyBy", "no-day"), (Assert.Single(none.Refusals).Field, none.Refusals[0].Code));
        Assert.Equal("day-past", Assert.Single(past.Refusals).Code);
        Assert.True(unsaid.Succeeded);
        Assert.Equal(["回复期限"], (await office.SheetAsync(matter, "D-GEN-03"))!.Model.Gaps.Where(gap => gap.Kind == Areas.Documents.Rendering.GapKind.Required).Select(gap => gap.Name));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_triage_officer_signs_the_opinion_and_the_window_does_not(Engine engine)
    {
        await using var office = await TriageOffice.OpenAsync(engine);
        var matter = await office.RegisteredAsync();
        await office.RuleOutsideAsync(await office.SendAsync(matter, "工程款还是工资？"));
        var paper = (await office.SheetAsync(matter, "D-INT-04"))!.Document.Id;

        var byWindow = await SignAsync(office, paper, office.Clerk);
        var byOfficer = await SignAsync(office, paper, office.Officer);
        var page = await office.OfficerClient.GetAsync($"/papers/{paper.Value:D}");
        var ledger = await office.OfficerClient.GetAsync("/papers");

        Assert.Equal("not-a-signer", Assert.Single(byWindow.Refusals).Code);
        Assert.True(byOfficer.Succeeded);
        Assert.Equal((System.Net.HttpStatusCode.OK, System.Net.HttpStatusCode.Forbidden), (page.StatusCode, ledger.StatusCode));
        // What leads back leads to the matter: the list of papers to be signed is not the officer's.
        var words = await page.Content.ReadAsStringAsync();
        Assert.Contains($"/matters/{matter.Value:D}\"", words, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/papers\"", words, StringComparison.Ordinal);
    }

    private static Task<Result<SignedPaper>> SignAsync(TriageOffice office, DocumentId paper, ActionContext by) =>
        office.WithAsync((SignPaper sign) => sign.HandleAsync(new(paper, null), by, default));
}
