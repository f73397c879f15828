using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>What a message about a case may say, and who leads the case.</summary>
/// <param name="Matter">The matter that led to it; null for none, and then nobody is written to.</param>
/// <param name="Employer">The employer that the case is about; null for none.</param>
/// <param name="Number">The official number; null before it has one.</param>
/// <param name="Procedure">The code of the procedure.</param>
/// <param name="ProcedureName">Its Chinese name.</param>
/// <param name="IsFirst">Whether it follows up no other case.</param>
/// <param name="Lead">The officer who leads; null before officers are named.</param>
public sealed record CaseContact(
    MatterId? Matter, EmployerId? Employer, string? Number, string Procedure, string ProcedureName, bool IsFirst, AppointmentId? Lead);

/// <summary>Reads, inside the door, what a message about a case may say.</summary>
public sealed class CaseContacts(ProcedureBook procedures)
{
    /// <summary>The contact of a case; null when there is none.</summary>
    public async Task<CaseContact?> OfAsync(OneWindowDb db, CaseId id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Set<Case>().FindAsync([id], cancel) is { } one
            ? new CaseContact(one.MatterId, one.EmployerId, one.Number, one.Procedure, ProcedureOf(one).Name, one.FollowsId is null, one.LeadId)
            : null;
    }

    private Procedure ProcedureOf(Case one) => procedures.Of(one.Procedure, one.ProcedureVersion);
}
