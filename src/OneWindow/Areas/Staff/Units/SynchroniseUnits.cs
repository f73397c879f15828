using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Staff.Units;

/// <summary>Brings the stored units and windows in line with the locality profile, at every start. Nothing is deleted.</summary>
internal sealed class SynchroniseUnits(OneWindowDb db, WriteDoor door, Profile profile) : IStartTask
{
    public async Task RunAsync(CancellationToken cancel)
    {
        if (await IsInLineAsync(cancel))
        {
            return;
        }

        var result = await door.WriteAsync<bool>(
            async (writing, token) =>
            {
                var units = await SynchroniseUnitsAsync(writing, token);
                await SynchroniseWindowsAsync(writing, units, token);
                return true;
            },
            cancel);
        _ = result.Value;
    }

    /// <summary>The usual start finds nothing to do, and a reading finds that sooner than a writing.</summary>
    private async Task<bool> IsInLineAsync(CancellationToken cancel)
    {
        var units = await db.Set<Unit>().Where(unit => !unit.Withdrawn).Select(unit => new { unit.Code, unit.Name, unit.Body }).ToListAsync(cancel);
        var windows = await (
            from window in db.Set<Window>()
            join hall in db.Set<Unit>() on window.HallId equals hall.Id
            where !window.Withdrawn
            select new { window.Code, window.Number, window.Name, Hall = hall.Code, window.Agency }).ToListAsync(cancel);
        return units.ToHashSet().SetEquals(profile.Units.Select(unit => new { unit.Code, unit.Name, unit.Body }))
            && windows.ToHashSet().SetEquals(profile.Windows.Select(window => new { window.Code, window.Number, window.Name, window.Hall, window.Agency }));
    }

    private async Task<Dictionary<string, Unit>> SynchroniseUnitsAsync(OneWindowDb writing, CancellationToken cancel)
    {
        var stored = await writing.Set<Unit>().ToDictionaryAsync(unit => unit.Code, StringComparer.Ordinal, cancel);
        foreach (var declared in profile.Units)
        {
            if (!stored.TryGetValue(declared.Code, out var unit))
            {
                unit = new Unit { Id = UnitId.New(), Code = declared.Code, Name = declared.Name, Body = declared.Body };
                stored.Add(unit.Code, unit);
                writing.Add(unit);
            }

            (unit.Name, unit.Body) = (declared.Name, declared.Body);
        }

        var codes = profile.Units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in stored.Values)
        {
            unit.Withdrawn = !codes.Contains(unit.Code);
        }

        return stored;
    }

    private async Task SynchroniseWindowsAsync(OneWindowDb writing, Dictionary<string, Unit> units, CancellationToken cancel)
    {
        var stored = await writing.Set<Window>().ToDictionaryAsync(window => window.Code, StringComparer.Ordinal, cancel);
        foreach (var declared in profile.Windows)
        {
            var hall = units[declared.Hall].Id;
            if (!stored.TryGetValue(declared.Code, out var window))
            {
                window = new Window
                {
                    Id = WindowId.New(), Code = declared.Code, Number = declared.Number, Name = declared.Name, HallId = hall, Agency = declared.Agency,
                };
                stored.Add(window.Code, window);
                writing.Add(window);
            }

            (window.Number, window.Name, window.HallId, window.Agency) = (declared.Number, declared.Name, hall, declared.Agency);
        }

        var codes = profile.Windows.Select(window => window.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var window in stored.Values)
        {
            window.Withdrawn = !codes.Contains(window.Code);
        }
    }
}
