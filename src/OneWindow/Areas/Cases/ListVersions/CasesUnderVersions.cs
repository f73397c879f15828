using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Cases.ListVersions;

/// <summary>The cases in hand under one version of a procedure.</summary>
/// <param name="Procedure">The version.</param>
/// <param name="Cases">Each case by its number, or by its title before it has one; the oldest first.</param>
public sealed record VersionInHand(Procedure Procedure, IReadOnlyList<string> Cases);

/// <summary>Tells whom a change of the law leaves under the old version, and how many go on under each.</summary>
public sealed class CasesUnderVersions(OneWindowDb db, ProcedureBook procedures)
{
    /// <summary>Every declared version with its cases in hand, in the order of declaration.</summary>
    public async Task<IReadOnlyList<VersionInHand>> ReadAsync(CancellationToken cancel)
    {
        var rows = await db.Set<Case>().AsNoTracking().Where(one => one.EndedOn == null).OrderBy(one => one.Id)
            .Select(one => new { one.Procedure, one.ProcedureVersion, Name = one.Number ?? one.Title }).ToListAsync(cancel);
        var inHand = rows.ToLookup(row => (row.Procedure, row.ProcedureVersion), row => row.Name);
        return [.. procedures.All.Select(version => new VersionInHand(version, [.. inHand[(version.Code, version.Version)]]))];
    }
}
