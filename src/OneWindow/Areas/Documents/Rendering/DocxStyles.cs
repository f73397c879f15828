using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>The named styles of a paper, and the fonts with what stands in for them where an office lacks one.</summary>
internal static class DocxStyles
{
    public const string Authority = "PaperAuthority";
    public const string Title = "PaperTitle";
    public const string Number = "PaperNumber";
    public const string Heading = "PaperHeading";
    public const string Body = "PaperBody";
    public const string Flush = "PaperFlush";
    public const string Centred = "PaperCentred";
    public const string Seal = "PaperSeal";
    public const string Cell = "PaperCell";
    public const string AmountCell = "PaperAmount";
    public const string Label = "PaperLabel";
    public const string Signer = "PaperSigner";
    public const string Footer = "PaperFooter";

    private const string Song = "方正小标宋简体";
    private const string Fang = "仿宋_GB2312";
    private const string Hei = "黑体";
    private const string Latin = "Times New Roman";

    public static void AddTo(MainDocumentPart main, PaperLayout layout)
    {
        // Sizes are half points: 三号 16 pt for letters, 四号 14 pt for forms, 小四 12 pt in tables; 行距 is exact so that a page holds 22 lines.
        var (size, line) = layout == PaperLayout.Letter ? (32, 560) : (28, 440);
        var indent = size * 20;
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    Fonts(Fang), new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size) },
                    new Languages { Val = "en-US", EastAsia = "zh-CN" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { Before = "0", After = "0", Line = Text(line), LineRule = LineSpacingRuleValues.Exact }))),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Style(Authority, "机关名称", Song, 36, JustificationValues.Center, line: 600),
            Style(Title, "文书标题", Song, 44, JustificationValues.Center, line: 680, after: layout == PaperLayout.Letter ? 120 : 160),
            Style(Number, "文号", Fang, size, JustificationValues.Right, after: 200),
            Style(Heading, "小标题", Hei, size, JustificationValues.Left, firstLine: indent, keepNext: true),
            Style(Body, "正文", Fang, size, JustificationValues.Both, firstLine: indent),
            Style(Flush, "顶格", Fang, size, JustificationValues.Left),
            Style(Centred, "居中", Fang, size, JustificationValues.Center),
            Style(Seal, "落款", Fang, size, JustificationValues.Center, left: 3600),
            Style(Cell, "表格内容", Fang, 24, JustificationValues.Left, line: 360),
            Style(AmountCell, "表格金额", Fang, 24, JustificationValues.Right, line: 360),
            Style(Label, "表格项目", Fang, 24, JustificationValues.Center, line: 360),
            Style(Signer, "签名", Fang, size, JustificationValues.Left, line: 560),
            Style(Footer, "页脚", Fang, 21, JustificationValues.Left, line: 320));
        main.AddNewPart<FontTablePart>().Fonts = new Fonts(
            Font(Song, "华文中宋"), Font(Fang, "仿宋"), Font(Hei, "SimHei"), Font(Latin, "Liberation Serif"));
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
    }

    private static Style Style(
        string id, string name, string font, int size, JustificationValues justification,
        int firstLine = 0, int left = 0, int? line = null, int after = 0, bool keepNext = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext)
        {
            paragraph.Append(new KeepNext());
        }

        var spacing = new SpacingBetweenLines { Before = "0", After = Text(after) };
        if (line is { } exact)
        {
            spacing.Line = Text(exact);
            spacing.LineRule = LineSpacingRuleValues.AtLeast;
        }

        paragraph.Append(spacing);
        if (firstLine > 0 || left > 0)
        {
            var indentation = new Indentation { Left = Text(left) };
            if (firstLine > 0)
            {
                indentation.FirstLine = Text(firstLine);
                indentation.FirstLineChars = 200;
            }

            paragraph.Append(indentation);
        }

        paragraph.Append(new Justification { Val = justification });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            paragraph,
            new StyleRunProperties(Fonts(font), new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size) }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
    }

    private static RunFonts Fonts(string eastAsia) =>
        new() { Ascii = Latin, HighAnsi = Latin, EastAsia = eastAsia, ComplexScript = Latin };

    private static Font Font(string name, string alternative) => new(new AltName { Val = alternative }) { Name = name };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
