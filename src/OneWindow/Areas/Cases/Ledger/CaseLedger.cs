using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.Worklist;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Ledger;

/// <summary>What the ledger of cases is filtered by.</summary>
/// <param name="Text">A part of the title, or the beginning of the number; empty for all.</param>
/// <param name="Phase">The code of a phase; empty for all.</param>
/// <param name="From">Opened on this day or later; null for all.</param>
/// <param name="To">Opened on this day or earlier; null for all.</param>
public sealed record CaseFilter(string Text, string Phase, DateOnly? From, DateOnly? To);

/// <summary>The ledger of cases (案件台账): the latest first, paged by key.</summary>
public sealed class CaseLedger(OneWindowDb db)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Cases are counted so far; who wants to know more filters.</summary>
    public const int MostCounted = 1000;

    /// <summary>Rows of an export.</summary>
    public const int MostExported = 10_000;

    public Task<List<WorkLine>> ListAsync(
        CaseFilter filter, DateOnly? beforeDay, CaseId? before, int most, ActionContext by, CancellationToken cancel)
    {
        var cases = Filtered(filter, by);
        if (beforeDay is { } day && before is { } id)
        {
            cases = cases.Where(one => one.OpenedOn < day || (one.OpenedOn == day && one.Id < id));
        }

        return cases
            .OrderByDescending(one => one.OpenedOn).ThenByDescending(one => one.Id)
            .Take(most)
            .Select(one => new WorkLine(
                one.Id, one.Number, one.Title, one.Procedure, one.ProcedureVersion, one.State, null, null,
                one.DueOn, one.WarnOn, one.DueDeadline, one.OpenedOn, one.EndedOn))
            .ToListAsync(cancel);
    }

    /// <summary>How many cases there are, up to <see cref="MostCounted"/>.</summary>
    public Task<int> CountAsync(CaseFilter filter, ActionContext by, CancellationToken cancel) =>
        Filtered(filter, by).Take(MostCounted).CountAsync(cancel);

    private IQueryable<Case> Filtered(CaseFilter filter, ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(by);
        var cases = db.Set<Case>().AsNoTracking().Where(CaseAccess.SeenBy(by));
        if (filter.Text.Length > 0)
        {
            cases = cases.Where(one => one.Title.Contains(filter.Text) || one.Number!.Contains(filter.Text));
        }

        if (filter.Phase.Length > 0)
        {
            cases = cases.Where(one => one.Phase == filter.Phase);
        }

        if (filter.From is { } from)
        {
            cases = cases.Where(one => one.OpenedOn >= from);
        }

        return filter.To is { } to ? cases.Where(one => one.OpenedOn <= to) : cases;
    }
}
