using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.Lines.Reconcile;

/// <summary>How many messages of a day came to what.</summary>
internal sealed record DayCounts(string Line, DateOnly Day, int Registered, int Known, int Waiting, int SetAside, int Replaced, int Differing)
{
    public int All => Registered + Known + Waiting + SetAside + Replaced;
}

/// <summary>A difference between their list and what is here, with what somebody made of it.</summary>
public sealed record Difference(string Number, Guid? Note, string? Text, DateTime? NotedAt, StaffName? NotedBy);

/// <summary>A day's account with a line.</summary>
/// <param name="Counts">What came here.</param>
/// <param name="List">Their list; null where none came.</param>
/// <param name="Listed">How many orders it has.</param>
internal sealed record DayAccount(DayCounts Counts, DayList? List, int Listed);

/// <summary>Reads the account with a line, day by day (对账).</summary>
internal sealed class Accounts(OneWindowDb db)
{
    /// <summary>The most differences that are told at once; more is a fault of the connection, not a list to tick off.</summary>
    public const int Most = 500;

    /// <summary>The accounts of all lines from a day on, the latest first.</summary>
    public async Task<IReadOnlyList<DayAccount>> SinceAsync(DateOnly from, CancellationToken cancel)
    {
        var counts = await CountsAsync(db.Set<Arrival>().Where(row => row.Day >= from), cancel);
        var lists = await (
            from list in db.Set<DayList>().AsNoTracking()
            where list.Day >= @from
            select new { List = list, Count = db.Set<ListedOrder>().Count(order => order.Line == list.Line && order.Day == list.Day) }).ToListAsync(cancel);
        var days = counts.Select(one => (one.Line, one.Day)).Union(lists.Select(one => (one.List.Line, one.List.Day)));
        return
        [
            .. from day in days
               let told = lists.Find(one => one.List.Line == day.Line && one.List.Day == day.Day)
               orderby day.Day descending, day.Line
               select new DayAccount(counts.FirstOrDefault(one => (one.Line, one.Day) == day) ?? None(day.Line, day.Day), told?.List, told?.Count ?? 0),
        ];
    }

    /// <summary>The account of one day.</summary>
    public async Task<DayAccount> OfAsync(Line line, DateOnly day, CancellationToken cancel)
    {
        var counts = await CountsAsync(db.Set<Arrival>().Where(row => row.Line == line.Code && row.Day == day), cancel);
        var told = await db.Set<DayList>().AsNoTracking().Where(list => list.Line == line.Code && list.Day == day)
            .Select(list => new { List = list, Count = db.Set<ListedOrder>().Count(order => order.Line == list.Line && order.Day == list.Day) }).SingleOrDefaultAsync(cancel);
        return new DayAccount(counts.SingleOrDefault() ?? None(line.Code, day), told?.List, told?.Count ?? 0);
    }

    /// <summary>
    /// What they list and we do not have, whenever it came; and what came here that day and stands on none of their lists. Nothing is unlisted
    /// where they told no list.
    /// </summary>
    public async Task<(IReadOnlyList<Difference> Missing, IReadOnlyList<Difference> Unlisted)> DifferencesAsync(Line line, DateOnly day, CancellationToken cancel)
    {
        var missing = db.Set<ListedOrder>()
            .Where(order => order.Line == line.Code && order.Day == day)
            .Where(order => !db.Set<Arrival>().Any(row => row.Line == line.Code && row.Number == order.Number)
                && !db.Set<Matter>().Any(matter => matter.Source == line.Source && matter.SourceReference == order.Number))
            .Select(order => order.Number);
        var unlisted = db.Set<Arrival>()
            .Where(row => row.Line == line.Code && row.Day == day && row.Number != null && row.State != ArrivalState.Known && row.State != ArrivalState.Replaced)
            .Where(_ => db.Set<DayList>().Any(list => list.Line == line.Code && list.Day == day))
            .Where(row => !db.Set<ListedOrder>().Any(order => order.Line == line.Code && order.Number == row.Number))
            .Select(row => row.Number!);
        return (await WithNotesAsync(missing, line, day, DifferenceKind.Missing, cancel), await WithNotesAsync(unlisted, line, day, DifferenceKind.Unlisted, cancel));
    }

    private async Task<IReadOnlyList<Difference>> WithNotesAsync(
        IQueryable<string> numbers, Line line, DateOnly day, DifferenceKind kind, CancellationToken cancel)
    {
        var notes = db.Set<DifferenceNote>().Where(row => row.Line == line.Code && row.Day == day && row.Kind == kind && row.TakenBackAt == null);
        var rows = await (
            from number in numbers.OrderBy(number => number).Take(Most)
            join row in notes on number equals row.Number into noted
            from note in noted.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on (AppointmentId?)note.NotedBy equals row.Id into names
            from name in names.DefaultIfEmpty()
            orderby number
            select new { Number = number, Note = note, Name = name }).AsNoTracking().ToListAsync(cancel);
        return [.. rows.Select(row => new Difference(row.Number, row.Note?.Id, row.Note?.Note, row.Note?.NotedAt, row.Name?.Name))];
    }

    private static async Task<IReadOnlyList<DayCounts>> CountsAsync(IQueryable<Arrival> rows, CancellationToken cancel)
    {
        var found = await rows.GroupBy(row => new { row.Line, row.Day }).Select(group => new
        {
            group.Key.Line, group.Key.Day,
            Registered = group.Count(row => row.State == ArrivalState.Registered), Known = group.Count(row => row.State == ArrivalState.Known),
            Waiting = group.Count(row => row.State == ArrivalState.Waiting), SetAside = group.Count(row => row.State == ArrivalState.SetAside),
            Replaced = group.Count(row => row.State == ArrivalState.Replaced), Differing = group.Count(row => row.State == ArrivalState.Known && row.Differs),
        }).ToListAsync(cancel);
        return [.. found.Select(row => new DayCounts(row.Line, row.Day, row.Registered, row.Known, row.Waiting, row.SetAside, row.Replaced, row.Differing))];
    }

    private static DayCounts None(string line, DateOnly day) => new(line, day, 0, 0, 0, 0, 0, 0);
}
