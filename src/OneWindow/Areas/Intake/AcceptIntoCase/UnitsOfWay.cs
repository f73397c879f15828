using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.AcceptIntoCase;

/// <summary>To which units claims of a way may be handed.</summary>
public sealed class UnitsOfWay(UnitDirectory units, Profile profile)
{
    /// <summary>The units of the bodies that run the way, those of the place of work first.</summary>
    public async Task<IReadOnlyList<UnitEntry>> OfAsync(Channel channel, string? workDivision, CancellationToken cancel) =>
    [
        .. (await units.UnitsAsync(cancel)).Values
            .Where(unit => profile.Body(unit.Body).Kind == channel.RunBy())
            .OrderByDescending(unit => profile.Units.First(known => known.Code == unit.Code).Division is { } division
                && workDivision?.StartsWith(division, StringComparison.Ordinal) == true),
    ];
}
