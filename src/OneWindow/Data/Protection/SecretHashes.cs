using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Data.Protection;

/// <summary>
/// Keyed hashes of secrets that are given out once and kept nowhere. Whoever has only the database can neither guess a secret nor put one in.
/// What was hashed under an older key stays valid, since no secret can be hashed anew.
/// </summary>
public sealed class SecretHashes(KeyRing ring)
{
    /// <summary>As it is stored.</summary>
    public string Of(string secret) => Hash(ring.Current(KeyPurpose.OutsideKey), secret);

    /// <summary>Every hash under which it may be stored, one for each key still there.</summary>
    public IReadOnlyList<string> Candidates(string secret) => [.. ring.All(KeyPurpose.OutsideKey).Select(key => Hash(key, secret))];

    private static string Hash(SecretKey key, string secret) =>
        $"{key.Id}.{Convert.ToBase64String(HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes(secret)))}";
}
