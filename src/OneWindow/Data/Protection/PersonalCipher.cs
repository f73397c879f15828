using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Data.Protection;

/// <summary>
/// AES-256-GCM over one field. The text says which key made it; the field's name is bound in, so that a cipher text moved to
/// another column does not open there.
/// </summary>
internal sealed class PersonalCipher(KeyRing ring, KeyPurpose purpose)
{
    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Encrypts: <c>key id.base64(nonce, tag, cipher text)</c>.</summary>
    public string Encrypt(string field, string clear)
    {
        var key = ring.Current(purpose);
        var plain = Encoding.UTF8.GetBytes(clear);
        var sealedBytes = new byte[NonceSize + TagSize + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        var tag = sealedBytes.AsSpan(NonceSize, TagSize);
        var cipher = sealedBytes.AsSpan(NonceSize + TagSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Secret, TagSize);
        aes.Encrypt(nonce, plain, cipher, tag, Encoding.UTF8.GetBytes(field));
        return $"{key.Id}.{Convert.ToBase64String(sealedBytes)}";
    }

    /// <summary>Decrypts.</summary>
    /// <exception cref="CryptographicException">The key is gone, the text was altered or belongs to another field.</exception>
    public string Decrypt(string field, string encrypted)
    {
        var dot = encrypted.IndexOf('.', StringComparison.Ordinal);
        var key = (dot > 0 ? ring.Find(encrypted[..dot], purpose) : null)
            ?? throw new CryptographicException($"The key of a value in {field} is not in the key folder.");
        var sealedBytes = Convert.FromBase64String(encrypted[(dot + 1)..]);
        if (sealedBytes.Length < NonceSize + TagSize)
        {
            throw new CryptographicException($"A value in {field} is cut short.");
        }

        var nonce = sealedBytes.AsSpan(0, NonceSize);
        var tag = sealedBytes.AsSpan(NonceSize, TagSize);
        var cipher = sealedBytes.AsSpan(NonceSize + TagSize);
        var plain = new byte[cipher.Length];
        using var aes = new AesGcm(key.Secret, TagSize);
        aes.Decrypt(nonce, cipher, tag, plain, Encoding.UTF8.GetBytes(field));
        return Encoding.UTF8.GetString(plain);
    }
}
