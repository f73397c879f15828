using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Evidence;

namespace OneWindow.Areas.Documents.DownloadPaper;

/// <summary>Gives the scan of a paper to those who may see the paper; always as a download, never to be run in the browser.</summary>
internal static class DownloadScan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/papers/{id:guid}/scans/{scan:guid}", AnswerAsync);

    private static async Task<Results<FileStreamHttpResult, NotFound>> AnswerAsync(
        Guid id, Guid scan, PaperReader reader, PaperScans scans, OneWindowDb db, EvidenceStore store, CurrentActor actor, CancellationToken cancel)
    {
        var paper = new DocumentId(id);
        return await reader.FindAsync(db, paper, actor.Get(), cancel) is { } sheet
            && (await scans.OfAsync(paper, cancel)).FirstOrDefault(line => line.Scan.Id == new ScanId(scan)) is { } found
            && store.Open(found.Scan.Hash) is { } content
            ? TypedResults.File(content, found.Scan.ContentType, $"{sheet.Kind.Name} 扫描件{found.Number}{ScanFormat.ExtensionOf(found.Scan.ContentType)}")
            : TypedResults.NotFound();
    }
}
