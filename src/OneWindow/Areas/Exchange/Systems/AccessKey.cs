using System.Linq.Expressions;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>A key of another system. The secret was shown once; only its keyed hash is here.</summary>
internal sealed class AccessKey
{
    public required AccessKeyId Id { get; init; }

    public required SystemId SystemId { get; init; }

    public required string Hash { get; init; }

    /// <summary>The first signs of the secret, by which people tell keys apart.</summary>
    public required string Hint { get; init; }

    /// <summary>The codes of the scopes.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>How many requests it may send in a minute.</summary>
    public required int PerMinute { get; init; }

    /// <summary>The last day, inclusive; earlier once a renewed key has taken its place.</summary>
    public required DateOnly LastDay { get; set; }

    public required DateTime IssuedAt { get; init; }

    public required AppointmentId IssuedBy { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    public AppointmentId? WithdrawnBy { get; set; }

    public string? WithdrawnBecause { get; set; }

    /// <summary>Whether it opens anything on a day.</summary>
    public bool IsInForce(DateOnly day) => WithdrawnAt is null && day <= LastDay;

    /// <summary>The same, asked of the database.</summary>
    public static Expression<Func<AccessKey, bool>> InForceOn(DateOnly day) => key => key.WithdrawnAt == null && key.LastDay >= day;
}
