using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ActByCalendar;

/// <summary>What was done in one round.</summary>
/// <param name="Steps">How many steps the system took.</param>
/// <param name="Recounted">How many cases had their due days counted anew.</param>
public sealed record CalendarRound(int Steps, int Recounted);

/// <summary>
/// Does what the calendar brings about without a person: periods that end, dates that pass, and due days counted anew when a
/// year's table is published. Runs daily and after an import; running it twice does nothing twice.
/// </summary>
public sealed class ActByCalendar(
    OneWindowDb db, WriteDoor door, ProcedureBook procedures, CaseCalendar calendar, RecountDueDays recount, TakeStep.TakeStep takeStep, TimeProvider time)
{
    private const int BatchSize = 200;

    public async Task<CalendarRound> RunAsync(CancellationToken cancel)
    {
        var recounted = await RecountAsync(cancel);
        var steps = 0;
        var today = ChinaTime.Today(time);
        var after = new CaseId(Guid.Empty);
        while (await DueAsync(today, after, cancel) is { Count: > 0 } due)
        {
            foreach (var id in due)
            {
                steps += await ActOnAsync(id, cancel);
            }

            after = due[^1];
        }

        return new CalendarRound(steps, recounted);
    }

    private Task<List<CaseId>> DueAsync(DateOnly today, CaseId after, CancellationToken cancel) => db.Set<Case>().AsNoTracking()
        .Where(one => one.DueOn < today && one.Id > after)
        .OrderBy(one => one.Id)
        .Select(one => one.Id)
        .Take(BatchSize)
        .ToListAsync(cancel);

    private async Task<int> ActOnAsync(CaseId id, CancellationToken cancel)
    {
        for (var taken = 0; ; taken++)
        {
            var by = System();
            var one = await db.Set<Case>().AsNoTracking().FirstAsync(found => found.Id == id, cancel);
            var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
            if (StepOffers.ForSystem(procedure, one.Standing, by.Today, calendar.Current) is not [var offer, ..])
            {
                return taken;
            }

            var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
            var command = new TakeStepCommand(id, offer.Step.Code, offer.Run?.Id, nothing, one.LastSequence);
            if (!(await takeStep.HandleAsync(command, by, cancel)).Succeeded)
            {
                return taken; // somebody acted meanwhile; the next round looks again
            }
        }
    }

    private async Task<int> RecountAsync(CancellationToken cancel)
    {
        var current = calendar.Current;
        var changed = 0;
        while (true)
        {
            var result = await door.WriteAsync<int>(
                async (tracked, token) => await RecountBatchAsync(tracked, current.Version, token), cancel);
            if (result.Value == 0)
            {
                return changed;
            }

            changed += result.Value;
        }
    }

    private async Task<Result<int>> RecountBatchAsync(OneWindowDb tracked, string version, CancellationToken cancel)
    {
        var cases = await tracked.Set<Case>().AsTracking()
            .Where(one => (one.DueOn != null || one.RemindOn != null) && one.CalendarVersion != version)
            .OrderBy(one => one.Id)
            .Take(BatchSize)
            .ToListAsync(cancel);
        foreach (var one in cases)
        {
            await recount.InAsync(tracked, one, cancel);
        }

        return cases.Count;
    }

    private ActionContext System() => new(PersonId.None, default, Posts.System, default, time.GetUtcNow().UtcDateTime);
}
