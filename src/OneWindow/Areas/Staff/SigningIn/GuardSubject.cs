using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Areas.Staff.SigningIn;

/// <summary>What attempts are counted by. A name is hashed, because people type their password into the wrong field.</summary>
internal static class GuardSubject
{
    public static string OfName(string signInName) =>
        "name:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(signInName)));

    public static string OfAddress(string address) => "address:" + address;
}
