using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Worklist;

/// <summary>How many cases stand where, for one actor.</summary>
/// <param name="Todo">Where it is this post's turn.</param>
/// <param name="InHand">Not ended, and this person's: own cases of an officer, all for those who direct.</param>
/// <param name="Soon">Due soon among those in hand.</param>
/// <param name="Overdue">Past due among those in hand.</param>
/// <param name="Ended">Ended and not yet archived.</param>
public sealed record WorkCounts(int Todo, int InHand, int Soon, int Overdue, int Ended);

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

/// <summary>The work list of the person at the post: counts in one query, lines in another, by due day, paged by key.</summary>
public sealed class Worklist(OneWindowDb db, ProcedureBook procedures)
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 20;

    private static readonly DateOnly NoDueDay = new(9999, 12, 31);

    public async Task<WorkCounts> CountAsync(ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var (today, post, final) = (by.Today, by.Post.Code, procedures.FinalStates);
        var counts = await Mine(by)
            .GroupBy(_ => 1)
            .Select(cases => new WorkCounts(
                cases.Count(one => one.Turns.Any(turn => turn.Post == post)),
                cases.Count(one => one.EndedOn == null),
                cases.Count(one => one.EndedOn == null && one.DueOn >= today && one.WarnOn <= today),
                cases.Count(one => one.EndedOn == null && one.DueOn < today),
                cases.Count(one => one.EndedOn != null && !final.Contains(one.State))))
            .FirstOrDefaultAsync(cancel);
        return counts ?? new WorkCounts(0, 0, 0, 0, 0);
    }

    /// <summary>A page of lines after a key; the key of the last line gives the next page.</summary>
    public Task<List<WorkLine>> ListAsync(WorkView view, DateOnly? afterDue, CaseId? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var post = by.Post.Code;
        var cases = Of(view, by);
        if (after is { } id)
        {
            var due = afterDue ?? NoDueDay;
            cases = cases.Where(one => (one.DueOn ?? NoDueDay) > due || ((one.DueOn ?? NoDueDay) == due && one.Id > id));
        }

        return cases
            .OrderBy(one => one.DueOn ?? NoDueDay).ThenBy(one => one.Id)
            .Take(PageSize + 1)
            .Select(one => new WorkLine(
                one.Id, one.Number, one.Title, one.Procedure, one.ProcedureVersion, one.State,
                one.Turns.Where(turn => turn.Post == post).Select(turn => turn.Step).FirstOrDefault(),
                one.Turns.Where(turn => turn.Post == post).Select(turn => turn.Run).FirstOrDefault(),
                one.DueOn, one.WarnOn, one.DueDeadline, one.OpenedOn, one.EndedOn))
            .ToListAsync(cancel);
    }

    /// <summary>The cases of a view, as a query.</summary>
    internal IQueryable<Case> Of(WorkView view, ActionContext by)
    {
        var (today, post, final) = (by.Today, by.Post.Code, procedures.FinalStates);
        return view switch
        {
            WorkView.Todo => Mine(by).Where(one => one.Turns.Any(turn => turn.Post == post)),
            WorkView.InHand => Mine(by).Where(one => one.EndedOn == null),
            WorkView.Soon => Mine(by).Where(one => one.EndedOn == null && one.DueOn >= today && one.WarnOn <= today),
            WorkView.Overdue => Mine(by).Where(one => one.EndedOn == null && one.DueOn < today),
            WorkView.Ended => Mine(by).Where(one => one.EndedOn != null && !final.Contains(one.State)),
            _ => throw new ArgumentOutOfRangeException(nameof(view), view, message: null),
        };
    }

    /// <summary>An officer's own cases and those that nobody leads yet; every case for those who direct.</summary>
    private IQueryable<Case> Mine(ActionContext by) =>
        db.Set<Case>().AsNoTracking().Where(CaseAccess.SeenBy(by)).Where(CaseAccess.HandledBy(by));
}
