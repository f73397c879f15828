namespace OneWindow.Areas.Employers.Contracts;

/// <summary>What other areas show of an employer.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">The full name, or the sign.</param>
/// <param name="CreditCode">统一社会信用代码; null where unknown.</param>
/// <param name="CreditCodeDoubtful">Whether a check character does not fit.</param>
/// <param name="DivisionCode">The area of its seat; null where unknown.</param>
/// <param name="Address">The address of its seat.</param>
/// <param name="LegalRepresentative">法定代表人（负责人）.</param>
/// <param name="Telephone">The business telephone.</param>
/// <param name="Industry">The trade, in words.</param>
/// <param name="Kind">What sort of unit.</param>
/// <param name="ParentId">The unit of which it is a branch.</param>
/// <param name="Status">How far it is known.</param>
/// <param name="Version">The version seen, for a form that changes it.</param>
public sealed record EmployerCard(
    EmployerId Id, string Name, string? CreditCode, bool CreditCodeDoubtful, string? DivisionCode, string? Address,
    string? LegalRepresentative, string? Telephone, string? Industry, EmployerKind Kind, EmployerId? ParentId,
    EmployerStatus Status, long Version);
