using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Tells under whose name numbers are given: one series for a body, whatever section of it acts.</summary>
public sealed class IssuingUnit(Profile profile, UnitDirectory units)
{
    /// <summary>The codes of all units under whose name numbers may be given: the head offices of the bodies.</summary>
    public IReadOnlyList<string> HeadOffices => [.. profile.Units.Where(entry => entry.Kind == UnitKind.Headquarters).Select(entry => entry.Code)];

    /// <summary>The head office of the unit's body, so that two sections never issue one number twice; the unit itself where it has none.</summary>
    public async Task<UnitId> OfAsync(UnitId unit, CancellationToken cancel) => Of(unit, (await units.UnitsAsync(cancel)).Values);

    /// <summary>The same among units that were read.</summary>
    public UnitId Of(UnitId unit, IEnumerable<UnitEntry> known)
    {
        var entries = known.ToList();
        var body = entries.Find(entry => entry.Id == unit)?.Body;
        var head = profile.Units.FirstOrDefault(entry => entry.Body == body && entry.Kind == UnitKind.Headquarters);
        return head is not null && entries.Find(entry => entry.Code == head.Code) is { } office ? office.Id : unit;
    }
}
