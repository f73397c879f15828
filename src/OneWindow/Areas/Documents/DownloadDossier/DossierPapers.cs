using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>The two papers that a dossier brings with it: its index (卷宗目录) and the course of the case (办理经过).</summary>
internal static class DossierPapers
{
    public const string IndexName = "卷宗目录";
    public const string CourseName = "办理经过";

    /// <summary>Every line, also those without a file, and why they have none.</summary>
    public static PaperModel Index(CaseFile file, string? authority, IReadOnlyList<DossierPart> parts, DateOnly on) => ModelOf(
        IndexName, authority, on,
        $"{file.Number ?? "未编号"}　{file.Title}　{file.ProcedureName}，{file.StateName}。制作日期：{on.InText()}。",
        [8, 30, 22, 16, 24],
        ["序号", "材料名称", "文号", "日期", "文件、备注"],
        parts.Select(part => (string[])[
            part.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), part.Name, part.OfficialNumber ?? string.Empty, part.On.InTable(),
            part.Remark ?? part.File ?? string.Empty]));

    /// <summary>What happened, oldest first; personal values stay hidden.</summary>
    public static PaperModel Course(CaseFile file, string? authority, IReadOnlyList<CourseLine> lines, DateOnly on) => ModelOf(
        CourseName, authority, on,
        $"{file.Number ?? "未编号"}　{file.Title}。以下取自办理记录，截至{on.InText()}；个人信息不在此列出。",
        [18, 22, 20, 40],
        ["时间", "事项", "经办人", "内容和依据"],
        lines.Select(line => (string[])[
            line.At.InTable(), line.What, line.Who, string.Join('\n', ((string?[])[line.Details, line.Basis is null ? null : $"依据：{line.Basis}"]).OfType<string>())]));

    private static PaperModel ModelOf(
        string name, string? authority, DateOnly on, string above, IReadOnlyList<int> widths, IEnumerable<string> head, IEnumerable<string[]> rows) => new(
        new DocumentKind(string.Empty, name, null, ["案卷"], 1, NeedsService: false, [], RemedyClause.None, NeedsTwoOfficers: false, PaperLayout.Form, 1, on, []),
        authority is null ? [] : Words(authority), [],
        [
            new PaperBlock.Paragraph(Words(above), ParagraphKind.Flush),
            new PaperBlock.Table(widths, [RowOf(head, isLabel: true), .. rows.Select(row => RowOf(row, isLabel: false))]),
        ],
        [], [], []);

    private static PaperRow RowOf(IEnumerable<string> cells, bool isLabel) => new([.. cells.Select(text => new PaperCell([Words(text)], isLabel, 1))], 1);

    private static IReadOnlyList<PaperRun> Words(string text) => [new PaperRun.Words(text)];
}
