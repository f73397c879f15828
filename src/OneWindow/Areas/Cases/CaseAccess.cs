using System.Linq.Expressions;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases;

/// <summary>Who sees which case. One predicate for lists and for single cases; somebody else's case is not there (404).</summary>
internal static class CaseAccess
{
    public static readonly Refusal NoSuchCase = Refusal.NotFound("no-such-case", "没有这个案件，或者不由您办理");

    /// <summary>The cases that somebody sees, as a condition of the query.</summary>
    public static Expression<Func<Case, bool>> SeenBy(ActionContext by)
    {
        if (CasePosts.SeeAll.Contains(by.Post))
        {
            return _ => true;
        }

        var (handled, directed) = (CasePosts.HandledBy(by.Post), CasePosts.DirectedBy(by.Post));
        if (handled.Count == 0)
        {
            return one => directed.Contains(one.Procedure);
        }

        // Officers see their own cases, and those of their unit or of nobody yet.
        return Directs(directed).Or(Handles(handled).And(Unled.Or(one => one.UnitId == by.Unit).Or(OwnOf(by))));
    }

    /// <summary>
    /// A case as somebody may open it: one that they see, or one from which a case that they see was taken over; its material and
    /// records stand there for reference, and no step of it is theirs.
    /// </summary>
    public static IQueryable<Case> OpenedBy(this OneWindowDb db, CaseId id, ActionContext by) => Opened(db, db.Set<Case>().Where(one => one.Id == id), by);

    /// <summary>Those of several cases that somebody may open.</summary>
    public static IQueryable<Case> OpenedBy(this OneWindowDb db, IReadOnlyCollection<CaseId> ids, ActionContext by) =>
        Opened(db, db.Set<Case>().Where(one => ids.Contains(one.Id)), by);

    private static IQueryable<Case> Opened(OneWindowDb db, IQueryable<Case> cases, ActionContext by)
    {
        var seen = db.Set<Case>().Where(SeenBy(by));
        return cases.Where(one => seen.Any(other => other.Id == one.Id) || seen.Any(other => other.FollowsId == one.Id));
    }

    /// <summary>The cases in which somebody acts: where officers are named, only they among their like.</summary>
    public static Expression<Func<Case, bool>> HandledBy(ActionContext by)
    {
        var handled = CasePosts.HandledBy(by.Post);
        return handled.Count == 0 ? _ => true : ((Expression<Func<Case, bool>>)(one => !handled.Contains(one.Procedure))).Or(UnledOrOwnOf(by));
    }

    /// <summary>The cases that somebody sees and in which they act: <see cref="SeenBy"/> and <see cref="HandledBy"/> in one condition.</summary>
    public static Expression<Func<Case, bool>> ActedInBy(ActionContext by)
    {
        var handled = CasePosts.HandledBy(by.Post);
        if (handled.Count == 0)
        {
            return SeenBy(by);
        }

        if (CasePosts.SeeAll.Contains(by.Post))
        {
            return HandledBy(by);
        }

        var (directed, acted) = (CasePosts.DirectedBy(by.Post).Except(handled).ToList(), Handles(handled).And(UnledOrOwnOf(by)));
        return directed.Count == 0 ? acted : Directs(directed).Or(acted);
    }

    /// <summary>Whether somebody sees a loaded case, officers included.</summary>
    public static bool MaySee(Case one, ActionContext by) => SeenBy(by).Holds(one);

    /// <summary>Nobody leads it yet.</summary>
    private static readonly Expression<Func<Case, bool>> Unled = one => one.LeadId == null;

    /// <summary>Nobody leads it yet, or it is their own: officers leave each other's cases alone.</summary>
    private static Expression<Func<Case, bool>> UnledOrOwnOf(ActionContext by) => Unled.Or(OwnOf(by));

    private static Expression<Func<Case, bool>> OwnOf(ActionContext by) => one => one.Officers.Any(officer => officer.AppointmentId == by.Appointment);

    private static Expression<Func<Case, bool>> Handles(IReadOnlyList<string> procedures) => one => procedures.Contains(one.Procedure);

    private static Expression<Func<Case, bool>> Directs(IReadOnlyList<string> procedures) => Handles(procedures);
}
