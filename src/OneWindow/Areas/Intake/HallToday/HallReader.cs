using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Ledger;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.HallToday;

/// <summary>A window's day.</summary>
/// <param name="Window">The window; null for what came without one (hotline, transfer, import).</param>
/// <param name="Clerk">Who sits there; null for nobody.</param>
/// <param name="TakenIn">How many matters were registered today.</param>
/// <param name="Waiting">How many wait for a way that accepts them.</param>
/// <param name="Late">How many of these longer than promised.</param>
public sealed record WindowDay(WindowEntry? Window, string? Clerk, int TakenIn, int Waiting, int Late);

/// <summary>A matter that waits.</summary>
public sealed record WaitingLine(
    MatterId Id, string Number, DateOnly On, DateOnly? DueOn, MatterState State, string? Employer, string? FirstClaim, WindowId? Window);

/// <summary>Reads the hall's day for its head: a few grouped counts, whatever the number of matters.</summary>
public sealed class HallReader(OneWindowDb db, WindowDirectory windows, EmployerDirectory employers, WindowPromise promise)
{
    public const int PageSize = 30;

    /// <summary>Every window with its day, those without a window last.</summary>
    public async Task<IReadOnlyList<WindowDay>> WindowsAsync(DateOnly today, CancellationToken cancel)
    {
        var late = promise.LateWhenRegisteredBy(today) ?? DateOnly.MinValue;
        var seats = await windows.SeatsAsync(today, cancel);
        var taken = db.Set<Matter>().Where(matter => matter.RegisteredOn == today).Select(matter => new { matter.WindowId, Waits = false, IsLate = false });
        var waiting = Waiting().Select(matter => new { matter.WindowId, Waits = true, IsLate = matter.RegisteredOn <= late });
        var counts = await taken.Concat(waiting).GroupBy(row => row.WindowId)
            .Select(group => new
            {
                group.Key, Taken = group.Count(row => !row.Waits), Waiting = group.Count(row => row.Waits), Late = group.Count(row => row.IsLate),
            }).ToListAsync(cancel);
        var days = seats.Select(seat => DayOf(seat.Window, seat.ClerkName)).ToList();
        var without = DayOf(null, null);
        return without is { TakenIn: 0, Waiting: 0 } ? days : [.. days, without];

        WindowDay DayOf(WindowEntry? window, string? clerk)
        {
            var count = counts.Find(row => row.Key == window?.Id);
            return new(window, clerk, count?.Taken ?? 0, count?.Waiting ?? 0, count?.Late ?? 0);
        }
    }

    /// <summary>What waits, the longest waiting first, after a key; and whether there is more.</summary>
    public async Task<(IReadOnlyList<WaitingLine> Lines, bool More)> WaitingAsync(LedgerKey? after, CancellationToken cancel)
    {
        var found = after is { } last
            ? Waiting().Where(matter => matter.RegisteredOn > last.On || (matter.RegisteredOn == last.On && matter.Id > last.Id))
            : Waiting();
        var lines = await LinesAsync(found, PageSize + 1, cancel);
        return ([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    /// <summary>What waits with somebody, the longest waiting first.</summary>
    /// <param name="clerk">Who follows it.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancel">Ends the wait.</param>
    public Task<IReadOnlyList<WaitingLine>> WaitingWithAsync(PersonId clerk, int most, CancellationToken cancel) =>
        LinesAsync(Waiting().Where(WaitingMatters.IsFollowedBy(clerk)), most, cancel);

    private async Task<IReadOnlyList<WaitingLine>> LinesAsync(IQueryable<Matter> found, int most, CancellationToken cancel)
    {
        var rows = await found.OrderBy(matter => matter.RegisteredOn).ThenBy(matter => matter.Id).Take(most)
            .Select(matter => new
            {
                matter.Id, matter.Number, matter.RegisteredOn, matter.State, matter.EmployerId, matter.EmployerAsNamed, matter.WindowId,
                FirstClaim = matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(),
            }).ToListAsync(cancel);
        var names = await employers.NamesAsync([.. rows.Select(row => row.EmployerId).OfType<EmployerId>().Distinct()], cancel);
        return
        [
            .. rows.Select(row => new WaitingLine(
                row.Id, row.Number, row.RegisteredOn, promise.DueDay(row.RegisteredOn), row.State,
                row.EmployerId is { } employer ? names.GetValueOrDefault(employer) : row.EmployerAsNamed,
                row.FirstClaim is { } type ? ClaimTypes.Find(type)?.Name : null, row.WindowId)),
        ];
    }

    /// <summary>Those that have waited longer than promised, as a query.</summary>
    internal IQueryable<Matter> Late(DateOnly today)
    {
        var late = promise.LateWhenRegisteredBy(today) ?? DateOnly.MinValue;
        return Waiting().Where(matter => matter.RegisteredOn <= late);
    }

    private IQueryable<Matter> Waiting() => db.Set<Matter>().AsNoTracking().Where(WaitingMatters.Waits);
}
