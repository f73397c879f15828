namespace OneWindow.Data.Protection;

/// <summary>What a key is for; no key serves two purposes.</summary>
public enum KeyPurpose
{
    /// <summary>Encrypts personal fields.</summary>
    PersonalData,

    /// <summary>Makes the hash by which an encrypted field is found.</summary>
    Lookup,

    /// <summary>Chains events, and signs the exported heads.</summary>
    Event,

    /// <summary>Encrypts the sign-in keys that the nodes share through the database.</summary>
    SignIn,

    /// <summary>Makes the hash under which the key of another system is kept, and the secrets by which it knows what we send.</summary>
    OutsideKey,
}

/// <summary>One key, as it lies in its file. Never edited; a new one is added beside it when keys are changed.</summary>
/// <param name="Id">Named in everything it made, so that old values stay readable after a change.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="CreatedAt">The youngest of a purpose is the one that new values use.</param>
/// <param name="Secret">256 bits.</param>
internal sealed record SecretKey(string Id, KeyPurpose Purpose, DateTime CreatedAt, byte[] Secret)
{
    /// <summary>The secret must not reach a log through a record's usual text.</summary>
    public override string ToString() => $"{Purpose} key {Id}";
}
