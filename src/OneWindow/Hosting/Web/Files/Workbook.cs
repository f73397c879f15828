using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.AspNetCore.Http.HttpResults;

namespace OneWindow.Hosting.Web.Files;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name, at most 31 characters.</param>
/// <param name="Rows">Its rows, the heading first.</param>
public sealed record WorkbookSheet(string Name, IEnumerable<IReadOnlyList<string?>> Rows);

/// <summary>Writes a workbook (XLSX) of plain text. Every cell is text, so nothing in it can be taken for a formula.</summary>
public static class Workbook
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The workbook as a file to download.</summary>
    public static FileContentHttpResult File(string name, byte[] workbook) => TypedResults.File(workbook, ContentType, name);

    /// <summary>The workbook.</summary>
    public static byte[] Of(params IReadOnlyList<WorkbookSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var listed = new Sheets();
            foreach (var sheet in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(sheet.Rows.Select(cells => new Row(cells.Select(CellOf)))));
                listed.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)listed.ChildElements.Count + 1, Name = sheet.Name });
            }

            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(listed);
        }

        return file.ToArray();
    }

    private static Cell CellOf(string? text) => new()
    {
        DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text ?? string.Empty) { Space = SpaceProcessingModeValues.Preserve }),
    };
}
