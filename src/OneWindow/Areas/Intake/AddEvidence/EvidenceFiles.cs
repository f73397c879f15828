using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using Microsoft.EntityFrameworkCore;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>Streams a file to those who may read matters; always as a download, never to be run in the browser.</summary>
internal static class EvidenceFiles
{
    public static async Task<Results<FileStreamHttpResult, NotFound>> DownloadAsync(
        Guid matter, Guid evidence, OneWindowDb db, EvidenceStore store, CancellationToken cancel)
    {
        var (matterId, evidenceId) = (new MatterId(matter), new EvidenceId(evidence));
        var file = await db.Set<Evidence>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == evidenceId && row.MatterId == matterId, cancel);
        return file is not null && store.Open(file.Hash) is { } content
            ? TypedResults.File(content, file.ContentType, file.Name)
            : TypedResults.NotFound();
    }
}
