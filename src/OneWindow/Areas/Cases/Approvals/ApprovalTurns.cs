using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Which drafts wait for somebody: those on which they are asked, those of whom they stand in for, and those that came back: their own, or
/// of an officer whose case they lead now.</summary>
public sealed class ApprovalTurns(OneWindowDb db)
{
    /// <summary>The drafts that wait for somebody, as a query.</summary>
    internal IQueryable<Approval> Of(ActionContext by)
    {
        var stoodInFor = db.StoodInBy(by.Person, by.Today);
        return db.Set<Approval>().AsNoTracking().Where(approval =>
            ((approval.State == ApprovalState.Returned || approval.State == ApprovalState.Recalled)
                && (approval.DraftedBy == by.Person || db.Set<Case>().Any(one => one.Id == approval.CaseId && one.LeadId == by.Appointment
                    && !one.Officers.Any(officer => officer.AppointmentId == approval.DraftedAs))))
            || (approval.State == ApprovalState.Running && approval.Parts.Any(part =>
                part.DoneAt == null && part.Round == approval.Round && part.Stage == approval.Stage
                && (part.PersonId == by.Person || stoodInFor.Contains(part.PersonId))
                && (part.Kind == ApprovalKind.CoSign || !approval.Parts.Any(other =>
                    other.DoneAt == null && other.Round == approval.Round && other.Stage == approval.Stage && other.Kind == ApprovalKind.CoSign)))));
    }
}
