using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>A unit of the locality profile.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Code">Its code in the profile.</param>
/// <param name="Name">Its name.</param>
/// <param name="Body">The code of its body.</param>
public sealed record UnitEntry(UnitId Id, string Code, string Name, string Body);

/// <summary>Finds units; what else is known of them stands in the locality profile under their codes.</summary>
public sealed class UnitDirectory(OneWindowDb db)
{
    /// <summary>Every unit that the profile has now, by code.</summary>
    public async Task<IReadOnlyDictionary<string, UnitEntry>> UnitsAsync(CancellationToken cancel) =>
        await db.Set<Unit>().AsNoTracking().Where(unit => !unit.Withdrawn)
            .Select(unit => new UnitEntry(unit.Id, unit.Code, unit.Name, unit.Body))
            .ToDictionaryAsync(unit => unit.Code, StringComparer.Ordinal, cancel);

    /// <summary>The names of units, withdrawn ones included, in one query. Unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<UnitId, string>> NamesAsync(IReadOnlyCollection<UnitId> units, CancellationToken cancel)
    {
        var wanted = units.Distinct().ToList();
        return await db.Set<Unit>().AsNoTracking().Where(unit => wanted.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
    }
}
