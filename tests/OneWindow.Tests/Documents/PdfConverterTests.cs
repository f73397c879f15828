using Microsoft.Extensions.Logging.Abstractions;
using OneWindow.Areas.Documents.DownloadDossier;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Hosting.Settings;
using PdfSharp.Pdf.IO;

namespace OneWindow.Tests.Documents;

/// <summary>LibreOffice at work, and kept from hanging.</summary>
public sealed class PdfConverterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("converter-");

    public void Dispose() => _folder.Delete(recursive: true);

    [LibreOfficeFact]
    public async Task The_papers_of_a_dossier_become_one_PDF_with_a_bookmark_for_each()
    {
        using var converter = new PdfConverter(NullLogger<PdfConverter>.Instance);
        using var pdf = new JoinedPdf(converter);
        var (first, second) = (Word("D-INS-15"), Word("D-INS-05"));
        await pdf.AddAsync("002 限期改正指令书.docx", first, default);
        await pdf.AddAsync("001 立案审批表.docx", second, default);

        await using var joined = await pdf.JoinAsync(default);

        using var whole = PdfReader.Open(joined!, PdfDocumentOpenMode.Import);
        Assert.True(whole.PageCount >= 2);
        Assert.Equal(["001 立案审批表", "002 限期改正指令书"], whole.Outlines.Select(outline => outline.Title));
    }

    [Fact]
    public async Task A_program_that_hangs_is_ended_with_what_it_started()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Like soffice, which starts soffice.bin and waits for it.
        var (program, started) = (Path.Combine(_folder.FullName, "hangs"), Path.Combine(_folder.FullName, "started"));
        await File.WriteAllTextAsync(program, $"#!/bin/sh\nsleep 600 &\necho $! > {started}.new\nmv {started}.new {started}\nwait\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var converter = new PdfConverter(program, TimeSpan.FromSeconds(10), NullLogger<PdfConverter>.Instance);

        var converted = await converter.ConvertAsync(_folder.FullName, default);

        Assert.False(converted);
        Assert.True(await EndsAsync((await File.ReadAllTextAsync(started)).Trim()));
    }

    [Fact]
    public async Task Where_the_program_is_missing_or_fails_there_is_no_PDF()
    {
        using var missing = new PdfConverter(program: null, TimeSpan.FromSeconds(3), NullLogger<PdfConverter>.Instance);
        using var fails = new PdfConverter(InstalledPrograms.Find("false"), TimeSpan.FromSeconds(3), NullLogger<PdfConverter>.Instance);
        using var pdf = new JoinedPdf(fails);
        await pdf.AddAsync("001 立案审批表.docx", Word("D-INS-05"), default);

        Assert.False(missing.IsInstalled);
        Assert.False(await missing.ConvertAsync(_folder.FullName, default));
        Assert.Null(await pdf.JoinAsync(default));
    }

    private static byte[] Word(string code) => DocxRenderer.Render(
        PaperComposer.Compose(TemplateLibrary.Default.Of(code), SamplePaper.Complete()), new DateTime(2026, 12, 1, 2, 0, 0, DateTimeKind.Utc));

    /// <summary>Gone, or ended and waiting to be collected.</summary>
    /// <summary>A process that was killed ends in its own time: the signal does not wait for it.</summary>
    private static async Task<bool> EndsAsync(string id)
    {
        for (var look = 0; look < 100 && !HasEnded(id); look++)
        {
            await Task.Delay(50);
        }

        return HasEnded(id);
    }

    private static bool HasEnded(string id) => !File.Exists($"/proc/{id}/stat") || File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
}
