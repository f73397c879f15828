namespace OneWindow.Areas.Portal.Frame;

/// <summary>How a cookie that a device keeps for us is named and guarded.</summary>
internal static class DeviceCookies
{
    /// <summary>The name as this request may carry it: the prefix makes browsers refuse one that another host or plain http tries to set.</summary>
    public static string NameIn(HttpContext http, string name) => http.Request.IsHttps ? "__Host-" + name : name;

    /// <summary>No script reads it, no other site sends it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="life">How long it is kept; null until the browser is closed, and for taking it away.</param>
    public static CookieOptions Options(HttpContext http, TimeSpan? life) => new()
    {
        Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = life, IsEssential = true,
    };
}
