using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OneWindow.Areas.Portal.Frame;

namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>The cookie by which a device finds its own filing again: a random token, of which only the hash is stored.</summary>
internal static class FilingToken
{
    private const string Name = "ow-filing";
    private const int Bytes = 32;
    private static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <summary>The hash of the token that came with the request; null where none came.</summary>
    public static string? HashOf(HttpContext http) => http.Request.Cookies[DeviceCookies.NameIn(http, Name)] is { Length: > 0 and < 100 } token ? Hash(token) : null;

    /// <summary>Gives the device a new token, and returns its hash.</summary>
    public static string Give(HttpContext http)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        http.Response.Cookies.Append(DeviceCookies.NameIn(http, Name), token, DeviceCookies.Options(http, Life));
        return Hash(token);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
