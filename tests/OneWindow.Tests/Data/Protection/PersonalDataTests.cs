using System.Security.Cryptography;
using OneWindow.Data.Protection;
using OneWindow.Testing;

namespace OneWindow.Tests.Data.Protection;

public sealed class PersonalDataTests : IDisposable
{
    // Invented: the division 990100 does not exist.
    private const string Number = "99010019900307123X";

    private static readonly PersonalField IdentityNumber =
        new("party.identity_number", number => number[..6] + "********" + number[^4..], number => number.Trim().ToUpperInvariant());

    private static readonly PersonalField Narrative = new("matter.narrative", _ => "……");

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("onewindow-keys-").FullName, "keys");
    private readonly FixedTime _time = new();

    [Fact]
    public void A_protected_value_is_revealed_and_masked_by_its_field()
    {
        var data = new PersonalData(KeyRing.Open(_folder, _time));

        var stored = data.Protect(IdentityNumber, Number);

        Assert.Equal(Number, data.Reveal(IdentityNumber, stored));
        Assert.Equal("990100********123X", data.Mask(IdentityNumber, stored));
    }

    [Fact]
    public void Nothing_of_the_value_stands_in_what_is_stored_or_printed()
    {
        var data = new PersonalData(KeyRing.Open(_folder, _time));

        var stored = data.Protect(IdentityNumber, Number);

        Assert.DoesNotContain(Number, stored.Cipher + stored.Lookup, StringComparison.Ordinal);
        Assert.Equal("（已加密）", $"{stored}");
    }

    [Fact]
    public void The_same_value_is_encrypted_differently_but_found_by_one_hash_however_it_is_written()
    {
        var data = new PersonalData(KeyRing.Open(_folder, _time));

        var (first, second) = (data.Protect(IdentityNumber, Number), data.Protect(IdentityNumber, " 99010019900307123x"));

        Assert.NotEqual(first.Cipher, second.Cipher);
        Assert.Equal(first.Lookup, second.Lookup);
        Assert.Contains(first.Lookup, data.LookupsOf(IdentityNumber, Number));
    }

    [Fact]
    public void A_field_that_is_never_searched_has_no_hash() =>
        Assert.Null(new PersonalData(KeyRing.Open(_folder, _time)).Protect(Narrative, "我被欠薪三个月").Lookup);

    [Fact]
    public void A_value_moved_to_another_column_or_altered_does_not_open()
    {
        var data = new PersonalData(KeyRing.Open(_folder, _time));
        var stored = data.Protect(IdentityNumber, Number);
        var altered = stored with { Cipher = stored.Cipher[..^4] + (stored.Cipher.EndsWith("AAA=", StringComparison.Ordinal) ? "BBB=" : "AAA=") };

        Assert.ThrowsAny<CryptographicException>(() => data.Reveal(Narrative, stored));
        Assert.ThrowsAny<CryptographicException>(() => data.Reveal(IdentityNumber, altered));
    }

    [Fact]
    public void After_a_change_of_keys_old_values_are_still_read_and_found()
    {
        var old = new PersonalData(KeyRing.Open(_folder, _time)).Protect(IdentityNumber, Number);
        _time.Advance(TimeSpan.FromDays(365));
        KeyRing.Rotate(_folder, KeyPurpose.PersonalData, _time);
        KeyRing.Rotate(_folder, KeyPurpose.Lookup, _time);

        var data = new PersonalData(KeyRing.Open(_folder, _time));
        var young = data.Protect(IdentityNumber, Number);

        Assert.Equal(Number, data.Reveal(IdentityNumber, old));
        Assert.NotEqual(old.Lookup, young.Lookup);
        Assert.Equal([young.Lookup!, old.Lookup!], data.LookupsOf(IdentityNumber, Number));
    }

    [Fact]
    public void Keys_are_made_once_and_only_their_owner_may_read_them()
    {
        KeyRing.Open(_folder, _time);
        var files = Directory.GetFiles(_folder).Order().ToList();
        KeyRing.Open(_folder, _time);

        Assert.Equal(Enum.GetValues<KeyPurpose>().Length, files.Count);
        Assert.Equal(files, Directory.GetFiles(_folder).Order());
        foreach (var file in files)
        {
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite), file);
        }
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
}
