using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What every paper says of the authority that issues it: from the locality profile.</summary>
internal sealed class OfficeValues(Profile profile, UnitDirectory units)
{
    public async Task AddAsync(PaperData data, UnitId unit, CancellationToken cancel)
    {
        var known = (await units.UnitsAsync(cancel)).Values.FirstOrDefault(entry => entry.Id == unit);
        var own = profile.Units.FirstOrDefault(entry => entry.Code == known?.Code);
        var hall = profile.Units.First(entry => entry.Kind == UnitKind.Hall);
        var authority = profile.Bodies.First(body => body.Kind == BodyKind.HumanResourcesAuthority);
        var body = profile.Bodies.FirstOrDefault(entry => entry.Code == own?.Body) ?? authority;
        data.Set("authority.name", authority.Name, PaperSource.Profile)
            .Set("authority.address", own?.Address ?? hall.Address, PaperSource.Profile)
            .Set("authority.phone", own?.Telephone ?? body.Telephone ?? hall.Telephone, PaperSource.Profile)
            .Set("authority.reviewBody", profile.Locality.ReconsiderationAuthority, PaperSource.Profile)
            .Set("authority.court", profile.Locality.AdministrativeCourt, PaperSource.Profile);
    }

    /// <summary>The name of the hall, where no window is known.</summary>
    public string HallName => profile.Units.First(entry => entry.Kind == UnitKind.Hall).Name;

    /// <summary>The name of the first body of a kind; null where the place has none.</summary>
    public string? NameOf(BodyKind kind) => profile.Bodies.FirstOrDefault(body => body.Kind == kind)?.Name;
}
