using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Which cases somebody sees, as a query that other areas compose with their own.</summary>
public static class SeenCases
{
    /// <summary>The identifiers of the cases that this person may open.</summary>
    public static IQueryable<CaseId> SeenBy(this OneWindowDb db, ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Case>().AsNoTracking().Where(CaseAccess.SeenBy(by)).Select(one => one.Id);
    }
}
