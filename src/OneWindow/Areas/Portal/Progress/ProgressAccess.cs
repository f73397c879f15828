using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using OneWindow.Areas.Intake.Contracts;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>What somebody may follow on this device for the next two hours.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="IsProven">
/// Whether the query code was given. A number and four figures let somebody look; whoever acts in the matter shows the code as well.
/// </param>
public sealed record Followed(MatterId Matter, bool IsProven);

/// <summary>The cookie that opens one matter: made by us, short-lived, so that no address of a page names a matter.</summary>
public sealed class ProgressAccess(IHttpContextAccessor accessor, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(2);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OneWindow.Portal.Progress").ToTimeLimitedDataProtector();

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("Access belongs to a request.");

    private string Name => Http.Request.IsHttps ? "__Host-ow-progress" : "ow-progress";

    /// <summary>What may be followed; null for nothing.</summary>
    public Followed? Find()
    {
        if (Http.Request.Cookies[Name] is not { Length: > 0 } cookie || !Base64Url.IsValid(cookie))
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(_protector.Unprotect(Base64Url.DecodeFromChars(cookie))).Split('/') is [var matter, var proven]
                ? new Followed(new MatterId(Guid.ParseExact(matter, "N")), proven == "1")
                : null;
        }
        catch (CryptographicException)
        {
            return null; // expired, or not made by us
        }
    }

    /// <summary>Opens a matter.</summary>
    public void Open(Followed followed)
    {
        ArgumentNullException.ThrowIfNull(followed);
        var text = string.Create(CultureInfo.InvariantCulture, $"{followed.Matter.Value:N}/{(followed.IsProven ? 1 : 0)}");
        Http.Response.Cookies.Append(Name, Base64Url.EncodeToString(_protector.Protect(Encoding.UTF8.GetBytes(text), Life)), Options(Life));
    }

    /// <summary>Closes it: a telephone is lent, a computer in a hall is shared.</summary>
    public void Close() => Http.Response.Cookies.Delete(Name, Options(null));

    private CookieOptions Options(TimeSpan? life) => new()
    {
        Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Http.Request.IsHttps, MaxAge = life, IsEssential = true,
    };
}
