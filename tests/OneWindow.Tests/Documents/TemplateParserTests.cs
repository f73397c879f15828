using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Tests.Documents;

public sealed class TemplateParserTests
{
    private const string Front = "---\n文书代码: D-TST-01\n名称: 试验文书\n模板版本: 1\n启用日期: 2026-01-01\n版式: 公文\n发给: 案卷\n份数: 1\n签发: 监察机构负责人\n---\n";
    private static readonly FieldNames Fields = FieldNames.Parse("field-names.txt", "a.name = 甲\nrows = 明细\nrows.no = 序号\nrows.name = 名称");

    [Theory]
    [InlineData("你好{{b.name}}。", 11, "字段 b.name 未在")]
    [InlineData("第一行\n你好{{a.name。", 12, "没有对应的")]
    [InlineData("{{a.name 草书}}", 11, "没有“草书”这种格式")]
    [InlineData("{{#if a.name}}\n正文", 11, "没有以 {{/if}} 结束")]
    [InlineData("正文\n{{/each}}", 12, "没有对应的开头")]
    [InlineData("{{.name}}", 11, "只能用在 {{#each}} 之内")]
    [InlineData("::表 50 40\n| 甲 | 乙 |\n::表完", 11, "合计 100")]
    [InlineData("::表 50 50\n| 甲 |\n::表完", 11, "有 2 栏，以“甲”开头的一行却有 1 栏")]
    [InlineData("::表 50 50\n| 甲 | 乙 |", 11, "没有以“::表完”结束")]
    [InlineData("::条款 没有的", 11, "没有名为“没有的”的共用条款")]
    [InlineData("::印章", 11, "不认识“::印章”")]
    public void A_mistake_is_told_with_file_and_line(string body, int line, string reason)
    {
        var error = Assert.Throws<TemplateException>(() => Parse(Front + body));

        Assert.Equal(("试验.txt", line), (error.File, error.Line));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("份数: 1", "份数: 零", 8, "不小于 1 的整数")]
    [InlineData("启用日期: 2026-01-01", "启用日期: 2026年", 5, "日期应写成")]
    [InlineData("签发: 监察机构负责人", "签发: 局长", 9, "没有“局长”这个岗位")]
    [InlineData("版式: 公文", "板式: 公文", 6, "没有“板式”这一项")]
    [InlineData("份数: 1", "依据: 《没有的法》第一条\n份数: 1", 8, "不在法律目录中")]
    public void A_mistake_in_the_front_matter_is_told_with_its_line(string right, string wrong, int line, string reason)
    {
        var error = Assert.Throws<TemplateException>(() => Parse(Front.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(line, error.Line);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static PaperTemplate Parse(string text) => new TemplateParser("试验.txt", Fields, _ => null).Parse(text);
}
