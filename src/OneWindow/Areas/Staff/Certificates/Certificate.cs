using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Staff.Certificates;

/// <summary>A certificate that a person holds: without a valid one, some acts are void.</summary>
internal sealed class Certificate
{
    public required CertificateId Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required CertificateKind Kind { get; init; }

    public required string Number { get; init; }

    public required string Issuer { get; init; }

    /// <summary>The first day of validity.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>The last day of validity.</summary>
    public required DateOnly UntilDay { get; init; }

    /// <summary>The last day on which it counted, when it was withdrawn early; null otherwise.</summary>
    public DateOnly? EndedOn { get; set; }

    public string? EndReason { get; set; }

    public DateOnly LastDay => EndedOn is { } ended && ended < UntilDay ? ended : UntilDay;

    public bool IsValid(DateOnly day) => FromDay <= day && day <= LastDay;
}
