using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>Somebody who is named in open cases.</summary>
/// <param name="Id">The post held.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Cases">How many open cases name them.</param>
public sealed record OfficerAtWork(AppointmentId Id, StaffName Name, int Cases);

/// <summary>The open cases of officers in the procedure that a post heads.</summary>
public sealed class OpenWorkOf(OneWindowDb db, ProcedureBook procedures, StaffDirectory staff)
{
    /// <summary>So many cases at most are handed over at once.</summary>
    public const int Most = 1000;

    /// <summary>The procedure that a post heads, as it is in force; null where it heads none.</summary>
    public Procedure? HeadedBy(ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return CasePosts.HeadedBy(by.Post) is { } code ? procedures.InForce(code, by.Today) : null;
    }

    /// <summary>Everybody named in an open case of the procedure, those who have left included, by name: two queries.</summary>
    public async Task<IReadOnlyList<OfficerAtWork>> OfficersAsync(Procedure procedure, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var counts = await Open(db, procedure, by)
            .SelectMany(one => one.Officers)
            .GroupBy(officer => officer.AppointmentId)
            .Select(group => new { Officer = group.Key, Cases = group.Count() })
            .ToListAsync(cancel);
        var names = await staff.NamesAsync([.. counts.Select(count => count.Officer)], cancel);
        return
        [
            .. counts.Select(count => new OfficerAtWork(count.Officer, names.GetValueOrDefault(count.Officer, new StaffName("名册以外的人", "—", "—")), count.Cases))
                .OrderBy(officer => officer.Name.Person, StringComparer.Ordinal).ThenBy(officer => officer.Id.Value),
        ];
    }

    /// <summary>The open cases in which an officer is named, the earliest due first, one more than <see cref="Most"/> where there are more.</summary>
    public Task<List<Case>> CasesAsync(Procedure procedure, AppointmentId officer, ActionContext by, CancellationToken cancel) =>
        Open(db, procedure, by)
            .Where(one => one.Officers.Any(named => named.AppointmentId == officer))
            .OrderBy(one => one.DueOn == null).ThenBy(one => one.DueOn).ThenBy(one => one.Id)
            .Take(Most + 1)
            .ToListAsync(cancel);

    /// <summary>The officers that a case records, the leading one first.</summary>
    internal IReadOnlyList<Officer> Recorded(Case one) => OfficerList.Parse(RecordedText(one));

    /// <summary>The same as the case records them.</summary>
    internal string RecordedText(Case one) =>
        one.Standing.Facts.GetValueOrDefault(procedures.Of(one.Procedure, one.ProcedureVersion).Officers.Code, string.Empty);

    private static IQueryable<Case> Open(OneWindowDb db, Procedure procedure, ActionContext by) =>
        db.Set<Case>().AsNoTracking().Where(CaseAccess.SeenBy(by)).Where(one => one.Procedure == procedure.Code && one.EndedOn == null);
}
