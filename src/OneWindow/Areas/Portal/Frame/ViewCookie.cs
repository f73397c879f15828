using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Portal.Frame;

/// <summary>Remembers on this device that somebody wants large type.</summary>
internal static class ViewCookie
{
    private const string Name = "ow-view";
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);

    public static PublicView Of(HttpContext http) => http.Request.Cookies[Name] == "elder" ? PublicView.Elder : PublicView.Standard;

    /// <summary>Switches and goes back to where somebody was; anywhere else leads home.</summary>
    public static IResult Switch(string? to, string? back, HttpContext http)
    {
        var options = DeviceCookies.Options(http, Life);
        if (to == "elder")
        {
            http.Response.Cookies.Append(Name, "elder", options);
        }
        else
        {
            http.Response.Cookies.Delete(Name, options);
        }

        return TypedResults.LocalRedirect(LocalAddress.Of(back, PortalRoutes.Home));
    }
}
