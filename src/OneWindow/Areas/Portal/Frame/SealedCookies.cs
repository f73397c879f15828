using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace OneWindow.Areas.Portal.Frame;

/// <summary>A kind of cookie that only we can make and read, for a time: what it holds stands in no address.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Life">How long it holds.</param>
public sealed record SealedCookie<T>(string Name, TimeSpan Life)
    where T : class;

/// <summary>Gives such cookies to a device and reads them back.</summary>
public sealed class SealedCookies(IHttpContextAccessor accessor, IDataProtectionProvider protection)
{
    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("A cookie belongs to a request.");

    /// <summary>What the device holds; null for nothing, for what has expired and for what is not ours.</summary>
    public T? Find<T>(SealedCookie<T> kind)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (Http.Request.Cookies[NameOf(kind)] is not { Length: > 0 } cookie || !Base64Url.IsValid(cookie))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(ProtectorOf(kind).Unprotect(Base64Url.DecodeFromChars(cookie)));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Gives it to the device.</summary>
    public void Give<T>(SealedCookie<T> kind, T held)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        var made = ProtectorOf(kind).Protect(JsonSerializer.SerializeToUtf8Bytes(held), kind.Life);
        Http.Response.Cookies.Append(NameOf(kind), Base64Url.EncodeToString(made), DeviceCookies.Options(Http, kind.Life));
    }

    /// <summary>Takes it away: a telephone is lent, a computer in a hall is shared.</summary>
    public void Take<T>(SealedCookie<T> kind)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        Http.Response.Cookies.Delete(NameOf(kind), DeviceCookies.Options(Http, life: null));
    }

    private ITimeLimitedDataProtector ProtectorOf<T>(SealedCookie<T> kind)
        where T : class => protection.CreateProtector("OneWindow.Portal." + kind.Name).ToTimeLimitedDataProtector();

    private string NameOf<T>(SealedCookie<T> kind)
        where T : class => DeviceCookies.NameIn(Http, kind.Name);
}
