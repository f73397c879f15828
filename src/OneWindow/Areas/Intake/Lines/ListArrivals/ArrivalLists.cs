using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.Lines.ListArrivals;

/// <summary>A message in the list; nobody is named.</summary>
internal sealed record ArrivalLine(
    ArrivalId Id, string Line, string? Number, DateTime ArrivedAt, ArrivalWay Way, bool Differs, IReadOnlyList<ArrivalFault> Faults, Guid? MatterId, string? MatterNumber, string? Reason);

/// <summary>A message with who worked on it last.</summary>
internal sealed record ArrivalView(Arrival Arrival, StaffName? EndedBy);

/// <summary>Reads the messages of the lines.</summary>
internal sealed class ArrivalLists(OneWindowDb db)
{
    public const int PageSize = 30;

    /// <summary>Those in a state, the latest first, after a key; and whether there is more.</summary>
    public async Task<(IReadOnlyList<ArrivalLine> Lines, bool More)> PageAsync(ArrivalState state, string? line, ArrivalId? after, CancellationToken cancel)
    {
        var found = db.Set<Arrival>().AsNoTracking().Where(row => row.State == state);
        found = line is null ? found : found.Where(row => row.Line == line);
        found = after is { } last ? found.Where(row => row.Id < last) : found;
        var rows = await found.OrderByDescending(row => row.Id).Take(PageSize + 1)
            .Select(row => new { row.Id, row.Line, row.Number, row.ArrivedAt, row.Way, row.Differs, row.Faults, row.MatterId, row.MatterNumber, row.Reason }).ToListAsync(cancel);
        return (
            [.. rows.Take(PageSize).Select(row => new ArrivalLine(row.Id, row.Line, row.Number, row.ArrivedAt, row.Way, row.Differs, row.Faults, row.MatterId?.Value, row.MatterNumber, row.Reason))],
            rows.Count > PageSize);
    }

    /// <summary>How many wait and how many are set aside: those on which somebody may still act.</summary>
    public async Task<IReadOnlyDictionary<ArrivalState, int>> CountsAsync(string? line, CancellationToken cancel) => await db.Set<Arrival>().AsNoTracking()
        .Where(row => (row.State == ArrivalState.Waiting || row.State == ArrivalState.SetAside) && (line == null || row.Line == line)).GroupBy(row => row.State).Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(row => row.Key, row => row.Count, cancel);

    /// <summary>One of them; null where there is none.</summary>
    public async Task<ArrivalView?> FindAsync(ArrivalId id, CancellationToken cancel) => (await (
        from arrival in db.Set<Arrival>().AsNoTracking()
        where arrival.Id == id
        join row in StaffDirectory.Rows(db) on arrival.EndedBy equals row.Id into names
        from name in names.DefaultIfEmpty()
        select new { Arrival = arrival, Name = name }).FirstOrDefaultAsync(cancel)) is { } found
            ? new ArrivalView(found.Arrival, found.Name?.Name)
            : null;

    /// <summary>Those that wait, as a query; those of earlier days where asked.</summary>
    public IQueryable<Arrival> Waiting(DateOnly? before = null)
    {
        var waiting = db.Set<Arrival>().AsNoTracking().Where(row => row.State == ArrivalState.Waiting);
        return before is { } day ? waiting.Where(row => row.Day < day) : waiting;
    }
}
