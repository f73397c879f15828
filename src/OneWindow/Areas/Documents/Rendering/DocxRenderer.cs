using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OneWindow.Areas.Documents.Templates;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>
/// Writes a paper as a Word file laid out near GB/T 9704-2012: A4, 仿宋 body, 小标宋 title, 黑体 headings. Nothing of the
/// machine or its user goes into it.
/// </summary>
public static class DocxRenderer
{
    /// <summary>The file's bytes.</summary>
    /// <param name="createdAt">The instant, UTC, that the file's properties show.</param>
    public static byte[] Render(PaperModel model, DateTime createdAt)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            DocxStyles.AddTo(main, model.Kind.Layout);
            var footer = DocxPage.AddFooter(main, model);
            var body = new Body();
            body.Append(Head(model));
            body.Append(Blocks(model));
            body.Append(DocxPage.Section(model.Kind.Layout, footer));
            main.Document = new WordDocument(body);
            document.PackageProperties.Title = model.Kind.Name;
            document.PackageProperties.Subject = model.Kind.Code;
            document.PackageProperties.Creator = PaperText.Of(model.Authority);
            document.PackageProperties.LastModifiedBy = PaperText.Of(model.Authority);
            document.PackageProperties.Language = "zh-CN";
            document.PackageProperties.Created = createdAt;
            document.PackageProperties.Modified = createdAt;
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Head(PaperModel model)
    {
        yield return DocxText.Paragraph(DocxStyles.Authority, model.Authority);
        yield return DocxText.Paragraph(DocxStyles.Title, [new PaperRun.Words(model.Kind.Name)]);
        if (model.Kind.IsNumbered)
        {
            yield return DocxText.Paragraph(DocxStyles.Number, model.Number);
        }
    }

    /// <summary>
    /// The last paragraph stays with the seal: a page that carries only the seal and date could be put under another text.
    /// </summary>
    private static IEnumerable<OpenXmlElement> Blocks(PaperModel model)
    {
        var seal = model.Blocks.ToList().FindIndex(block => block is PaperBlock.Seal);
        return model.Blocks.SelectMany((block, index) => seal - index == 1
            ? Block(block).Select(element => element is Paragraph paragraph ? KeepWithNext(paragraph) : element)
            : Block(block));
    }

    private static IEnumerable<OpenXmlElement> Block(PaperBlock block) => block switch
    {
        PaperBlock.Heading heading => [DocxText.Paragraph(DocxStyles.Heading, heading.Content)],
        PaperBlock.Paragraph paragraph => [DocxText.Paragraph(StyleOf(paragraph.Kind), paragraph.Content)],
        PaperBlock.Table table => DocxTable.Write(table),
        PaperBlock.Signatures signatures => signatures.Signers.Select(Signer),
        PaperBlock.Seal seal => Seal(seal),
        PaperBlock.Attachments attachments => [DocxText.Paragraph(DocxStyles.Body, [new PaperRun.Words("附件："), .. attachments.Content])],
        _ => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
    };

    private static string StyleOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Flush => DocxStyles.Flush,
        ParagraphKind.Centred => DocxStyles.Centred,
        _ => DocxStyles.Body,
    };

    /// <summary>被询问人（签名）：________　　年　月　日, the line drawn by a tab with a leader so that it never wraps.</summary>
    private static Paragraph Signer(string signer) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = DocxStyles.Signer },
            new KeepLines(),
            new Tabs(
                new TabStop { Val = TabStopValues.Left, Leader = TabStopLeaderCharValues.Underscore, Position = 5400 },
                new TabStop { Val = TabStopValues.Right, Position = DocxPage.TextWidth })),
        DocxText.Run($"{signer}（签名）："),
        new Run(new TabChar()),
        new Run(new TabChar()),
        DocxText.Run("年　　月　　日"));

    private static IEnumerable<OpenXmlElement> Seal(PaperBlock.Seal seal)
    {
        yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Flush }, new KeepNext()));
        yield return KeepWithNext(DocxText.Paragraph(DocxStyles.Seal, seal.Authority));
        yield return KeepWithNext(DocxText.Paragraph(DocxStyles.Seal, [new PaperRun.Words("（印章）")]));
        yield return DocxText.Paragraph(DocxStyles.Seal, seal.Date);
    }

    private static Paragraph KeepWithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }
}
