using OneWindow.Areas.Documents.Checks;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Law.Values;

namespace OneWindow.Tests.Documents;

public sealed class SigningCheckTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly SigningFacts Facts = new(Today, [new("陈立群", "清监0417", new(2028, 5, 31)), new("何晓燕", "清监0522", new(2026, 12, 1))], true);

    [Fact]
    public void A_complete_order_to_correct_passes_all_seven_checks()
    {
        var checks = Check(SamplePaper.Complete(), Facts);

        Assert.Equal(
            ["required-filled", "rights-told", "articles-in-force", "not-past:correction.due", "two-officers", "service-address", "sum-matches"],
            checks.Select(check => check.Code));
        Assert.All(checks, check => Assert.True(check.Passed, check.Message));
    }

    [Fact]
    public void A_missing_value_is_named() =>
        Assert.Equal("还缺1项：联系电话。", Failed(SamplePaper.Complete().Set("authority.phone", (string?)null, PaperSource.Typed), Facts, "required-filled"));

    [Fact]
    public void A_date_for_correction_that_has_passed_stops_the_signing() =>
        Assert.Equal("改正期限2026年11月30日已经过去，请另定日期。",
            Failed(SamplePaper.Complete().Set("correction.due", new DateOnly(2026, 11, 30), PaperSource.Typed), Facts, "not-past:correction.due"));

    [Fact]
    public void A_certificate_that_ran_out_yesterday_stops_the_signing() =>
        Assert.Equal("何晓燕的执法证已于2026年12月1日到期。", Failed(SamplePaper.Complete(), Facts with { Today = new(2026, 12, 2) }, "two-officers"));

    [Fact]
    public void One_officer_is_not_two() =>
        Assert.Equal("不足两人。", Failed(SamplePaper.Complete(), Facts with { Officers = [Facts.Officers[0], Facts.Officers[0]] }, "two-officers"));

    [Fact]
    public void A_total_that_differs_from_the_table_is_told_with_the_difference() => // 42,100 - 42,000 = 100
        Assert.Equal("正文写42,100.00元，分人金额合计42,000.00元，相差100.00元。",
            Failed(SamplePaper.Complete().Set("arrears.total", Money.FromYuan(42_100m), PaperSource.Typed), Facts, "sum-matches"));

    [Fact]
    public void A_law_that_is_not_in_the_register_stops_the_signing() =>
        Assert.Equal("《劳动保障监督条例》不在法律目录中。",
            Failed(SamplePaper.Complete().Set("correction.violated", "《劳动保障监督条例》第三条", PaperSource.Typed), Facts, "articles-in-force"));

    [Theory, InlineData("", "正文没有写明法律条款。"), InlineData("依据《劳动保障监察条例》第十八条办理。", null)]
    public void A_paper_that_rests_on_law_names_its_article(string words, string? message)
    {
        var check = CheckOf("articles-in-force", Letter(words));

        Assert.Equal((message is null, message ?? "引用的法律现行有效。"), (check.Passed, check.Message));
    }

    [Fact]
    public void A_law_that_is_no_longer_in_force_stops_the_signing()
    {
        // The order was given before the regulation came into force on 2004-12-01.
        var check = CheckOf("articles-in-force", Letter("依据《劳动保障监察条例》第十八条办理。"), Facts with { Today = new(2004, 11, 30) });

        Assert.Equal((false, "《劳动保障监察条例》在签发日不是现行有效。"), (check.Passed, check.Message));
    }

    [Theory]
    [InlineData(RemedyClause.ReconsiderationOrSuit, "没有写明复议、诉讼的途径和期限。")]
    [InlineData(RemedyClause.RightsNotice, "没有写明当事人的权利和义务。")]
    public void A_paper_that_affects_rights_tells_them(RemedyClause remedy, string message)
    {
        var check = CheckOf("rights-told", Letter("依据《劳动保障监察条例》第十八条办理。", remedy));

        Assert.Equal((false, message), (check.Passed, check.Message));
    }

    [Fact]
    public void A_paper_that_is_served_needs_an_address() =>
        Assert.Contains("没有送达地址", Failed(SamplePaper.Complete(), Facts with { HasServiceAddress = false }, "service-address"), StringComparison.Ordinal);

    [Fact]
    public void An_order_that_concerns_no_money_is_not_asked_for_a_sum()
    {
        var data = SamplePaper.Complete().Set("arrears.rows", Enumerable.Empty<PaperData>(), PaperSource.Typed).Set("arrears.total", (Money?)null, PaperSource.Typed);

        Assert.DoesNotContain(Check(data, Facts), check => check.Code == "sum-matches");
    }

    [Fact]
    public void A_total_without_its_table_is_stopped() =>
        Assert.Equal("没有填写总额或者分人金额。",
            Failed(SamplePaper.Complete().Set("arrears.rows", Enumerable.Empty<PaperData>(), PaperSource.Typed), Facts, "sum-matches"));

    /// <summary>The order's template with another body.</summary>
    private static PaperTemplate Letter(string words, RemedyClause remedy = RemedyClause.None)
    {
        var order = TemplateLibrary.Default.Of("D-INS-15");
        return order with
        {
            Kind = order.Kind with { Remedy = remedy },
            Body = [new TemplateNode.Paragraph([new TemplateInline.Words(words)], ParagraphKind.Indented)],
        };
    }

    private static CheckResult CheckOf(string code, PaperTemplate template, SigningFacts? facts = null)
    {
        var data = SamplePaper.Complete();
        return Assert.Single(SigningCheck.Run(template, PaperComposer.Compose(template, data), data, facts ?? Facts), check => check.Code == code);
    }

    private static string Failed(PaperData data, SigningFacts facts, string code)
    {
        var check = Assert.Single(Check(data, facts), check => !check.Passed);
        Assert.Equal(code, check.Code);
        return check.Message;
    }

    private static IReadOnlyList<CheckResult> Check(PaperData data, SigningFacts facts)
    {
        var template = TemplateLibrary.Default.Of("D-INS-15");
        return SigningCheck.Run(template, PaperComposer.Compose(template, data), data, facts);
    }
}
