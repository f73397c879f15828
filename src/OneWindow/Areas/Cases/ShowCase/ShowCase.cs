using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>A case as its page shows it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Procedure">The procedure as it applies to the case.</param>
/// <param name="Offers">What can be done now by this person, and what cannot and why.</param>
/// <param name="Clocks">Every clock with its explanation, running ones first.</param>
/// <param name="Events">The latest events, newest first; empty where they were not asked for.</param>
/// <param name="Names">The names of those who acted.</param>
public sealed record CaseView(
    Case Case, Procedure Procedure, IReadOnlyList<StepOffer> Offers, IReadOnlyList<CaseClockView> Clocks,
    IReadOnlyList<EventEntry> Events, IReadOnlyDictionary<AppointmentId, StaffName> Names)
{
    /// <summary>Who somebody is, or the post alone where the system acted.</summary>
    public string NameOf(EventEntry entry) => Names.TryGetValue(entry.AppointmentId, out var name)
        ? $"{name.Person}（{name.Post}）"
        : Law.Offices.Posts.Find(entry.Post)?.Name ?? Law.Offices.Posts.System.Name;
}

/// <summary>A clock of the case, read today.</summary>
public sealed record CaseClockView(CaseClock Clock, Deadline Deadline, ClockExplanation Explanation);

/// <summary>Reads a case for its page: the case, its history and the names in it, in one statement.</summary>
public sealed class ShowCase(OneWindowDb db, ProcedureBook procedures, CaseCalendar calendar)
{
    private const int LatestEvents = 200;

    /// <summary>The case without its events, or null when there is none or this person may not see it.</summary>
    public Task<CaseView?> HandleAsync(CaseId id, ActionContext by, CancellationToken cancel) => ReadAsync(id, 0, by, cancel);

    /// <summary>The same with its latest events.</summary>
    public Task<CaseView?> WithRecordAsync(CaseId id, ActionContext by, CancellationToken cancel) => ReadAsync(id, LatestEvents, by, cancel);

    /// <summary>The same with every event.</summary>
    public Task<CaseView?> WholeAsync(CaseId id, ActionContext by, CancellationToken cancel) => ReadAsync(id, int.MaxValue, by, cancel);

    private async Task<CaseView?> ReadAsync(CaseId id, int most, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await PartsAsync(id, most, by, cancel) is not ({ } one, var events, var names))
        {
            return null;
        }

        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        var actor = new Actor(by.Appointment.Value, by.Post.Code);
        var offers = StepOffers.For(procedure, one.Standing, actor, by.Today, calendar.Current);
        var clocks = one.Standing.Clocks
            .Select(clock => ViewOf(procedure, clock, by.Today))
            .OrderBy(view => view.Clock.Ledger.Stopped is not null)
            .ThenBy(view => view.Explanation.Reading.DueDay)
            .ToList();
        return new CaseView(one, procedure, offers, clocks, events, names);
    }

    private async Task<(Case? Case, IReadOnlyList<EventEntry> Events, IReadOnlyDictionary<AppointmentId, StaffName> Names)> PartsAsync(
        CaseId id, int most, ActionContext by, CancellationToken cancel)
    {
        var stream = CaseEvents.StreamOf(id);
        var opened = db.OpenedBy(id, by);
        var named = db.Set<CaseOfficer>().Where(officer => officer.CaseId == id);
        var latest = db.Set<EventEntry>().Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id)
            .OrderByDescending(entry => entry.Sequence).Take(most);
        var rows = await (
            from part in db.Parts(3)
            join row in opened on part equals 0 into cases
            from found in cases.DefaultIfEmpty()
            join row in named on part equals 1 into officers
            from officer in officers.DefaultIfEmpty()
            join row in latest on part equals 2 into happened
            from entry in happened.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on (AppointmentId?)officer.AppointmentId ?? (AppointmentId?)entry.AppointmentId equals row.Id into people
            from name in people.DefaultIfEmpty()
            select new { Case = found, Officer = officer, Entry = entry, Name = name }).AsNoTracking().ToListAsync(cancel);
        var one = rows.Select(row => row.Case).FirstOrDefault(found => found is not null);
        one?.Officers.AddRange(rows.Select(row => row.Officer).OfType<CaseOfficer>());
        return (
            one, [.. rows.Select(row => row.Entry).OfType<EventEntry>().OrderByDescending(entry => entry.Sequence)],
            rows.Select(row => row.Name).Where(name => name.Id is not null).DistinctBy(name => name.Id).ToDictionary(name => name.Id!.Value, name => name.Name!));
    }

    private CaseClockView ViewOf(Procedure procedure, CaseClock clock, DateOnly today)
    {
        var deadline = procedure.DeadlineOf(clock.Deadline);
        return new CaseClockView(clock, deadline, clock.Ledger.Explain(deadline, calendar.Current, today));
    }
}
