using OneWindow.Areas.Portal.Frame;

namespace OneWindow.Areas.Portal.PhoneCodes;

/// <summary>A telephone whose holder has proved it on this device.</summary>
/// <param name="Telephone">Eleven digits.</param>
public sealed record ProvenPhone(string Telephone);

/// <summary>The cookie that lists what belongs to a telephone, for two hours.</summary>
public sealed class PhoneAccess(SealedCookies cookies)
{
    private static readonly SealedCookie<ProvenPhone> Cookie = new("ow-phone", TimeSpan.FromHours(2));

    public ProvenPhone? Find() => cookies.Find(Cookie);

    public void Open(ProvenPhone phone) => cookies.Give(Cookie, phone);

    public void Close() => cookies.Take(Cookie);
}
