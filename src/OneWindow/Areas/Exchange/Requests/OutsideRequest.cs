using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Exchange.Requests;

/// <summary>One request of another system: which key, when, to which route, with what answer. Nothing of what was sent or told.</summary>
internal sealed class OutsideRequest
{
    public required RequestId Id { get; init; }

    public required AccessKeyId KeyId { get; init; }

    public required DateTime At { get; init; }

    public required string Method { get; init; }

    /// <summary>As declared, without identifiers: <c>/api/v1/matters/{matter}</c>.</summary>
    public required string Route { get; init; }

    /// <summary>The status of the answer; null while it is under way, and for ever where the program was broken off.</summary>
    public int? Status { get; set; }
}
