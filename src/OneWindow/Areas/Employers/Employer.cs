using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Employers;

/// <summary>A unit that uses labour (用人单位). One that a person knows only by its sign is kept too, and merged later.</summary>
public sealed class Employer : IVersioned
{
    public required EmployerId Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Former names, shop signs and brands, under which people look for it.</summary>
    public IReadOnlyList<string> OtherNames { get; set; } = [];

    public string? CreditCode { get; set; }

    /// <summary>Whether a check character of the code does not fit: a warning, since old codes were issued wrongly too.</summary>
    public bool CreditCodeDoubtful { get; set; }

    public string? DivisionCode { get; set; }

    public string? Address { get; set; }

    public string? LegalRepresentative { get; set; }

    public string? Telephone { get; set; }

    public string? Industry { get; set; }

    public required EmployerKind Kind { get; set; }

    /// <summary>The unit of which it is a branch; null for none.</summary>
    public EmployerId? ParentId { get; set; }

    public required EmployerSource Source { get; init; }

    public required EmployerStatus Status { get; set; }

    public required DateTime AddedAt { get; init; }

    public long Version { get; set; }
}
