using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace OneWindow.Ui.Notices;

/// <summary>Carries one line over a redirect to the page that follows: signed, short-lived, read once.</summary>
public sealed class NoticeCookie(IHttpContextAccessor accessor, IDataProtectionProvider protection)
{
    private const string Name = "ow-notice";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("OneWindow.Ui.Notices").ToTimeLimitedDataProtector();

    /// <summary>Leaves a notice for the next page; call it just before the redirect.</summary>
    public void Leave(Notice notice)
    {
        var bytes = _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(notice), Life);
        Context.Response.Cookies.Append(Name, Base64Url.EncodeToString(bytes), Options(Life));
    }

    /// <summary>Takes the notice left for this page, or null; a cookie that we did not sign counts as none.</summary>
    public Notice? Take()
    {
        if (accessor.HttpContext?.Request.Cookies[Name] is not { Length: > 0 } cookie) return null;
        if (!Context.Response.HasStarted) Context.Response.Cookies.Delete(Name, Options(life: null));
        if (!Base64Url.IsValid(cookie)) return null;
        try
        {
            return JsonSerializer.Deserialize<Notice>(_protector.Unprotect(Base64Url.DecodeFromChars(cookie)));
        }
        catch (CryptographicException)
        {
            return null; // expired, or not signed by us
        }
    }

    private HttpContext Context =>
        accessor.HttpContext ?? throw new InvalidOperationException("A notice can only be left while a request is answered.");

    private CookieOptions Options(TimeSpan? life) => new()
    {
        Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Context.Request.IsHttps, MaxAge = life, IsEssential = true,
    };
}
