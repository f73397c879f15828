namespace OneWindow.Areas.Staff.Sessions;

/// <summary>The cookie that carries the token: only for this host, out of reach of scripts, gone when the browser closes.</summary>
internal static class SessionCookie
{
    // The prefix makes browsers refuse a cookie of that name that another host or plain http tries to set.
    private static string NameIn(HttpContext http) => http.Request.IsHttps ? "__Host-ow-session" : "ow-session";

    public static string? Read(HttpContext http) => http.Request.Cookies[NameIn(http)] is { Length: > 0 and < 100 } token ? token : null;

    public static void Write(HttpContext http, string token) => http.Response.Cookies.Append(NameIn(http), token, Options(http));

    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(NameIn(http), Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true,
    };
}
