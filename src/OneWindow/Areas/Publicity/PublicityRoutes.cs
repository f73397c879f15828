using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Publicity.Contracts;

namespace OneWindow.Areas.Publicity;

/// <summary>The addresses of this area.</summary>
public static class PublicityRoutes
{
    public const string List = "/publicity";

    public const string Write = List + "/new";

    /// <summary>The same, filled in from an answered consultation.</summary>
    public static string WriteOf(MatterId consultation) => $"{Write}?matter={consultation.Value}";

    public static string Of(PublicationId id) => $"{List}/{id.Value}";

    public static string WriteAnew(PublicationId id) => $"{List}/{id.Value}/edit";
}
