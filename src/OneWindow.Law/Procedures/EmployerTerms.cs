using OneWindow.Law.Arbitration;
using OneWindow.Law.Inspection;
using OneWindow.Law.Mediation;

namespace OneWindow.Law.Procedures;

/// <summary>
/// Which time limits concern an employer: its own, and those that both sides wait for. The authority's own terms are not among them, nor those
/// of whoever complained or applied.
/// </summary>
public static class EmployerTerms
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        InspectionDeadlines.Rectification.Code,
        MediationDeadlines.Mediation.Code, MediationDeadlines.Continued.Code, MediationDeadlines.Performance.Code, MediationDeadlines.ReviewWindow.Code,
        MediationDeadlines.ConfirmationWindow.Code, MediationDeadlines.Objection.Code,
        ArbitrationDeadlines.Defence.Code, ArbitrationDeadlines.Evidence.Code, ArbitrationDeadlines.Produce.Code,
        RemedyDeadlines.Revocation.Code, RemedyDeadlines.SuitAfterRevocation.Code, RemedyDeadlines.Suit.Code, RemedyDeadlines.SuitAfterRefusedExecution.Code,
    };

    /// <summary>Whether an employer is told of this time limit.</summary>
    /// <param name="deadline">The code of the deadline: <c>LS-11</c>.</param>
    public static bool Concern(string deadline) => Codes.Contains(deadline);
}
