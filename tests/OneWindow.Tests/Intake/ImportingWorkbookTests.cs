using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OneWindow.Areas.Intake.ImportMatters;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Hosting.Faults;

namespace OneWindow.Tests.Intake;

/// <summary>Workbooks as offices send them: good ones, broken ones, and one that unpacks to more than any office writes.</summary>
public sealed class ImportingWorkbookTests
{
    private static readonly string[][] Rows =
    [
        ["工单号", "内容", "来件时间", "联系电话"],
        ["1001", "三个月工资没发", "2026-02-27", "13800000001"],
        ["1002", "", "2026-02-27", ""],
        ["1003", "小区路灯坏了", "2026-02-27", ""],
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task A_workbook_is_taken_once_however_often_it_is_sent(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var file = Workbook(hall, Rows);

        var first = await ImportAsync(hall, file);
        var again = await ImportAsync(hall, file);

        Assert.Equal((3, 1, 2), (first.Rows, first.Matters, first.NotTaken.Count));
        Assert.Equal([(3, "空内容"), (4, "不属于劳动保障")], first.NotTaken.Select(row => (row.Line, row.Kind)));
        Assert.Equal((0, 1), (again.Matters, again.AlreadyThere));
    }

    [Theory, OnSqlite]
    public async Task A_workbook_without_a_narrative_says_which_columns_it_has(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<SheetException>(() => ImportAsync(hall, Workbook(hall, [["编号", "备注"], ["1", "无"]])));

        Assert.Contains("编号、备注", refused.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task A_file_that_is_no_workbook_is_refused_in_words(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var file = NewFile(hall);
        await File.WriteAllTextAsync(file, "这不是表格");

        var refused = await Assert.ThrowsAsync<SheetException>(() => ImportAsync(hall, file));

        Assert.Contains("打不开", refused.Message, StringComparison.Ordinal);
    }

    // 300 MB of zeros pack into some 300 KB; the limit is 256 MB unpacked. What the file is called changes nothing.
    [Theory, InlineData(".xlsx"), InlineData(".xls")]
    public async Task A_workbook_that_unpacks_to_more_than_the_limit_is_not_unpacked(string extension)
    {
        await using var hall = await Hall.OpenAsync(Engine.Sqlite);
        var file = Workbook(hall, Rows);
        await using (var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update, CancellationToken.None))
        {
            await using var entry = await zip.CreateEntry("xl/media/big.bin", CompressionLevel.Fastest).OpenAsync(CancellationToken.None);
            await ZerosAsync(entry);
        }

        var named = Path.ChangeExtension(file, extension);
        File.Move(file, named);

        var refused = await Assert.ThrowsAsync<SheetException>(() => ImportAsync(hall, named));

        Assert.Contains("256", refused.Message, StringComparison.Ordinal);
    }

    // The directory says 1,000 bytes where 300 MB come: no more than 1,000 are unpacked, and what is cut off is no workbook.
    [Theory, OnSqlite]
    public async Task A_workbook_that_lies_about_its_size_is_unpacked_no_further_than_it_says(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var file = Workbook(hall, Rows);
        string part;
        await using (var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update, CancellationToken.None))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
            part = sheet.FullName;
            sheet.Delete();
            await using var entry = await zip.CreateEntry(part, CompressionLevel.Fastest).OpenAsync(CancellationToken.None);
            await entry.WriteAsync("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c t=\"inlineStr\"><is><t>"u8.ToArray());
            await ZerosAsync(entry, (byte)'a');
        }

        var bytes = await File.ReadAllBytesAsync(file);
        ZipBomb.Lie(bytes, part, 1000);
        await File.WriteAllBytesAsync(file, bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refused = Assert.Throws<SheetException>(() => SheetReader.Read(file).Count());

        Assert.Contains("打不开", refused.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 * 1024 * 1024);
    }

    private static async Task ZerosAsync(Stream to, byte value = 0)
    {
        var megabyte = new byte[1024 * 1024];
        Array.Fill(megabyte, value);
        for (var written = 0; written < 300; written++)
        {
            await to.WriteAsync(megabyte);
        }
    }

    private static Task<ImportSummary> ImportAsync(Hall hall, string file) => hall.Use<ImportMatters>().HandleAsync(
        new SheetToImport(file, IntakeSource.Hotline12345, new Dictionary<string, string>()), CancellationToken.None);

    private static string NewFile(Hall hall) => Path.Combine(hall.Database.Settings.Folder, $"{Guid.NewGuid():N}.xlsx");

    private static string Workbook(Hall hall, string[][] rows)
    {
        var file = NewFile(hall);
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells.Select(text =>
            new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) })))));
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "工单" }));
        return file;
    }
}
