using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Data.Protection;

/// <summary>
/// Secrets that are given out once and kept nowhere: keyed hashes of those that others bring, and those that sign what we send. Whoever has only the database can neither guess a secret nor put one in.
/// What was hashed under an older key stays valid, since no secret can be hashed anew.
/// </summary>
public sealed class SecretHashes(KeyRing ring)
{
    /// <summary>As it is stored.</summary>
    public string Of(string secret) => Hash(ring.Current(KeyPurpose.OutsideKey), secret);

    /// <summary>Every hash under which it may be stored, one for each key still there.</summary>
    public IReadOnlyList<string> Candidates(string secret) => [.. ring.All(KeyPurpose.OutsideKey).Select(key => Hash(key, secret))];

    /// <summary>Makes a secret of 256 bits that we can make again, and so need not keep: from the youngest key and a name that is used once.</summary>
    /// <returns>The identifier of the key, to be kept, and the secret.</returns>
    public (string Key, byte[] Secret) Make(string name)
    {
        var key = ring.Current(KeyPurpose.OutsideKey);
        return (key.Id, Derived(key, name));
    }

    /// <summary>The same secret again; null where the key is gone.</summary>
    public byte[]? MakeAgain(string key, string name) => ring.Find(key, KeyPurpose.OutsideKey) is { } found ? Derived(found, name) : null;

    private static byte[] Derived(SecretKey key, string name) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Secret, 32, info: Encoding.UTF8.GetBytes(name));

    private static string Hash(SecretKey key, string secret) =>
        $"{key.Id}.{Convert.ToBase64String(HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes(secret)))}";
}
