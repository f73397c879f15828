using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Employers;
using OneWindow.Areas.Employers.FindEmployers;
using OneWindow.Data;

namespace OneWindow.Bench.Measuring;

/// <summary>Candidates while an employer's name is typed, character by character as a picker asks, in the program itself.</summary>
internal static class CandidateTimes
{
    private const int Names = 60;
    private const int LongestTyped = 8;

    public static async Task<string> MeasureAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OneWindowDb>();
        var employers = await db.Set<Employer>().CountAsync();
        var names = await db.Set<Employer>().OrderBy(employer => employer.Id).Select(employer => employer.Name).Take(Names).ToListAsync();
        // Two characters say the least, and so cost the most.
        var typed = names.SelectMany(name => Enumerable.Range(2, LongestTyped - 1).Select(length => EmployerNames.Core(name)[..Math.Min(length, EmployerNames.Core(name).Length)]))
            .Concat(names).Distinct().ToList();
        List<(double Milliseconds, string Typed)> times = [];
        foreach (var round in new[] { false, true })
        {
            foreach (var text in typed)
            {
                var took = await OnceAsync(services, text);
                if (round)
                {
                    times.Add((took, text));
                }
            }
        }

        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"candidates for a typed name among {employers} employers, {times.Count} texts: p50 {times[times.Count / 2].Milliseconds:0.0} ms, "
            + $"p99 {times[times.Count * 99 / 100].Milliseconds:0.0} ms, slowest {times[^1].Milliseconds:0.0} ms ({times[^1].Typed})");
    }

    private static async Task<double> OnceAsync(IServiceProvider services, string text)
    {
        await using var scope = services.CreateAsyncScope();
        var started = Stopwatch.GetTimestamp();
        await scope.ServiceProvider.GetRequiredService<FindEmployers>().HandleAsync(text, DateOnly.FromDateTime(DateTime.UtcNow), CancellationToken.None);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
