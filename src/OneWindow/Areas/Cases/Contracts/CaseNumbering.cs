using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Names cases by their number alone, for those who supervise the handling of data and see no case.</summary>
public sealed class CaseNumbering(OneWindowDb db)
{
    /// <summary>The numbers of cases, in one query; those without one yet and unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<CaseId, string>> NumbersAsync(IReadOnlyCollection<CaseId> cases, CancellationToken cancel)
    {
        var wanted = cases.Distinct().ToList();
        return await db.Set<Case>().Where(one => wanted.Contains(one.Id) && one.Number != null)
            .ToDictionaryAsync(one => one.Id, one => one.Number!, cancel);
    }

    /// <summary>The cases that these matters led to.</summary>
    public async Task<IReadOnlyList<CaseId>> OfMattersAsync(IReadOnlyCollection<MatterId> matters, CancellationToken cancel)
    {
        var wanted = matters.Select(id => (MatterId?)id).ToList();
        return await db.Set<Case>().Where(one => wanted.Contains(one.MatterId)).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel);
    }

    /// <summary>The case with this number; null for none.</summary>
    public async Task<CaseId?> FindAsync(string number, CancellationToken cancel) =>
        await db.Set<Case>().Where(one => one.Number == number).Select(one => (CaseId?)one.Id).FirstOrDefaultAsync(cancel);
}
