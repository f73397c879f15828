namespace OneWindow.Areas.Employers.Contracts;

/// <summary>An employer to be added.</summary>
/// <param name="Name">The full name, or the sign.</param>
public sealed record NewEmployer(string Name)
{
    /// <summary>Former names, signs and brands.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>统一社会信用代码, as typed.</summary>
    public string? CreditCode { get; init; }

    /// <summary>The code of its seat's area.</summary>
    public string? Division { get; init; }

    /// <summary>The address of its seat.</summary>
    public string? Address { get; init; }

    /// <summary>法定代表人（负责人）.</summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>The business telephone, as typed.</summary>
    public string? Telephone { get; init; }

    /// <summary>The trade, in words.</summary>
    public string? Industry { get; init; }

    /// <summary>What sort of unit.</summary>
    public EmployerKind Kind { get; init; } = EmployerKind.Enterprise;

    /// <summary>The unit of which it is a branch.</summary>
    public EmployerId? Parent { get; init; }

    /// <summary>From where it became known.</summary>
    public EmployerSource Source { get; init; } = EmployerSource.Intake;

    /// <summary>Whether only its sign is known: then its address is required, and it waits to be verified.</summary>
    public bool KnownBySignOnly { get; init; }
}
