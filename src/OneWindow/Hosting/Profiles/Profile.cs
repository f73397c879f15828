namespace OneWindow.Hosting.Profiles;

/// <summary>
/// What one place decides for itself within the law: its bodies, windows, rhythm, targets, switches and number formats.
/// It never changes the shape of a procedure. Read once at start from <c>profiles/*.yaml</c>, and injected as a singleton.
/// </summary>
public sealed record Profile(
    string Code,
    Locality Locality,
    IReadOnlyList<Division> Divisions,
    IReadOnlyList<Body> Bodies,
    IReadOnlyList<ProfileUnit> Units,
    IReadOnlyList<ProfileWindow> Windows,
    Rhythm Rhythm,
    IReadOnlyList<ServiceTarget> Targets,
    ProfileSwitches Switches,
    IReadOnlyList<NumberFormat> Numbers,
    IReadOnlyList<CalendarOverlayDay> Calendar,
    ProfileThresholds Thresholds,
    ProfileSignIn SignIn,
    ProfileEvidence Evidence,
    ProfileMessages Messages)
{
    /// <summary>The format of a number series, as <see cref="NumberFormat.Format"/>; a code that is not declared is a broken assumption.</summary>
    public NumberFormat NumberFormat(string series) => Numbers.Single(format => format.Series == series);

    /// <summary>An area with the one above it: 南塘区 文昌街道.</summary>
    public string FullNameOf(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return Divisions.FirstOrDefault(parent => parent.Code == division.Parent) is { } above ? $"{above.Name} {division.Name}" : division.Name;
    }

    /// <summary>The hall where the public is received; null where the profile has none.</summary>
    public ProfileUnit? Hall => Units.FirstOrDefault(unit => unit.Kind == UnitKind.Hall);

    /// <summary>The body with this code.</summary>
    public Body Body(string code) => Bodies.Single(body => body.Code == code);
}

/// <summary>The place that runs this installation.</summary>
/// <param name="Name">清源市.</param>
/// <param name="DivisionCode">Six digits.</param>
/// <param name="Level">City or county: decides who may direct whom.</param>
/// <param name="Brand">The name of the system in the top bar: 一窗.</param>
/// <param name="Tagline">Beside the brand: 清源市劳动保障维权.</param>
/// <param name="ReconsiderationAuthority">Who hears an application for reconsideration: 清源市人民政府.</param>
/// <param name="AdministrativeCourt">Where an administrative suit is brought.</param>
/// <param name="HelpLines">Telephone numbers for the public: 12333, 12345.</param>
public sealed record Locality(
    string Name, string DivisionCode, LocalityLevel Level, string Brand, string Tagline,
    string ReconsiderationAuthority, string AdministrativeCourt, IReadOnlyList<string> HelpLines);

/// <summary>An area below the locality.</summary>
/// <param name="Code">6 digits for a district, 9 for a street or town, 12 for a community.</param>
/// <param name="Name">南塘区.</param>
/// <param name="Parent">The code of the area above; the locality's own at the top.</param>
public sealed record Division(string Code, string Name, string Parent);

/// <summary>An agency that takes part: 监察、稽查、仲裁, or a partner such as the court.</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Name">The full name, as on documents.</param>
/// <param name="Short">The short name, as in tables.</param>
/// <param name="Kind">What it may do.</param>
/// <param name="DocumentPrefix">机关代字 of its document numbers; null for a partner that issues none here.</param>
/// <param name="Telephone">For the public; null where none is published.</param>
public sealed record Body(string Code, string Name, string Short, BodyKind Kind, string? DocumentPrefix, string? Telephone);

/// <summary>A section, hall, branch window, office or centre of a body.</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Name">The name on doors and documents.</param>
/// <param name="Body">The body's code.</param>
/// <param name="Kind">What sort of unit.</param>
/// <param name="Parent">The unit above; null at the top.</param>
/// <param name="Division">The area it serves; null for the whole locality.</param>
/// <param name="Address">For the public; null where it does not receive visitors.</param>
/// <param name="Hours">Opening hours in words; null likewise.</param>
/// <param name="Telephone">For the public; null likewise.</param>
public sealed record ProfileUnit(
    string Code, string Name, string Body, UnitKind Kind, string? Parent, string? Division,
    string? Address, string? Hours, string? Telephone);

/// <summary>A window of a hall. It belongs to one agency and takes in any matter.</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Number">The number over the window, from 1; unique within its hall.</param>
/// <param name="Name">窗口 1（监察）.</param>
/// <param name="Hall">The hall's unit code.</param>
/// <param name="Agency">The body's code.</param>
public sealed record ProfileWindow(string Code, int Number, string Name, string Hall, string Agency);
