namespace OneWindow.Areas.Exchange.Contracts;

/// <summary>Identifies another system.</summary>
public readonly record struct SystemId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static SystemId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies a key that was given to another system; not the secret itself.</summary>
public readonly record struct AccessKeyId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static AccessKeyId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies one request of another system.</summary>
public readonly record struct RequestId(Guid Value) : IComparable<RequestId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static RequestId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(RequestId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(RequestId left, RequestId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(RequestId left, RequestId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(RequestId left, RequestId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(RequestId left, RequestId right) => left.CompareTo(right) >= 0;
}

/// <summary>Identifies what is told to another system without its asking: one address, one choice of changes.</summary>
public readonly record struct PushId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static PushId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies a secret by which another system knows that a push is ours; not the secret itself.</summary>
public readonly record struct PushSecretId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static PushSecretId New() => new(Guid.CreateVersion7());
}
