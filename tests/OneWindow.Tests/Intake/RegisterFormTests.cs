using System.Net;

namespace OneWindow.Tests.Intake;

/// <summary>Everything that the registration form says when something is wrong, and what it does with text that nobody expects.</summary>
public sealed class RegisterFormTests(Reception reception) : IClassFixture<Reception>
{
    [Theory]
    [InlineData("Narrative", "", "请按来访人的原话写下经过。")]
    [InlineData("Parties[0].Name", "", "投诉要用真实姓名；不愿留名的，请改选“举报”。")]
    [InlineData("Parties[0].Telephone", "", "请留手机号或者送达地址，否则结果送不到来访人手里。")]
    [InlineData("Claims[0].Type", "", "请至少填一项诉求；只问政策的，请改选“咨询”。")]
    [InlineData("Kind", "consulting", "有具体诉求的不是咨询，请改选“投诉”“举报”或者“申请”。")]
    [InlineData("EmployerQuery", "", "请选定用人单位；不知道全名的，写招牌和地址。")]
    [InlineData("Employer", "01980000-0000-7000-8000-00000000ffff", "没有这家单位，请重新选。")]
    [InlineData("WorkDivision", "000000", "没有这个区划，请从列表中选。")]
    [InlineData("Claims[0].From", "2025-10", "第 1 项诉求的期间倒了：开始晚于结束。")]
    [InlineData("Claims[0].From", "去年七月", "开始日期看不懂，请写成 2026-07-01，只知道月份的写 2026-07。")]
    [InlineData("Claims[0].To", "9999-12", "结束日期看不懂，请写成 2026-07-01，只知道月份的写 2026-07。")]
    [InlineData("EmploymentEnded", "9999-12-31", "离职日期看不懂，请写成 2026-07-01，只知道月份的写 2026-07。")]
    [InlineData("Claims[0].Amount", "很多", "金额看不懂，请写成 13800 或者 13,800.00。")]
    public async Task What_is_wrong_is_told_in_words_at_its_field(string field, string typed, string told)
    {
        var answer = await (await reception.FilledAsync()).With($"Form.{field}", typed).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal([(told, true)], Reception.Errors(await Reception.PageAsync(answer)));
    }

    [Theory]
    [InlineData("new", "", "EmployerName", "", "EmployerName", "请填写单位名称；不知道全名的，写招牌。")]
    [InlineData("new", "", "EmployerCode", "9199", "EmployerCode", "18")]
    [InlineData("", "true", "EmployerAddress", "", "EmployerAddress", "不知道全名的，请写明地址，方便核实。")]
    public async Task What_is_wrong_with_a_new_employer_stands_at_the_fields_of_the_form(
        string employer, string bySign, string field, string typed, string at, string told)
    {
        var answer = await (await reception.FilledAsync()).With("Form.Employer", employer).With("Form.EmployerBySign", bySign.Length > 0 ? bySign : "false")
            .With("Form.EmployerName", "老王烧烤").With("Form.EmployerAddress", "南塘路8号").With($"Form.{field}", typed).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Reception.PageAsync(answer);
        Assert.True(Assert.Single(Reception.Errors(page)).LeadsToField);
        Assert.Contains(told, page.GetElementById($"{page.QuerySelector($"[name='Form.{at}']")!.Id}-error")?.TextContent ?? "（没有）", StringComparison.Ordinal);
    }

    // Own inventions: markup, quotes, templates, paths, signs that no database keeps, right to left, beyond the basic plane, numbers without bound.
    [Theory]
    [InlineData("<script>naughty()</script>")]
    [InlineData("\"><img src=x onerror=naughty()>")]
    [InlineData("'); drop table matters; --")]
    [InlineData("{{7*7}} ${7*7} %s%n @(7*7)")]
    [InlineData("../../etc/passwd")]
    [InlineData("空\0字符\u0007")]
    [InlineData("\u202E反着写\u200B零宽\uFFFE")]
    [InlineData("𠮷野家👩‍👩‍👧")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("1e400")]
    [InlineData("٣٤٥")]
    [InlineData("0001-01-01")]
    public async Task Naughty_text_is_kept_as_typed_never_taken_as_markup_and_breaks_nothing(string naughty)
    {
        var form = (await reception.FilledAsync()).With("Form.Claims[0].From", "看不懂");
        string[] fields = ["Parties[0].Name", "Parties[0].IdentityNumber", "Parties[0].Address", "EmployerQuery", "WorkPlace", "EmploymentEnded", "Narrative", "Claims[0].Words", "Claims[0].Amount", "PastedWorkers"];
        foreach (var field in fields)
        {
            form.With($"Form.{field}", naughty);
        }

        var answer = await form.SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Reception.PageAsync(answer);
        Assert.DoesNotContain(page.QuerySelectorAll("[onerror], script:not([src])"), element => element.OuterHtml.Contains("naughty", StringComparison.Ordinal));
        Assert.Equal(naughty.Replace("\0", "\uFFFD", StringComparison.Ordinal), page.QuerySelector("[name='Form.Narrative']")!.TextContent);
        Assert.Equal(naughty.Replace("\0", "\uFFFD", StringComparison.Ordinal), page.QuerySelector("[name='Form.Parties[0].Name']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("<b>吴</b>")]
    [InlineData("空\0字符\u0007")]
    [InlineData("𠮷野家👩‍👩‍👧")]
    public async Task Naughty_text_that_can_be_stored_is_registered_and_shown(string naughty)
    {
        var form = await reception.FilledAsync();
        foreach (var field in new[] { "Parties[0].Name", "EmployerQuery", "WorkPlace", "Narrative", "Claims[0].Words" })
        {
            form.With($"Form.{field}", naughty);
        }

        var answer = await form.SendAsync();

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await Reception.PageAsync(await reception.Clerk.GetAsync(answer.Headers.Location!));
        Assert.DoesNotContain(page.QuerySelectorAll("b"), bold => bold.TextContent == "吴");
        Assert.Contains(naughty.Replace("\0", "", StringComparison.Ordinal).Replace("\u0007", "", StringComparison.Ordinal), page.Body!.TextContent, StringComparison.Ordinal);
    }
}
