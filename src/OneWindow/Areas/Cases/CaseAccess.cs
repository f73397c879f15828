using System.Linq.Expressions;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases;

/// <summary>Who sees which case. One predicate for lists and for single cases; somebody else's case is not there (404).</summary>
internal static class CaseAccess
{
    /// <summary>The posts that see every case of the place: the hall takes in and directs, heads decide, the archive keeps.</summary>
    private static readonly Post[] SeeAll =
        [Posts.WindowClerk, Posts.HallLead, Posts.InspectionHead, Posts.DepartmentHead, Posts.Archivist, Posts.LiaisonOfficer, Posts.System];

    public static readonly Refusal NoSuchCase = Refusal.NotFound("no-such-case", "没有这个案件，或者不由您办理");

    /// <summary>The cases that somebody sees, as a condition of the query.</summary>
    public static Expression<Func<Case, bool>> SeenBy(ActionContext by)
    {
        if (SeeAll.Contains(by.Post))
        {
            return _ => true;
        }

        if (by.Post != Posts.LabourInspector)
        {
            return _ => false;
        }

        // Inspectors see their own cases, and those of their unit or of nobody yet.
        return one => one.LeadId == null || one.UnitId == by.Unit || one.Officers.Any(officer => officer.AppointmentId == by.Appointment);
    }

    /// <summary>Whether somebody sees a loaded case, officers included.</summary>
    public static bool MaySee(Case one, ActionContext by) => SeenBy(by).Compile()(one);
}
