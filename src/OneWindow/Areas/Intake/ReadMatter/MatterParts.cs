using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.ReadMatter;

/// <summary>One thing of a matter: of all but <paramref name="Id"/> one is there.</summary>
internal sealed record MatterPart(MatterId Id, Matter? Matter, Party? Party, Claim? Claim, Evidence? Evidence, Advice? Advice)
{
    /// <summary>Beside the matter itself: whether it has parties, seen or not.</summary>
    public bool HasParties { get; init; }

    /// <summary>Beside the matter itself: its employer in the register.</summary>
    public EmployerCard? Employer { get; init; }
}

/// <summary>Reads matters with all that belongs to them in one statement.</summary>
internal static class MatterParts
{
    /// <summary>
    /// A row for each thing: every table is joined to a part of its own, so that their rows follow each other and do not multiply.
    /// </summary>
    public static async Task<List<MatterPart>> ReadAsync(
        OneWindowDb db, IReadOnlyCollection<MatterId> ids, PersonId viewer, CancellationToken cancel)
    {
        var parties = db.PartiesFor(viewer).Where(row => ids.Contains(row.MatterId));
        var advices = db.Set<Advice>();
        var latest = advices.Where(row => ids.Contains(row.MatterId)
            && row.Id == advices.Where(later => later.MatterId == row.MatterId).OrderByDescending(later => later.Id).Select(later => later.Id).First());
        var kept = ids.Select(id => (MatterId?)id).ToList();
        var ofDoubles = from twin in db.Set<Matter>()
                        where kept.Contains(twin.MergedIntoId)
                        join file in db.Set<Evidence>() on (MatterId?)twin.Id equals file.MatterId
                        select new { twin.MergedIntoId, File = file };
        var rows = await (
            from part in db.Parts(6)
            from head in db.Set<Matter>().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.EmployerId })
            join row in db.Set<Matter>() on new { part, head.Id } equals new { part = 0, row.Id } into matters
            from matter in matters.DefaultIfEmpty()
            join row in EmployerDirectory.Rows(db) on new { part, Id = head.EmployerId } equals new { part = 0, row.Id } into employers
            from employer in employers.DefaultIfEmpty()
            join row in parties on new { part, head.Id } equals new { part = 1, Id = row.MatterId } into itsParties
            from party in itsParties.DefaultIfEmpty()
            join row in db.Set<Claim>() on new { part, head.Id } equals new { part = 2, Id = row.MatterId } into claims
            from claim in claims.DefaultIfEmpty()
            join row in latest on new { part, head.Id } equals new { part = 3, Id = row.MatterId } into itsAdvice
            from advice in itsAdvice.DefaultIfEmpty()
            join row in db.Set<Evidence>() on new { part, Id = (MatterId?)head.Id } equals new { part = 4, Id = row.MatterId } into itsFiles
            from own in itsFiles.DefaultIfEmpty()
            join row in ofDoubles on new { part, Id = (MatterId?)head.Id } equals new { part = 5, Id = row.MergedIntoId } into theirFiles
            from theirs in theirFiles.DefaultIfEmpty()
            select new
            {
                head.Id, Matter = matter, Party = party, Claim = claim, Own = own, OfDouble = theirs.File, Advice = advice, Employer = employer,
                HasParties = part == 0 && db.Set<Party>().Any(known => known.MatterId == head.Id),
            }).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new MatterPart(row.Id, row.Matter, row.Party, row.Claim, StillThere(row.Own ?? row.OfDouble), row.Advice)
            {
                HasParties = row.HasParties, Employer = row.Employer.Card,
            }),
        ];
    }

    private static Evidence? StillThere(Evidence? file) => file?.WithdrawnAt is null ? file : null;
}
