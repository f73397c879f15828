using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Tests.Documents;

public sealed class PaperComposerTests
{
    private static readonly PaperSource Typed = PaperSource.Typed;

    private static readonly string[] OfDisputesToo = ["D-GEN-05", "D-GEN-06", "D-GEN-07", "D-EMG-01"];

    public static TheoryData<string> Codes => TemplateLibraryTests.Codes;

    /// <summary>The sample is an inspection; papers of disputes are found complete in walked cases (<see cref="EveryPaperTests"/>).</summary>
    public static TheoryData<string> OfInspection =>
    [
        .. DocumentCatalogue.All.Select(kind => kind.Code).Where(code =>
            !code.StartsWith("D-ARB", StringComparison.Ordinal) && !code.StartsWith("D-MED", StringComparison.Ordinal) && !OfDisputesToo.Contains(code)),
    ];

    [Theory, MemberData(nameof(Codes))]
    public void A_paper_without_any_data_is_full_of_named_gaps_and_nothing_else_goes_wrong(string code)
    {
        var template = TemplateLibrary.Default.Of(code);

        var paper = PaperComposer.Compose(template, new PaperData());

        Assert.NotEmpty(paper.Gaps);
        Assert.All(paper.Gaps, gap => Assert.Matches("[\u4e00-\u9fff]", gap.Name));
        Assert.Equal(Enumerable.Range(1, paper.Gaps.Count(gap => gap.Number > 0)), paper.Gaps.Select(gap => gap.Number).Where(number => number > 0));
    }

    [Theory, MemberData(nameof(OfInspection))]
    public void A_paper_with_the_whole_case_behind_it_lacks_nothing_that_is_required(string code)
    {
        var paper = PaperComposer.Compose(TemplateLibrary.Default.Of(code), SamplePaper.Complete());

        Assert.DoesNotContain(paper.Gaps, gap => gap.Kind == GapKind.Required);
    }

    [Theory]
    [InlineData("D-ARB-22F", "终局", "三十日内向清源市中级人民法院申请撤销裁决", "期满不起诉的，裁决书发生法律效力")]
    [InlineData("D-ARB-22", "非终局", "期满不起诉的，裁决书发生法律效力", "申请撤销裁决")]
    public void An_award_says_of_each_item_whether_it_is_final_and_tells_the_remedies_of_its_kind_only(string code, string mark, string told, string untold)
    {
        var paper = PaperComposer.Compose(TemplateLibrary.Default.Of(code), SamplePaper.Complete());

        Assert.Contains(mark, paper.Text, StringComparison.Ordinal);
        Assert.Contains(told, paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(untold, paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_stands_in_figures_and_in_capitals()
    {
        var paper = PaperComposer.Compose(TemplateLibrary.Default.Of("D-INS-15"), SamplePaper.Complete());

        Assert.Contains("共计42,000.00元（大写：肆万贰仟元整）（分人金额见附表）", paper.Text, StringComparison.Ordinal);
        Assert.Contains("一、于2026年12月15日前，向附表所列5名劳动者足额支付42,000.00元；", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_without_money_says_nothing_of_money()
    {
        var data = SamplePaper.Complete().Set("arrears.rows", Enumerable.Empty<PaperData>(), Typed);

        var paper = PaperComposer.Compose(TemplateLibrary.Default.Of("D-INS-15"), data);

        Assert.DoesNotContain("附表", paper.Text, StringComparison.Ordinal);
        Assert.Contains("一、于2026年12月15日前改正上述行为；", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_filled_value_is_traced_to_its_source()
    {
        var data = SamplePaper.Complete().Set("employer.name", "清源宏拓建筑劳务有限公司", new PaperSource("用人单位档案", "E-17"));

        var paper = PaperComposer.Compose(TemplateLibrary.Default.Of("D-INS-15"), data);

        Assert.Contains(paper.Blanks, blank => blank is { Path: "employer.name", Name: "用人单位名称", Source: { Label: "用人单位档案", Reference: "E-17" } });
    }

    [Fact]
    public void The_same_missing_value_is_one_gap_however_often_it_stands_there()
    {
        var data = SamplePaper.Complete().Set("authority.phone", (string?)null, Typed).Set("correction.due", (DateOnly?)null, Typed);

        var paper = PaperComposer.Compose(TemplateLibrary.Default.Of("D-INS-15"), data);

        Assert.Equal([(1, "改正期限"), (2, "联系电话")], paper.Gaps.Where(gap => gap.Kind == GapKind.Required).Select(gap => (gap.Number, gap.Name)));
    }
}
