using OneWindow.Areas.Documents.Rendering;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>All papers of a dossier in one PDF, with a bookmark for each: made from their Word files in a folder that goes with it.</summary>
internal sealed class JoinedPdf(PdfConverter converter) : IDisposable
{
    public const string Name = "卷宗（全部文书）.pdf";
    public const string FailedName = "没有生成PDF.txt";
    public const string Failed = "全部文书合成的 PDF 这次没有生成，其他文件不受影响。请稍后重新下载，或者用 WPS、Word 打开各件文书另存为 PDF。\n";

    // Only this account may look into it.
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onewindow-dossier-");
    private readonly SortedDictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <summary>Takes a paper; they are joined in the order of their names.</summary>
    /// <param name="file">The name in the dossier: 001 劳动保障监察立案审批表.docx.</param>
    public async Task AddAsync(string file, ReadOnlyMemory<byte> word, CancellationToken cancel)
    {
        var number = file.Split(' ')[0];
        _titles.Add(number, Path.GetFileNameWithoutExtension(file));
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, number + ".docx"), word, cancel);
    }

    /// <summary>The PDF, open at its beginning, for the caller to close; null where it could not be made.</summary>
    public async Task<Stream?> JoinAsync(CancellationToken cancel)
    {
        if (!await converter.ConvertAsync(_folder.FullName, cancel))
        {
            return null;
        }

        using var whole = new PdfDocument();
        whole.PageMode = PdfPageMode.UseOutlines;
        foreach (var (number, title) in _titles)
        {
            var part = Path.Combine(_folder.FullName, number + ".pdf");
            if (!File.Exists(part))
            {
                return null;
            }

            Append(whole, part, title);
        }

        var joined = Path.Combine(_folder.FullName, "joined");
        await whole.SaveAsync(joined);
        return new FileStream(joined, FileMode.Open, FileAccess.Read, FileShare.Read, 128 * 1024, FileOptions.Asynchronous);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Append(PdfDocument whole, string part, string title)
    {
        using var paper = PdfReader.Open(part, PdfDocumentOpenMode.Import);
        for (var index = 0; index < paper.PageCount; index++)
        {
            var page = whole.AddPage(paper.Pages[index]);
            if (index == 0)
            {
                whole.Outlines.Add(title, page, opened: true);
            }
        }
    }
}
