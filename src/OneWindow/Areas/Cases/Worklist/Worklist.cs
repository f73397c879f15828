using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases.Worklist;

/// <summary>One line of the work list.</summary>
public sealed record WorkLine(
    CaseId Id, string? Number, string Title, string Procedure, int ProcedureVersion, string State, string? Step, string? Run,
    DateOnly? DueOn, DateOnly? WarnOn, string? DueDeadline, DateOnly OpenedOn, DateOnly? EndedOn);

/// <summary>What to list.</summary>
public enum WorkView
{
    /// <summary>待办.</summary>
    Todo,

    /// <summary>在办.</summary>
    InHand,

    /// <summary>临期.</summary>
    Soon,

    /// <summary>超期.</summary>
    Overdue,

    /// <summary>已办结、待归档.</summary>
    Ended,
}

/// <summary>The work list of the person at the post: lines by due day, paged by key.</summary>
public sealed class Worklist(OneWindowDb db)
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 20;

    /// <summary>A page of lines after a key; the key of the last line gives the next page.</summary>
    public Task<List<WorkLine>> ListAsync(WorkView view, DateOnly? afterDue, CaseId? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var post = by.Post.Code;
        var shares = Of(view, by);
        if (after is { } id)
        {
            var due = afterDue ?? Case.NeverDue;
            shares = shares.Select(share => share.Where(entry => entry.Due > due || (entry.Due == due && entry.Id > id)));
        }

        var first = shares
            .Select(share => share.OrderBy(entry => entry.Due).ThenBy(entry => entry.Id).Take(PageSize + 1).Select(entry => new { entry.Id, entry.Due }))
            .Aggregate((above, below) => above.Concat(below))
            .OrderBy(entry => entry.Due).ThenBy(entry => entry.Id)
            .Take(PageSize + 1);
        return (
            from entry in first
            join one in db.Set<Case>() on entry.Id equals one.Id
            orderby entry.Due, entry.Id
            select new WorkLine(
                one.Id, one.Number, one.Title, one.Procedure, one.ProcedureVersion, one.State,
                one.Turns.Where(turn => turn.Post == post).Select(turn => turn.Step).FirstOrDefault(),
                one.Turns.Where(turn => turn.Post == post).Select(turn => turn.Run).FirstOrDefault(),
                one.DueOn, one.WarnOn, one.DueDeadline, one.OpenedOn, one.EndedOn)).ToListAsync(cancel);
    }

    /// <summary>What the frame or a tile counts of a view.</summary>
    internal IEnumerable<FrameTally> TalliesOf(WorkView view, ActionContext by) => Of(view, by).Select(share => share.Tally(view.Tally()));

    /// <summary>The cases of a view, share by share.</summary>
    private IEnumerable<IQueryable<WorkEntry>> Of(WorkView view, ActionContext by)
    {
        var today = by.Today;
        var shares = WorkShares.Of(db, view, by);
        return view switch
        {
            WorkView.Todo or WorkView.InHand or WorkView.Ended => shares,
            WorkView.Soon => shares.Select(share => share.Where(entry => entry.Due >= today && entry.WarnOn <= today)),
            WorkView.Overdue => shares.Select(share => share.Where(entry => entry.Due < today)),
            _ => throw new ArgumentOutOfRangeException(nameof(view), view, message: null),
        };
    }
}
