namespace OneWindow.Areas.Employers.Contracts;

/// <summary>An employer as a part of another area's query: joined from outside, everything is null where there is none.</summary>
public sealed record EmployerRow
{
    /// <inheritdoc cref="EmployerCard.Id" />
    public EmployerId? Id { get; init; }

    /// <inheritdoc cref="EmployerCard.Name" />
    public string? Name { get; init; }

    /// <inheritdoc cref="EmployerCard.CreditCode" />
    public string? CreditCode { get; init; }

    /// <inheritdoc cref="EmployerCard.CreditCodeDoubtful" />
    public bool? CreditCodeDoubtful { get; init; }

    /// <inheritdoc cref="EmployerCard.DivisionCode" />
    public string? DivisionCode { get; init; }

    /// <inheritdoc cref="EmployerCard.Address" />
    public string? Address { get; init; }

    /// <inheritdoc cref="EmployerCard.LegalRepresentative" />
    public string? LegalRepresentative { get; init; }

    /// <inheritdoc cref="EmployerCard.Telephone" />
    public string? Telephone { get; init; }

    /// <inheritdoc cref="EmployerCard.Industry" />
    public string? Industry { get; init; }

    /// <inheritdoc cref="EmployerCard.Kind" />
    public EmployerKind? Kind { get; init; }

    /// <inheritdoc cref="EmployerCard.ParentId" />
    public EmployerId? ParentId { get; init; }

    /// <inheritdoc cref="EmployerCard.Status" />
    public EmployerStatus? Status { get; init; }

    /// <inheritdoc cref="EmployerCard.Version" />
    public long? Version { get; init; }

    /// <summary>The card; null where none was joined.</summary>
    public EmployerCard? Card => Id is { } id
        ? new EmployerCard(
            id, Name!, CreditCode, CreditCodeDoubtful!.Value, DivisionCode, Address, LegalRepresentative, Telephone, Industry, Kind!.Value, ParentId,
            Status!.Value, Version!.Value)
        : null;
}
