using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Cases.ActByCalendar;

/// <summary>
/// Counts the due days of a case anew once the calendar is another than the one by which they were counted, and records each
/// clock that moved: by the round for all cases, and before a step for the one it moves, so that no step hides the change.
/// </summary>
public sealed class RecountDueDays(ProcedureBook procedures, CaseCalendar calendar, EventStore events, TimeProvider time)
{
    internal async Task InAsync(OneWindowDb db, Case one, CancellationToken cancel)
    {
        var current = calendar.Current;
        if (one.CalendarVersion == current.Version)
        {
            return;
        }

        var by = new ActionContext(PersonId.None, default, Posts.System, default, time.GetUtcNow().UtcDateTime);
        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        var moved = Recompute.Changes(
            one.Standing.Clocks.Select(clock => new KeyedClock<string>(
                clock.Deadline, clock.Ledger, procedure.DeadlineOf(clock.Deadline), one.DueDays.TryGetValue(clock.Id, out var due) ? due : null)),
            current);
        var before = one.DueOn;
        CaseStanding.SetDue(one, procedure, one.Standing, by.Today, current);
        if (moved.Count == 0 && before == one.DueOn)
        {
            return;
        }

        await db.Entry(one).Collection(found => found.Turns).LoadAsync(cancel);
        await db.Entry(one).Collection(found => found.Officers).LoadAsync(cancel);
        CaseStanding.SetWork(one, procedure);

        var years = moved.SelectMany(change => new[] { change.OldDueDay.Year, change.NewDueDay.Year }).Distinct().Order();
        var recounted = new DueDaysRecounted(current.Version, before, one.DueOn)
        {
            Clocks = [.. moved.Select(change => new MovedDueDay(change.Key, change.OldDueDay, change.NewDueDay))],
            Notices = [.. years.SelectMany(year => current.TableOf(year)?.Notices ?? []).Select(notice => notice.Title)],
        };
        await CaseEvents.AppendAsync(events, db, one, CaseEvents.Recounted, recounted, by, cancel);
    }
}
