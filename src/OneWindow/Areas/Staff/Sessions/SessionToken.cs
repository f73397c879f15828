using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>The secret in the cookie. Whoever steals the database finds only hashes, and cannot sign in with them.</summary>
internal static class SessionToken
{
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    // It is random over 256 bits, so a plain hash cannot be guessed back.
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
