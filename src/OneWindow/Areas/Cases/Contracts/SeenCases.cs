using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Which cases somebody sees, as a query that other areas compose with their own.</summary>
public static class SeenCases
{
    /// <summary>
    /// The identifiers of the cases that this person may open. Whether one is among them is asked with <c>Where(id => id == one).Any()</c>, which looks
    /// that one up; EF makes <c>Any(id => id == one)</c> and <c>Contains</c> a list, and SQLite writes all of a city's cases down for it.
    /// </summary>
    public static IQueryable<CaseId> SeenBy(this OneWindowDb db, ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Case>().AsNoTracking().Where(CaseAccess.SeenBy(by)).Select(one => one.Id);
    }
}
