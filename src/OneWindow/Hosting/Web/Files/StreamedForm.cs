using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using OneWindow.Data.Evidence;
using OneWindow.Law.Results;

namespace OneWindow.Hosting.Web.Files;

/// <summary>
/// Reads a multipart form once, from beginning to end: text fields into memory, files straight to the evidence store. The
/// framework's own reader would first write every file to a folder of the machine.
/// </summary>
/// <param name="request">The request whose body it reads.</param>
/// <param name="store">Where files arrive.</param>
/// <param name="files">Where they wait.</param>
/// <param name="largestFile">The largest file taken, in bytes.</param>
/// <param name="log">Hears when there is no space left.</param>
internal sealed partial class StreamedForm(HttpRequest request, EvidenceStore store, HandedInFiles files, long largestFile, ILogger log) : IFormFeature
{
    private const int MostValues = 2000;
    private const int LongestValue = 1024 * 1024;
    private const int MostFiles = 50;

    private Task<IFormCollection>? _reading;

    public bool HasFormContentType => true;

    public IFormCollection? Form { get; set; }

    public IFormCollection ReadForm() => Form ?? throw new InvalidOperationException("A form with files is read asynchronously.");

    public Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken) =>
        Form is { } read ? Task.FromResult(read) : _reading ??= ReadAsync(cancellationToken);

    private async Task<IFormCollection> ReadAsync(CancellationToken cancel)
    {
        var values = new KeyValueAccumulator();
        try
        {
            var reader = new MultipartReader(Boundary(), request.Body);
            while (await reader.ReadNextSectionAsync(cancel) is { } section)
            {
                if (section.AsFileSection() is { } file)
                {
                    await TakeAsync(file, cancel);
                }
                else if (section.AsFormDataSection() is { } field)
                {
                    values.Append(field.Name, await TextAsync(field, cancel));
                    Require(values.ValueCount <= MostValues);
                }
            }
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            // The body ends before the form does: a proxy or a telephone gave up. What came before is still shown.
            files.Add(new HandedInFile(string.Empty, null, Refusal.Invalid("Files", "upload-broken", "文件没有传完，没有保存。请检查网络后重新上传。")));
        }

        return Form = new FormCollection(values.HasValues ? values.GetResults() : new Dictionary<string, StringValues>(StringComparer.Ordinal));
    }

    private async Task TakeAsync(FileMultipartSection section, CancellationToken cancel)
    {
        if (section.FileName.Length == 0 || section.FileStream is not { } content)
        {
            return;
        }

        Require(files.All.Count < MostFiles);
        var received = await store.ReceiveAsync(content, largestFile, cancel);
        if (received.Refusals.Contains(EvidenceStore.NoSpaceLeft))
        {
            LogNoSpace();
        }

        files.Add(received.TryGet(out var file, out var refusals)
            ? new HandedInFile(section.FileName, file, null)
            : new HandedInFile(section.FileName, null, refusals[0]));
    }

    private static async Task<string> TextAsync(FormMultipartSection field, CancellationToken cancel)
    {
        using var text = new StreamReader(field.Section.Body);
        var letters = new char[LongestValue + 1];
        var read = await text.ReadBlockAsync(letters, cancel);
        Require(read <= LongestValue);
        return new string(letters, 0, read);
    }

    private string Boundary() => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 70 } boundary
        ? boundary.Value!
        : throw new BadHttpRequestException("A multipart form without a boundary.");

    [LoggerMessage(LogLevel.Error, "No space is left for evidence: a file could not be taken")]
    private partial void LogNoSpace();

    private static void Require(bool within)
    {
        if (!within)
        {
            throw new BadHttpRequestException("A form of this size is not filled in by people.", StatusCodes.Status413PayloadTooLarge);
        }
    }
}
