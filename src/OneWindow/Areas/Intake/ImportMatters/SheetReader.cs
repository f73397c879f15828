using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace OneWindow.Areas.Intake.ImportMatters;

/// <summary>Reads a CSV or XLSX row by row, however long it is; the first row is the heading.</summary>
internal static class SheetReader
{
    private const int Sample = 1024 * 1024;

    /// <summary>What a workbook may unpack to, in megabytes: many times what an office writes in a year, and less than would burden the machine.</summary>
    private const int MostUnpacked = 256;

    public static IEnumerable<ImportedRow> Read(string path) => Read(path, path);

    /// <summary>Reads a sheet that lies under another name than it came with; its kind is told by the name.</summary>
    public static IEnumerable<ImportedRow> Read(string path, string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLS" ? Workbook(path) : Text(path);

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
        using var sheet = Opened(file);
        for (var line = 1; Readable(sheet.Read); line++)
        {
            var cells = Enumerable.Range(0, sheet.FieldCount).Select(index => Cell(sheet.GetValue(index))).ToList();
            if (cells.Exists(cell => cell.Length > 0))
            {
                yield return new ImportedRow(line, cells);
            }
        }
    }

    private static IExcelDataReader Opened(FileStream file) => Readable(() =>
    {
        if (IsZip(file))
        {
            RefuseTooLarge(file);
        }

        return ExcelReaderFactory.CreateReader(file);
    });

    /// <summary>Whether it is one the reader would unpack: that looks at the first bytes, and believes no name.</summary>
    private static bool IsZip(FileStream file)
    {
        Span<byte> head = stackalloc byte[2];
        var isZip = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("PK"u8);
        file.Position = 0;
        return isZip;
    }

    /// <summary>A workbook is a zip. A part never unpacks to more than its directory says, so the directory tells before anything is unpacked.</summary>
    private static void RefuseTooLarge(FileStream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Sum(part => part.Length) > MostUnpacked * 1024L * 1024L)
        {
            throw new SheetException($"表格解开后超过 {MostUnpacked} MB，不予导入。请去掉图片，或者拆成几份再导入。");
        }

        file.Position = 0;
    }

    private static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or XmlException)
        {
            throw new SheetException("表格打不开：文件已损坏、加了密码，或者不是 Excel 表格。请用 Excel 另存为 .xlsx 后再导入。");
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
