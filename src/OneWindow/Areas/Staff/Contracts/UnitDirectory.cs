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

/// <summary>A unit as a part of another area's query: joined from outside, everything is null where there is none.</summary>
public sealed record UnitRow
{
    /// <inheritdoc cref="UnitEntry.Id" />
    public UnitId? Id { get; init; }

    /// <inheritdoc cref="UnitEntry.Code" />
    public string? Code { get; init; }

    /// <inheritdoc cref="UnitEntry.Name" />
    public string? Name { get; init; }

    /// <inheritdoc cref="UnitEntry.Body" />
    public string? Body { get; init; }

    /// <summary>The unit; null where none was joined.</summary>
    public UnitEntry? Entry => Id is { } id ? new UnitEntry(id, Code!, Name!, Body!) : null;
}

/// <summary>Finds units; what else is known of them stands in the locality profile under their codes.</summary>
public sealed class UnitDirectory(OneWindowDb db)
{
    /// <summary>Every unit that the profile has now, by code.</summary>
    public async Task<IReadOnlyDictionary<string, UnitEntry>> UnitsAsync(CancellationToken cancel) =>
        await db.Set<Unit>().AsNoTracking().Where(unit => !unit.Withdrawn)
            .Select(unit => new UnitEntry(unit.Id, unit.Code, unit.Name, unit.Body))
            .ToDictionaryAsync(unit => unit.Code, StringComparer.Ordinal, cancel);

    /// <summary>Every unit that the profile has now, as a part of another area's query in the same context.</summary>
    public static IQueryable<UnitRow> Rows(OneWindowDb within) => within.Set<Unit>().Where(unit => !unit.Withdrawn)
        .Select(unit => new UnitRow { Id = unit.Id, Code = unit.Code, Name = unit.Name, Body = unit.Body });

    /// <summary>The names of units, withdrawn ones included, in one query. Unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<UnitId, string>> NamesAsync(IReadOnlyCollection<UnitId> units, CancellationToken cancel)
    {
        var wanted = units.Distinct().ToList();
        return await db.Set<Unit>().AsNoTracking().Where(unit => wanted.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
    }
}
