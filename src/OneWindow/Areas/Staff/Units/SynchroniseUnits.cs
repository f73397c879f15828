using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Staff.Units;

/// <summary>Brings the stored units and windows in line with the locality profile, at every start. Nothing is deleted.</summary>
internal sealed class SynchroniseUnits(WriteDoor door, Profile profile) : IStartTask
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var result = await door.WriteAsync<bool>(
            async (db, token) =>
            {
                var units = await SynchroniseUnitsAsync(db, token);
                await SynchroniseWindowsAsync(db, units, token);
                return true;
            },
            cancel);
        _ = result.Value;
    }

    private async Task<Dictionary<string, Unit>> SynchroniseUnitsAsync(OneWindowDb db, CancellationToken cancel)
    {
        var stored = await db.Set<Unit>().ToDictionaryAsync(unit => unit.Code, StringComparer.Ordinal, cancel);
        foreach (var declared in profile.Units)
        {
            if (!stored.TryGetValue(declared.Code, out var unit))
            {
                unit = new Unit { Id = UnitId.New(), Code = declared.Code, Name = declared.Name, Body = declared.Body };
                stored.Add(unit.Code, unit);
                db.Add(unit);
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

    private async Task SynchroniseWindowsAsync(OneWindowDb db, Dictionary<string, Unit> units, CancellationToken cancel)
    {
        var stored = await db.Set<Window>().ToDictionaryAsync(window => window.Code, StringComparer.Ordinal, cancel);
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
                db.Add(window);
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
