using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.SweepArrivals;

/// <summary>
/// Empties messages whose time is over, once a night. The line stays: its number and hash, by which it is known when it comes again, what became
/// of it and why.
/// </summary>
internal sealed class SweepArrivals(WriteDoor door, IJobLeases leases, PersonalData personal, TimeProvider time, ILogger<SweepArrivals> log)
    : DailyRound(door, leases, time, log)
{
    private const int MostAtOnce = 200;

    protected override string Kind => "sweep-arrivals";

    protected override TimeSpan BeginsAt => TimeSpan.FromHours(3.5);

    protected override TimeSpan Pause => TimeSpan.FromMinutes(20);

    protected override Task RunAsync(CancellationToken cancel) => ByHandfulsAsync(SomeAsync, MostAtOnce, cancel);

    private async Task<Result<int>> SomeAsync(OneWindowDb db, CancellationToken cancel)
    {
        var now = Time.GetUtcNow().UtcDateTime;
        var over = await db.Set<Arrival>().Where(Keeping.IsOver(now)).OrderBy(arrival => arrival.ArrivedAt).Take(MostAtOnce).ToListAsync(cancel);
        foreach (var arrival in over)
        {
            (arrival.Raw, arrival.Values) = ArrivalFields.Nothing(personal);
            arrival.SweptAt = now;
        }

        return over.Count;
    }
}
