using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace OneWindow.Areas.Search.FindAnything;

/// <summary>
/// Carries a person's number in an address without showing it: encrypted, for a working day. Addresses stay in histories and
/// in the logs of proxies.
/// </summary>
public sealed class SealedQuestion(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OneWindow.Areas.Search").ToTimeLimitedDataProtector();

    public string Seal(string number) => Base64Url.EncodeToString(_protector.Protect(Encoding.UTF8.GetBytes(number), Life));

    /// <summary>The number; null where the text was not sealed here or is too old.</summary>
    public string? Open(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(_protector.Unprotect(Base64Url.DecodeFromChars(text)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
