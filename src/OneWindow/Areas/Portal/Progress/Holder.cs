using OneWindow.Areas.Cases.Contracts;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>Who has a matter, and how to reach them.</summary>
/// <param name="Name">The office, with the officer where one leads.</param>
/// <param name="Telephone">Its telephone; null where none is published.</param>
public sealed record Holder(string Name, string? Telephone);

/// <summary>Finds them in the profile.</summary>
internal static class Holders
{
    /// <summary>The officer who leads a case, at the unit that handles it; null where the unit is gone.</summary>
    public static Holder? HolderOf(this Profile profile, PublicCase one) => one.Unit is { } unit
        ? new Holder(
            one.Officer is { } officer ? $"{unit.Name}，{officer}" : unit.Name,
            profile.Units.FirstOrDefault(entry => entry.Code == unit.Code)?.Telephone ?? profile.Bodies.FirstOrDefault(body => body.Code == unit.Body)?.Telephone
            ?? profile.Locality.HelpLines[0])
        : null;
}
