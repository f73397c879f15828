using System.Linq.Expressions;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Worklist;

/// <summary>A case in somebody's work, with the due day by which lists are sorted.</summary>
internal sealed class WorkEntry
{
    public required CaseId Id { get; init; }

    public required DateOnly Due { get; init; }

    public DateOnly? WarnOn { get; init; }
}

/// <summary>
/// The cases in which somebody acts (<see cref="CaseAccess.ActedInBy"/>), in up to three
/// shares that have no case in common: an officer's own, those of the officer's kind that nobody leads yet, and those that the post
/// directs. Each share is read in the order of its due days from one index, so the first lines cost the same however many there are.
/// </summary>
internal static class WorkShares
{
    public static IReadOnlyList<IQueryable<WorkEntry>> Of(OneWindowDb db, WorkView view, ActionContext by)
    {
        var (handled, seesAll) = (CasePosts.HandledBy(by.Post), CasePosts.SeeAll.Contains(by.Post));
        var directed = CasePosts.DirectedBy(by.Post).Except(handled).ToList();
        var directs = seesAll || directed.Count > 0;
        if (handled.Count == 0)
        {
            return [Shared(db, view, by, seesAll ? null : one => directed.Contains(one.Procedure), ofPost: true)];
        }

        // Where a post both handles and directs, its turns tell the one from the other by the procedure; else all of them are of one kind.
        var own = Own(db, view, by);
        var unled = view == WorkView.Todo
            ? Turns(db, by, turn => !turn.Led, directs ? one => handled.Contains(one.Procedure) : null)
            : Cases(db.Set<Case>().Where(one => one.LeadId == null && handled.Contains(one.Procedure)), view);
        return directs
            ? [own, unled, Shared(db, view, by, one => !handled.Contains(one.Procedure) && (seesAll || directed.Contains(one.Procedure)), ofPost: false)]
            : [own, unled];
    }

    /// <summary>The cases of an officer; only the officers of a procedure are named in its cases.</summary>
    private static IQueryable<WorkEntry> Own(OneWindowDb db, WorkView view, ActionContext by)
    {
        var me = by.Appointment;
        var mine = db.Set<CaseOfficer>().Where(officer => officer.AppointmentId == me);
        return (view switch
        {
            WorkView.Todo => mine.Where(officer => officer.HasTurn),
            WorkView.Ended => mine.Where(officer => officer.Ended && !officer.Filed),
            _ => mine.Where(officer => !officer.Ended),
        }).Select(officer => new WorkEntry { Id = officer.CaseId, Due = officer.DueOn, WarnOn = officer.WarnOn });
    }

    /// <summary>The cases that everybody at the post shares.</summary>
    /// <param name="which">Which these are; null for all.</param>
    /// <param name="ofPost">Whether every turn of the post is in one of them.</param>
    private static IQueryable<WorkEntry> Shared(
        OneWindowDb db, WorkView view, ActionContext by, Expression<Func<Case, bool>>? which, bool ofPost) => view == WorkView.Todo
        ? Turns(db, by, _ => true, ofPost ? null : which)
        : Cases(which is null ? db.Set<Case>() : db.Set<Case>().Where(which), view);

    private static IQueryable<WorkEntry> Turns(
        OneWindowDb db, ActionContext by, Expression<Func<CaseTurn, bool>> which, Expression<Func<Case, bool>>? of)
    {
        var post = by.Post.Code;
        var turns = db.Set<CaseTurn>().Where(turn => turn.Post == post).Where(which);
        return of is null
            ? turns.Select(turn => new WorkEntry { Id = turn.CaseId, Due = turn.DueOn })
            : turns.Join(
                db.Set<Case>().Where(of), turn => turn.CaseId, one => one.Id,
                (turn, _) => new WorkEntry { Id = turn.CaseId, Due = turn.DueOn });
    }

    private static IQueryable<WorkEntry> Cases(IQueryable<Case> cases, WorkView view) => (view == WorkView.Ended
        ? cases.Where(one => one.EndedOn != null && !one.Filed)
        : cases.Where(one => one.EndedOn == null))
        .Select(one => new WorkEntry { Id = one.Id, Due = one.DueOn ?? Case.NeverDue, WarnOn = one.WarnOn });
}
