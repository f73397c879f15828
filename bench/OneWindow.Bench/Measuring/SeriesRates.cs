using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;

namespace OneWindow.Bench.Measuring;

/// <summary>
/// Registers matters in the program itself, 16 at once, all in one series of numbers or each in a series of its own (a series
/// belongs to a year, so each registers in another year): what one series costs where everything else is the same.
/// </summary>
internal static class SeriesRates
{
    private const int Takers = 16;

    public static async Task<string> MeasureAsync(IServiceProvider services, int seconds)
    {
        await using var scope = services.CreateAsyncScope();
        var held = await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Appointment>()
            .FirstAsync(appointment => appointment.Post == Posts.WindowClerk.Code && appointment.UntilDay == null);
        var clerk = new ActionContext(held.PersonId, held.Id, Posts.WindowClerk, held.UnitId, DateTime.UtcNow);
        await RegisterAsync(services, clerk, 1, _ => 0);
        var one = await RegisterAsync(services, clerk, seconds, _ => 0);
        var many = await RegisterAsync(services, clerk, seconds, taker => taker);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"registering without HTTP, {Takers} at once: one series of numbers {one:0}/s, {Takers} series {many:0}/s, {one / many:0 %}");
    }

    private static async Task<double> RegisterAsync(IServiceProvider services, ActionContext clerk, int seconds, Func<int, int> yearsOn)
    {
        var started = Stopwatch.GetTimestamp();
        var registered = await Task.WhenAll(Enumerable.Range(0, Takers).Select(taker => Task.Run(async () =>
        {
            var (by, count) = (clerk with { At = clerk.At.AddYears(yearsOn(taker)) }, 0);
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
            {
                await using var scope = services.CreateAsyncScope();
                var result = await scope.ServiceProvider.GetRequiredService<RegisterMatter>().HandleAsync(Matter(), by, CancellationToken.None);
                count += result.Succeeded ? 1 : throw new InvalidOperationException(result.Refusals[0].Message);
            }

            return count;
        })));
        return registered.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static MatterToRegister Matter() => new(MatterId.New(), IntakeSource.Window, SubmissionKind.Complaint, "三个月的工资没有发，有考勤照片。")
    {
        EmployerAsNamed = "清源宏拓建筑劳务有限公司",
        Parties = [new PartyToRegister(PartyRole.Worker, "马大山") { Address = "清源市南塘区柳林镇新村3号", MigrantWorker = true }],
        Claims = [new ClaimToRegister(ClaimTypes.Find("wage-arrears")!) { Words = "三个月工资" }],
    };
}
