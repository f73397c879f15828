using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Cases.Approvals.ShowApproval;

/// <summary>A draft as its page shows it.</summary>
/// <param name="Approval">The draft with all that was said.</param>
/// <param name="Case">Its case.</param>
/// <param name="Step">The step that is drafted.</param>
/// <param name="Own">The part that waits for the reader; null for none.</param>
/// <param name="IsDrafters">Whether the reader drafted it, or leads the case instead of who did.</param>
/// <param name="SeesCase">Whether the reader may open the case.</param>
/// <param name="Names">Who drafted it, was asked and acted.</param>
/// <param name="StandIns">Of those whose turn it is: who stands in for the absent ones, by name.</param>
/// <param name="Colleagues">Who may be asked besides; read only for those whose turn it is.</param>
public sealed record ApprovalView(
    Approval Approval, Case Case, Step Step, ApprovalPart? Own, bool IsDrafters, bool SeesCase, IReadOnlyDictionary<AppointmentId, StaffName> Names,
    IReadOnlyDictionary<PersonId, string> StandIns, IReadOnlyList<Colleague> Colleagues)
{
    /// <summary>The name of somebody who was asked or acted.</summary>
    public string NameOf(AppointmentId? id) => id is { } known && Names.TryGetValue(known, out var name) ? name.Person : "—";

    /// <summary>Who is asked now: 李国安（王立代）.</summary>
    public string WaitsFor => string.Join("、", Approval.Waiting().Select(part =>
        NameOf(part.AppointmentId) + (StandIns.TryGetValue(part.PersonId, out var standIn) ? $"（{standIn}代）" : string.Empty)));
}

/// <summary>Reads a draft for those who have to do with it: who drafted it, who is or was asked, and who sees its case.</summary>
public sealed class ApprovalRecord(OneWindowDb db, ProcedureBook procedures, StaffDirectory staff)
{
    /// <summary>The draft, or null when there is none or it is not for this person.</summary>
    public async Task<ApprovalView?> ReadAsync(ApprovalId id, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await db.Set<Approval>().AsNoTracking().Include(row => row.Parts).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } approval)
        {
            return null;
        }

        var one = await db.Set<Case>().AsNoTracking().Include(found => found.Officers).SingleAsync(found => found.Id == approval.CaseId, cancel);
        var (names, away) = await PeopleAsync(approval, by, cancel);
        var stoodInFor = away.Where(row => row.StandIn == by.Person).Select(row => row.Person!.Value).ToList();
        var sees = CaseAccess.MaySee(one, by);
        if (!sees && approval.DraftedBy != by.Person && !approval.Parts.Exists(part => part.PersonId == by.Person || stoodInFor.Contains(part.PersonId)))
        {
            return null;
        }

        var own = approval.PartOf(by.Person, stoodInFor);
        return new ApprovalView(
            approval, one, procedures.StepOf(one, approval), own,
            approval.DraftedBy == by.Person || ApprovalReading.TakenOverBy(approval, by).Holds(one), sees, names,
            away.Where(row => approval.Waiting().Any(part => part.PersonId == row.Person)).DistinctBy(row => row.Person)
                .ToDictionary(row => row.Person!.Value, row => row.StandInName!), own is null ? [] : await staff.ColleaguesAsync(CasePosts.ReaderCodes, by.Today, cancel));
    }

    /// <summary>Who drafted it, was asked and acted; and of the reader and those whose turn it is, who is away and who stands in, all in one statement.</summary>
    private async Task<(Dictionary<AppointmentId, StaffName> Names, List<AwayRow> Away)> PeopleAsync(
        Approval approval, ActionContext by, CancellationToken cancel)
    {
        var posts = approval.Parts.SelectMany(part => new AppointmentId?[] { part.AppointmentId, part.DoneAs }).Append(approval.DraftedAs).ToList();
        var (reader, waiting) = ((PersonId?)by.Person, approval.Waiting().Select(part => (PersonId?)part.PersonId).ToList());
        var absences = db.AwayOn(by.Today);
        var rows = await (
            from part in db.Parts(2)
            join row in StaffDirectory.Rows(db).Where(row => posts.Contains(row.Id)) on part equals 0 into named
            from name in named.DefaultIfEmpty()
            join row in absences.Where(row => row.StandIn == reader || waiting.Contains(row.Person)) on part equals 1 into absent
            from away in absent.DefaultIfEmpty()
            select new { Name = name, Away = away }).ToListAsync(cancel);
        return (
            rows.Where(row => row.Name.Id is not null).ToDictionary(row => row.Name.Id!.Value, row => row.Name.Name!),
            [.. rows.Select(row => row.Away).Where(away => away.Person is not null)]);
    }
}
