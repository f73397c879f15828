using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What every paper says of the authority that issues it: from the locality profile.</summary>
internal sealed class OfficeValues(Profile profile, UnitDirectory units)
{
    public async Task AddAsync(PaperData data, UnitId unit, string paper, CancellationToken cancel) =>
        Add(data, (await units.UnitsAsync(cancel)).Values, unit, paper);

    /// <summary>The same of units that were read.</summary>
    public void Add(PaperData data, IEnumerable<UnitEntry> among, UnitId unit, string paper)
    {
        var known = among.FirstOrDefault(entry => entry.Id == unit);
        var own = profile.Units.FirstOrDefault(entry => entry.Code == known?.Code);
        var hall = profile.Hall;
        var authority = profile.Bodies.First(body => body.Kind == BodyKind.HumanResourcesAuthority);
        var body = IssuerOf(paper, profile.Bodies.FirstOrDefault(entry => entry.Code == own?.Body) ?? authority);
        own = own?.Body == body.Code ? own : null;
        data.Set("authority.name", NameOf(body, authority), PaperSource.Profile)
            .Set("commission.name", Commission, PaperSource.Profile)
            .Set("court.name", profile.Locality.AdministrativeCourt, PaperSource.Profile)
            .Set("arbitration.court", NameOf(BodyKind.Court), PaperSource.Profile)
            .Set("authority.address", own?.Address ?? hall?.Address, PaperSource.Profile)
            .Set("authority.phone", own?.Telephone ?? body.Telephone ?? hall?.Telephone, PaperSource.Profile)
            .Set("authority.reviewBody", profile.Locality.ReconsiderationAuthority, PaperSource.Profile)
            .Set("authority.court", profile.Locality.AdministrativeCourt, PaperSource.Profile);
    }

    /// <summary>仲裁院 is the office; its papers are the commission's (调解仲裁法第四十六条).</summary>
    private string Commission => $"{profile.Locality.Name}劳动人事争议仲裁委员会";

    /// <summary>The body whose paper it is: that of the unit, but an arbitration paper is the commission's even in a mediation that it reviews.</summary>
    private Body IssuerOf(string paper, Body ofUnit) =>
        paper.StartsWith("D-ARB", StringComparison.Ordinal) ? profile.Bodies.FirstOrDefault(body => body.Kind == BodyKind.Arbitration) ?? ofUnit : ofUnit;

    private string NameOf(Body body, Body authority) => body.Kind switch
    {
        BodyKind.Arbitration => Commission,
        BodyKind.Mediation => body.Name,
        _ => authority.Name,
    };

    /// <summary>The name of the hall, where no window is known.</summary>
    public string HallName => profile.Hall?.Name ?? profile.Locality.Tagline;

    /// <summary>Where a way is entered: the window of its body in the hall, and its office for the place of work where it has one.</summary>
    /// <param name="channel">The way.</param>
    /// <param name="workDivision">The code of the area in which the work was done; null where unknown.</param>
    public IEnumerable<string> PlacesOf(Channel channel, string? workDivision)
    {
        var bodies = profile.Bodies.Where(body => body.Kind == channel.RunBy()).Select(body => body.Code).ToList();
        var windows = from window in profile.Windows
                      where bodies.Contains(window.Agency)
                      let hall = profile.Units.First(unit => unit.Code == window.Hall)
                      select PlaceOf(channel, $"{hall.Name}{window.Name}", hall);
        var offices = profile.Units
            .Where(unit => bodies.Contains(unit.Body) && unit is { Address: not null, Division: { } division } && workDivision?.StartsWith(division, StringComparison.Ordinal) == true)
            .Select(unit => PlaceOf(channel, unit.Name, unit));
        return windows.Concat(offices);
    }

    private static string PlaceOf(Channel channel, string name, ProfileUnit unit) =>
        $"{channel.Name()}：{string.Join('，', ((string?[])[name, unit.Address, unit.Hours, unit.Telephone is { } telephone ? $"电话{telephone}" : null]).OfType<string>())}";

    /// <summary>The name of the first body of a kind; null where the place has none.</summary>
    public string? NameOf(BodyKind kind) => profile.Bodies.FirstOrDefault(body => body.Kind == kind)?.Name;
}
