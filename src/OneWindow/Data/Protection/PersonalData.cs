using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Data.Protection;

/// <summary>Turns personal fields into what is stored, and back for those who may see them.</summary>
public sealed class PersonalData(KeyRing ring)
{
    private readonly PersonalCipher _cipher = new(ring, KeyPurpose.PersonalData);

    /// <summary>Encrypts a value and hashes it for searching.</summary>
    public ProtectedText Protect(PersonalField field, string clear)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new ProtectedText(
            _cipher.Encrypt(field.Name, clear),
            field.Normalise is null ? null : Hash(ring.Current(KeyPurpose.Lookup), field, clear));
    }

    /// <summary>Encrypts a value that may be absent.</summary>
    public ProtectedText? ProtectIfAny(PersonalField field, string? clear) =>
        string.IsNullOrWhiteSpace(clear) ? null : Protect(field, clear);

    /// <summary>The clear text. Showing it in full to a person is an event with a reason; printing it on a paper is part of the act.</summary>
    public string Reveal(PersonalField field, ProtectedText value)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(value);
        return _cipher.Decrypt(field.Name, value.Cipher);
    }

    /// <summary>The masked text that pages show; null for an absent field.</summary>
    public string? Mask(PersonalField field, ProtectedText? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return value is null ? null : field.Mask(Reveal(field, value));
    }

    /// <summary>
    /// The hashes under which a value may be stored, one for each lookup key still in use:
    /// <c>Where(party => lookups.Contains(party.Telephone!.Lookup))</c>.
    /// </summary>
    public IReadOnlyList<string> LookupsOf(PersonalField field, string clear) =>
        [.. ring.All(KeyPurpose.Lookup).Select(key => Hash(key, field, clear))];

    private static string Hash(SecretKey key, PersonalField field, string clear)
    {
        var normalise = field.Normalise ?? throw new InvalidOperationException($"{field.Name} is not searched.");
        var text = $"{field.LookupName ?? field.Name}\0{normalise(clear)}";
        return $"{key.Id}.{Convert.ToBase64String(HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes(text)))}";
    }
}
