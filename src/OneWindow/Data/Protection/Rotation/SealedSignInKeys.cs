using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace OneWindow.Data.Protection.Rotation;

/// <summary>The framework's keys in the database, sealed with a key of the ring: there are few, so one transaction seals them all anew.</summary>
internal sealed class SealedSignInKeys(WriteDoor door, KeyRing ring)
{
    /// <summary>Seals them with the youngest key; gives how many.</summary>
    public async Task<int> SealAnewAsync(CancellationToken cancel)
    {
        var cipher = new PersonalCipher(ring, KeyPurpose.SignIn);
        var result = await door.WriteAsync<int>(
            async (db, token) =>
            {
                var sealedAnew = 0;
                foreach (var row in await db.Set<SignInKey>().AsTracking().ToListAsync(token))
                {
                    var xml = XElement.Parse(row.Xml);
                    foreach (var one in xml.Descendants("sealed").Where(one => !IsUnder(one, ring.Current(KeyPurpose.SignIn))))
                    {
                        one.Value = cipher.Encrypt(SignInKeyEncryptor.Field, cipher.Decrypt(SignInKeyEncryptor.Field, one.Value));
                        sealedAnew++;
                    }

                    db.Entry(row).Property(key => key.Xml).CurrentValue = xml.ToString(SaveOptions.DisableFormatting);
                }

                return sealedAnew;
            },
            cancel);
        return result.Value;
    }

    /// <summary>How many need a key.</summary>
    public static async Task<long> UsesAsync(OneWindowDb db, SecretKey key, CancellationToken cancel)
    {
        var rows = await db.Set<SignInKey>().Select(row => row.Xml).ToListAsync(cancel);
        return rows.SelectMany(xml => XElement.Parse(xml).Descendants("sealed")).LongCount(one => IsUnder(one, key));
    }

    private static bool IsUnder(XElement one, SecretKey key) => one.Value.StartsWith(key.Id + ".", StringComparison.Ordinal);
}
