using System.Globalization;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Intake.Lines;

/// <summary>The addresses of the lines, and who may open them.</summary>
internal static class LineRoutes
{
    public const string Arrivals = "/lines";

    public const string Sheet = "/lines/sheet";

    public const string Accounts = "/lines/accounts";

    public const string Api = "/api/v1/lines";

    public static string Of(ArrivalState state, string? line = null) => $"{Arrivals}?tab={Spelled(state)}{(line is null ? null : $"&line={line}")}";

    public static string Arrival(ArrivalId id) => $"{Arrivals}/arrivals/{id.Value}";

    public static string Act(ArrivalId id, string act) => $"{Arrival(id)}/{act}";

    public static string Template(Line line) => $"{Sheet}/{line.Code}.xlsx";

    public static string Account(string line, DateOnly day) => $"{Accounts}/{line}/{Written(day)}";

    public static string Export(string line, DateOnly day) => $"{Account(line, day)}/export.xlsx";

    public static string Difference(string line, DateOnly day, string kind, string number) =>
        $"{Account(line, day)}/difference?kind={kind}&number={Uri.EscapeDataString(number)}";

    /// <summary>A state as an address writes it.</summary>
    public static string Spelled(ArrivalState state) => state.ToString().ToLowerInvariant();

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Who works on what the lines send: those of the hall.</summary>
internal static class LinePosts
{
    public static readonly string[] Clerks = [PostCodes.WindowClerk, PostCodes.HallLead];
}

/// <summary>A page for those of the hall who work on what the lines send.</summary>
public sealed class RequireLineClerkAttribute() : RequirePostAttribute(LinePosts.Clerks);
