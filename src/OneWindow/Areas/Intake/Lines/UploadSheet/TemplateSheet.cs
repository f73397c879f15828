using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web.Files;

namespace OneWindow.Areas.Intake.Lines.UploadSheet;

/// <summary>The empty sheet of a line to fill in, and beside it what belongs into each column.</summary>
internal static class TemplateSheet
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{LineRoutes.Sheet}/{{line}}.xlsx", Give).RequirePost(LinePosts.Clerks);

    /// <summary>The workbook of a line.</summary>
    public static byte[] Of(Line line, IEnumerable<IReadOnlyDictionary<string, string>> rows) => Workbook.Of(
        new WorkbookSheet("来件", [Headings(line), .. rows.Select(row => (IReadOnlyList<string?>)[.. line.Fields.Select(field => row.GetValueOrDefault(field.Key))])]),
        new WorkbookSheet("填写说明", [["列", "必填", "写法", "例子"], .. line.Fields.Select(field => Explained(line, field))]));

    private static Results<FileContentHttpResult, NotFound> Give(string line) => DeclaredLines.Find(line) is { } known
        ? Workbook.File($"{known.Name}来件表.xlsx", Of(known, []))
        : TypedResults.NotFound();

    private static IReadOnlyList<string?> Headings(Line line) => [.. line.Fields.Select(field => field.Heading)];

    private static IReadOnlyList<string?> Explained(Line line, LineField field) =>
        [field.Heading, field.Required ? "必填" : null, WordsOf(line, field.Meaning), line.Sample.GetValueOrDefault(field.Key)];

    /// <summary>How a field is written, in words: pages and documents say it alike.</summary>
    public static string WordsOf(Line line, Meaning meaning) => meaning switch
    {
        Meaning.Number => "对方的编号，单元格设为文本，长编号才不会走样；同一编号只登记一次",
        Meaning.ReceivedAt => "北京时间，年-月-日 时:分:秒",
        Meaning.Kind => string.Join("，", line.Kinds.Select(code => $"{code.Code} {code.Name}")),
        Meaning.Category => string.Join("，", line.Categories.Select(code => $"{code.Code} {code.Name}")),
        Meaning.Content => "最多 10000 字",
        Meaning.Telephone => "11 位手机号，或者带区号的固定电话",
        Meaning.IdentityNumber => "18 位公民身份号码",
        Meaning.Confidential => "是，否；要求保密的投诉按举报登记，姓名保密",
        Meaning.Place => "本地的区划代码或者名称，街道可以写 9 位",
        Meaning.Amount => "以元计",
        Meaning.People => "大于零的整数",
        _ => "文字",
    };
}
