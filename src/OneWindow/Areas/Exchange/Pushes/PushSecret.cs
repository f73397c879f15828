using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>A secret that signs pushes. It is shown once and kept nowhere: a key of the ring makes it again from the identifier.</summary>
internal sealed class PushSecret
{
    public required PushSecretId Id { get; init; }

    public required PushId PushId { get; init; }

    /// <summary>The key of the ring.</summary>
    public required string KeyId { get; init; }

    public required DateTime MadeAt { get; init; }

    public required AppointmentId MadeBy { get; init; }

    /// <summary>When it stops signing; null for the youngest.</summary>
    public DateTime? EndsAt { get; set; }

    /// <summary>Whether it signs at an instant.</summary>
    public bool Signs(DateTime at) => EndsAt is not { } end || at < end;
}

/// <summary>Makes the secrets of pushes, and makes them again to sign.</summary>
internal sealed class PushSecrets(SecretHashes hashes)
{
    /// <summary>As Standard Webhooks writes a symmetric secret.</summary>
    private const string Beginning = "whsec_";

    private const int HintLength = 11;

    /// <summary>A new secret and what is stored of it.</summary>
    public (PushSecret Stored, string Secret) Create(PushId push, AppointmentId by, DateTime at)
    {
        var id = PushSecretId.New();
        var (key, secret) = hashes.Make(NameOf(id));
        return (new PushSecret { Id = id, PushId = push, KeyId = key, MadeAt = at, MadeBy = by }, Beginning + Convert.ToBase64String(secret));
    }

    /// <summary>The secret again; null where its key is gone from the folder.</summary>
    public byte[]? Again(PushSecret stored) => hashes.MakeAgain(stored.KeyId, NameOf(stored.Id));

    /// <summary>The first signs, by which people tell secrets apart.</summary>
    public string HintOf(PushSecret stored) => Again(stored) is { } secret ? (Beginning + Convert.ToBase64String(secret))[..HintLength] : Beginning;

    private static string NameOf(PushSecretId id) => $"exchange_push_secret/{id.Value:N}";
}
