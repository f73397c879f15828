using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace OneWindow.Areas.Intake.ImportMatters;

/// <summary>Reads a CSV or XLSX row by row, however long it is; the first row is the heading.</summary>
internal static class SheetReader
{
    private const int Sample = 1024 * 1024;

    public static IEnumerable<ImportedRow> Read(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".XLS" ? Workbook(path) : Text(path);

    private static IEnumerable<ImportedRow> Text(string path)
    {
        using var reader = new StreamReader(path, EncodingOf(path), detectEncodingFromByteOrderMarks: true);
        foreach (var row in CsvRows.Read(reader))
        {
            yield return row;
        }
    }

    private static IEnumerable<ImportedRow> Workbook(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = File.OpenRead(path);
        using var sheet = ExcelReaderFactory.CreateReader(file);
        for (var line = 1; sheet.Read(); line++)
        {
            var cells = Enumerable.Range(0, sheet.FieldCount).Select(index => Cell(sheet.GetValue(index))).ToList();
            if (cells.Exists(cell => cell.Length > 0))
            {
                yield return new ImportedRow(line, cells);
            }
        }
    }

    private static string Cell(object? value) => value switch
    {
        null => string.Empty,
        DateTime day => day.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        // A telephone or work order that a sheet keeps as a number.
        double number => number.ToString(number == Math.Floor(number) ? "0" : "R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)?.Trim() ?? string.Empty,
    };

    /// <summary>UTF-8 if the beginning of the file is; else GB18030, in which offices export.</summary>
    private static Encoding EncodingOf(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[Math.Min(Sample, file.Length)];
        file.ReadExactly(bytes);
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        try
        {
            // Not flushed: the sample may end in the middle of a sign.
            decoder.GetCharCount(bytes, flush: false);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("GB18030");
        }
    }
}
