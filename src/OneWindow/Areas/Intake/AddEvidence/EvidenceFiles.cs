using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Evidence;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>Streams a file to those who may read its matter or case; always as a download, never to be run in the browser.</summary>
internal static class EvidenceFiles
{
    public static Task<Results<FileStreamHttpResult, NotFound>> OfMatterAsync(
        Guid matter, Guid evidence, OneWindowDb db, EvidenceStore store, CancellationToken cancel)
    {
        var (owner, id) = (new MatterId(matter), new EvidenceId(evidence));
        return DownloadAsync(file => file.Id == id && file.MatterId == owner, db, store, cancel);
    }

    /// <summary>For the bodies that examine a matter before the triage room, while it is there.</summary>
    public static async Task<Results<FileStreamHttpResult, NotFound>> OfReferralAsync(
        Guid referral, Guid evidence, OneWindowDb db, EvidenceStore store, CancellationToken cancel)
    {
        var (key, id) = (new ReferralId(referral), new EvidenceId(evidence));
        return await db.Set<TriageReferral>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == key, cancel) is { } found && found.State.IsOpen()
            ? await DownloadAsync(file => file.Id == id && file.MatterId == found.MatterId && file.WithdrawnAt == null, db, store, cancel)
            : TypedResults.NotFound();
    }

    public static async Task<Results<FileStreamHttpResult, NotFound>> OfCaseAsync(
        Guid @case, Guid evidence, ICaseDirectory cases, CurrentActor actor, OneWindowDb db, EvidenceStore store, CancellationToken cancel)
    {
        var (owner, id) = (new CaseId(@case), new EvidenceId(evidence));
        return (await cases.SeenAsync([owner], actor.Get(), cancel)).Count == 0
            ? TypedResults.NotFound()
            : await DownloadAsync(file => file.Id == id && file.CaseId == owner, db, store, cancel);
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> DownloadAsync(
        Expression<Func<Evidence, bool>> wanted, OneWindowDb db, EvidenceStore store, CancellationToken cancel) =>
        await db.Set<Evidence>().AsNoTracking().SingleOrDefaultAsync(wanted, cancel) is { } file && store.Open(file.Hash) is { } content
            ? TypedResults.File(content, file.ContentType, file.Name)
            : TypedResults.NotFound();
}
