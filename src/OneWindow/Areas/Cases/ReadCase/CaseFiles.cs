using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Clocks;
using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Cases.ReadCase;

/// <summary>Reads whole cases for papers and other areas.</summary>
public sealed class CaseFiles(ProcedureBook procedures, CaseCalendar calendar, PersonalValues personal, TakeStep.TakeStep takeStep) : ICaseFiles
{
    public async Task<CaseFile?> ReadAsync(OneWindowDb db, CaseId id, ActionContext by, CancellationToken cancel) =>
        (await ReadAllAsync(db, [id], by, cancel)).GetValueOrDefault(id);

    public async Task<IReadOnlyDictionary<CaseId, CaseFile>> ReadAllAsync(
        OneWindowDb db, IReadOnlyCollection<CaseId> ids, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(by);
        if (ids.Count == 0)
        {
            return new Dictionary<CaseId, CaseFile>();
        }

        var parts = await CaseFileParts.ReadAsync(db, ids, by, cancel);
        var events = parts.Select(part => part.Entry).OfType<EventEntry>().ToLookup(entry => new CaseId(entry.StreamId));
        var clear = parts.Select(part => part.Personal).OfType<CasePersonalValue>().ToLookup(row => row.CaseId);
        var said = parts.Select(part => part.Said).OfType<SaidOfDraft>().ToLookup(opinion => opinion.Draft.CaseId);
        return parts.Where(part => part.Case is not null)
            .Select(part => FileOf(part.Case!, part.Employer, personal.Reveal(clear[part.Case!.Id]), events[part.Case.Id], SignedOpinions.Of(said[part.Case.Id]), by))
            .ToDictionary(file => file.Id);
    }

    private CaseFile FileOf(
        Case one, EmployerCard? employer, IReadOnlyDictionary<string, string> clear, IEnumerable<EventEntry> events,
        IReadOnlyList<CaseFileOpinion> opinions, ActionContext by)
    {
        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        var steps = events.OrderBy(entry => entry.Sequence).Where(entry => entry.Kind == CaseEvents.StepTaken)
            .Select(entry => StepOf(procedure, entry, clear)).ToList();
        return new CaseFile(
            one.Id, one.Procedure, procedure.Name, one.Number, one.Title, one.MatterId, one.EmployerId, one.UnitId, one.State,
            procedure.StateOf(one.State).Name, one.OpenedOn, steps.FirstOrDefault(step => step.Step == InspectionStepCodes.ApproveFiling)?.On,
            procedure.HasEnded(one.State), one.LastSequence)
        {
            EmployerCard = employer,
            Facts = Clear(one.Standing.Facts, clear),
            Tracks = [.. one.Standing.Tracks.Select(run => run with { Facts = Clear(run.Facts, clear) })],
            OfficerPost = procedure.Officer,
            Officers = OfficerList.Parse(one.Standing.Facts.GetValueOrDefault(procedure.Officers.Code, string.Empty)),
            Steps = steps,
            Clocks = [.. one.Standing.Clocks.Select(clock => ClockOf(procedure, clock, by.Today))],
            Opinions = opinions,
        };
    }

    public async Task<Result<string>> IssuePaperAsync(
        OneWindowDb db, CaseId id, string paper, Guid document, PaperRecipient recipient, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(by);
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ServiceTrack.Document.Code] = document.ToString("D"), [ServiceTrack.Recipient.Code] = recipient.Name,
        };
        if (recipient.Side is { } side)
        {
            typed[ServiceTrack.Side.Code] = side;
        }

        var system = by with { Post = Posts.System };
        var command = new TakeStepCommand(id, ServiceTrack.Issue, Run: null, typed, Seen: null) { Subject = paper };
        var result = await takeStep.InAsync(db, command, system, cancel);
        if (!result.TryGet(out _, out var refusals))
        {
            return Result<string>.Refused(refusals);
        }

        var tracks = db.Set<Case>().Local.First(one => one.Id == id).Standing.Tracks;
        return tracks.Last(run => run.Track == ServiceTrack.Definition.Code).Id;
    }

    public async Task<Result<int>> RecallPaperAsync(
        OneWindowDb db, CaseId id, Guid document, string reason, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var one = await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, cancel);
        if (one is null)
        {
            return CaseAccess.NoSuchCase;
        }

        var key = document.ToString("D");
        var open = one.Standing.OpenRuns(procedures.Of(one.Procedure, one.ProcedureVersion))
            .Where(run => run.Track == ServiceTrack.Definition.Code && run.Facts.GetValueOrDefault(ServiceTrack.Document.Code) == key)
            .ToList();
        foreach (var run in open)
        {
            var typed = new Dictionary<string, string>(StringComparer.Ordinal) { [ServiceTrack.DroppedBecause.Code] = reason };
            var command = new TakeStepCommand(id, ServiceTrack.Recall, run.Id, typed, Seen: null);
            var recalled = await takeStep.InAsync(db, command, by with { Post = Posts.System }, cancel);
            if (!recalled.TryGet(out _, out var refusals))
            {
                return Result<int>.Refused(refusals);
            }
        }

        return open.Count;
    }

    private CaseFileClock ClockOf(Procedure procedure, CaseClock clock, DateOnly today)
    {
        var deadline = procedure.DeadlineOf(clock.Deadline);
        var reading = clock.Ledger.Read(deadline, calendar.Current, today);
        var first = clock.Ledger with { Extensions = [] };
        return new CaseFileClock(clock.Deadline, deadline.Name, clock.Ledger.StartedOn, reading.DueDay, clock.Ledger.Stopped?.Day)
        {
            DueAtStart = (first with { Suspensions = [], Stopped = null }).Read(deadline, calendar.Current, clock.Ledger.StartedOn).DueDay,
            FirstDueOn = first.Read(deadline, calendar.Current, today).DueDay,
            ExtendedDueOn = deadline.Extension?.Longest is { } longest
                ? (first with { Extensions = [new ClockExtension(longest, today, deadline.Extension.Approver.Name, string.Empty)] })
                    .Read(deadline, calendar.Current, today).DueDay
                : null,
        };
    }

    private static CaseFileStep StepOf(Procedure procedure, EventEntry entry, IReadOnlyDictionary<string, string> clear)
    {
        var taken = entry.Read<StepTaken>();
        return new CaseFileStep(
            entry.Sequence, taken.Step, procedure.FindStep(taken.Step)?.Name ?? taken.Step, taken.Run, taken.On, entry.At,
            new AppointmentId(taken.Actor.Appointment), taken.Actor.Post, Clear(taken.Input, clear));
    }

    private static Dictionary<string, string> Clear(IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, string> clear) =>
        facts.ToDictionary(fact => fact.Key, fact => clear.GetValueOrDefault(fact.Value, fact.Value), StringComparer.Ordinal);
}
