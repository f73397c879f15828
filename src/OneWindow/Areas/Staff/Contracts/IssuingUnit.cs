using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Tells under whose name numbers are given: one series for a body, whatever section of it acts.</summary>
public sealed class IssuingUnit(Profile profile, UnitDirectory units)
{
    /// <summary>The head office of the unit's body, so that two sections never issue one number twice; the unit itself where it has none.</summary>
    public async Task<UnitId> OfAsync(UnitId unit, CancellationToken cancel)
    {
        var known = await units.UnitsAsync(cancel);
        var body = known.Values.FirstOrDefault(entry => entry.Id == unit)?.Body;
        var head = profile.Units.FirstOrDefault(entry => entry.Body == body && entry.Kind == UnitKind.Headquarters);
        return head is not null && known.TryGetValue(head.Code, out var entry) ? entry.Id : unit;
    }
}
