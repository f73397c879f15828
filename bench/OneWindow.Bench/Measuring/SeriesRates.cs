using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;

namespace OneWindow.Bench.Measuring;

/// <summary>Takes official numbers and nothing else: the most that one series may cost.</summary>
internal static class SeriesRates
{
    private const int Takers = 16;

    public static async Task<(double One, double Many)> MeasureAsync(IServiceProvider services, int seconds) =>
        (await TakeAsync(services, seconds, _ => 0), await TakeAsync(services, seconds, taker => taker));

    private static async Task<double> TakeAsync(IServiceProvider services, int seconds, Func<int, int> seriesOf)
    {
        var (door, numbers) = (services.GetRequiredService<WriteDoor>(), services.GetRequiredService<NumberSeries>());
        var started = Stopwatch.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, Takers).Select(async taker =>
        {
            var (series, count) = (new NumberSeriesKey(new UnitId(Guid.Empty), $"bench-{seriesOf(taker)}", 2026), 0);
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
            {
                var issued = await door.WriteAsync<string>(
                    async (db, cancel) => (await numbers.NextAsync(db, series, "第{n}号", cancel)).Text, CancellationToken.None);
                count += issued.Succeeded ? 1 : 0;
            }

            return count;
        }));
        return taken.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
