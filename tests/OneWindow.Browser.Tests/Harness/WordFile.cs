using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>A DOCX file as somebody reads it who opens it.</summary>
internal static class WordFile
{
    /// <summary>The words in it, a paragraph each line, with those of tables.</summary>
    public static string TextOf(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return string.Join('\n', word.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }
}
