using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Arbitration.Claims;

/// <summary>Whether an award on a claim binds the employer at once (调解仲裁法第四十七条).</summary>
public enum Finality
{
    /// <summary>第一款第（一）项: final where the amount is not above twelve monthly minimum wages.</summary>
    UpToTwelveMinimumWages,

    /// <summary>第一款第（二）项: final, because it applies a national labour standard.</summary>
    LabourStandard,

    /// <summary>Never final.</summary>
    Never,
}

/// <summary>One kind of claim with its elements (要素): what the applicant fills in instead of telling it at length.</summary>
/// <param name="Code">A stable key: <c>wages</c>.</param>
/// <param name="Name">The Chinese name: 劳动报酬.</param>
/// <param name="Finality">Whether an award on it may be final.</param>
/// <param name="Basis">The article on which the claim rests.</param>
/// <param name="Elements">The elements in the order of the form.</param>
public sealed record ClaimKind(string Code, string Name, Finality Finality, Citation Basis, IReadOnlyList<Field> Elements)
{
    /// <summary>Whether the law makes the award on such a claim final; it is no choice of the tribunal.</summary>
    /// <param name="awarded">What is awarded, in fen; 0 for nothing. Twelve minimum wages exactly are still final.</param>
    /// <param name="minimumWage">The local minimum wage of a month, in fen.</param>
    public bool IsFinal(long awarded, long minimumWage) => Finality switch
    {
        Finality.LabourStandard => true,
        Finality.UpToTwelveMinimumWages => awarded <= 12 * minimumWage,
        Finality.Never => false,
        _ => throw new InvalidOperationException($"Finality {Finality}."),
    };
}
