using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Tests.Documents;

public sealed class DocxRendererTests
{
    private static readonly DateTime CreatedAt = new(2026, 12, 1, 2, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> Codes => TemplateLibraryTests.Codes;

    [Theory, MemberData(nameof(Codes))]
    public void A_paper_passes_the_validator_filled_and_empty(string code)
    {
        foreach (var data in (PaperData[])[SamplePaper.Complete(), new PaperData()])
        {
            using var stream = new MemoryStream(Render(code, data));
            using var document = WordprocessingDocument.Open(stream, isEditable: false);

            var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document);

            Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public void A_paper_carries_the_authority_and_no_name_of_a_machine_or_its_user()
    {
        using var stream = new MemoryStream(Render("D-INS-15", SamplePaper.Complete()));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        var properties = document.PackageProperties;

        Assert.Equal(("清源市人力资源和社会保障局", "清源市人力资源和社会保障局"), (properties.Creator, properties.LastModifiedBy));
        Assert.Null(document.ExtendedFilePropertiesPart);
    }

    [LibreOfficeFact]
    public async Task Every_paper_opens_in_LibreOffice_and_becomes_a_PDF()
    {
        var folder = Directory.CreateTempSubdirectory("papers-");
        try
        {
            foreach (var code in TemplateLibrary.Default.Templates.Select(template => template.Kind.Code))
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, code + ".docx"), Render(code, SamplePaper.Complete()));
            }

            await LibreOfficeFactAttribute.ConvertAsync(folder);

            Assert.Equal(TemplateLibrary.Default.Templates.Count, folder.GetFiles("*.pdf").Length);
            Assert.All(folder.GetFiles("*.pdf"), file => Assert.True(file.Length > 5_000, file.Name));
        }
        finally
        {
            LibreOfficeFactAttribute.Keep(folder, "sample");
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Render(string code, PaperData data) =>
        DocxRenderer.Render(PaperComposer.Compose(TemplateLibrary.Default.Of(code), data), CreatedAt);
}

/// <summary>A fact that needs LibreOffice, and is skipped with that reason where it is not installed.</summary>
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public LibreOfficeFactAttribute()
    {
        if (Program is null)
        {
            Skip = "LibreOffice (soffice) is not installed";
        }
    }

    /// <summary>Keeps the files where ONEWINDOW_KEEP_PAPERS names a folder, to be looked at.</summary>
    public static void Keep(DirectoryInfo folder, string under)
    {
        if (Environment.GetEnvironmentVariable("ONEWINDOW_KEEP_PAPERS") is { Length: > 0 } kept)
        {
            var to = Directory.CreateDirectory(Path.Combine(kept, under));
            foreach (var file in folder.GetFiles())
            {
                file.CopyTo(Path.Combine(to.FullName, file.Name), overwrite: true);
            }
        }
    }

    /// <summary>Converts every Word file of the folder, with a profile of its own so that an open LibreOffice is not disturbed.</summary>
    public static async Task ConvertAsync(DirectoryInfo folder)
    {
        var start = new ProcessStartInfo(Program!) { WorkingDirectory = folder.FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", .. folder.GetFiles("*.docx").Select(file => file.Name)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, await output);
    }
}
