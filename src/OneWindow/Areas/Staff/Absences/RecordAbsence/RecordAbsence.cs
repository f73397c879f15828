using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Absences.RecordAbsence;

/// <summary>Who is away from which day to which, and who acts for them.</summary>
internal sealed record AbsenceToRecord(PersonId Person, PersonId? StandIn, DateOnly FromDay, DateOnly UntilDay, string? Reason);

/// <summary>Records one's own absence, or as an administrator that of another.</summary>
internal sealed class RecordAbsence(WriteDoor door, StaffRecord record)
{
    public async Task<Result<AbsenceId>> HandleAsync(AbsenceToRecord command, ActionContext by, CancellationToken cancel)
    {
        List<Refusal> refusals = [.. Check(command, by)];
        if (PersonErrors.OfReason(command.Reason) is { } reasonless)
        {
            refusals.Add(reasonless);
        }

        return refusals.Count > 0
            ? Result<AbsenceId>.Refused(refusals)
            : await door.WriteOnceAsync(
                by.IdempotencyKey, $"staff.record-absence:{by.Person.Value:N}", (db, token) => RecordAsync(db, command, by, token), cancel);
    }

    private static IEnumerable<Refusal> Check(AbsenceToRecord command, ActionContext by)
    {
        if (command.Person != by.Person && by.Post != Posts.Administrator)
        {
            yield return AbsenceErrors.Others;
        }

        if (command.StandIn is null)
        {
            yield return AbsenceErrors.StandInMissing;
        }
        else if (command.StandIn == command.Person)
        {
            yield return AbsenceErrors.Oneself;
        }

        if (command.UntilDay < command.FromDay)
        {
            yield return AbsenceErrors.EndsBeforeItBegins;
        }
        else if (command.UntilDay < by.Today)
        {
            yield return AbsenceErrors.InThePast(by.Today);
        }
        else if (command.UntilDay.DayNumber - command.FromDay.DayNumber >= AbsenceErrors.LongestDays)
        {
            yield return AbsenceErrors.TooLong;
        }
    }

    private async Task<Result<AbsenceId>> RecordAsync(OneWindowDb db, AbsenceToRecord command, ActionContext by, CancellationToken cancel)
    {
        var (person, standIn) = (command.Person, command.StandIn!.Value);
        if (await db.FindPersonAsync(person, cancel) is null)
        {
            return PersonErrors.Unknown;
        }

        var near = await db.Set<Absence>()
            .Where(row => (row.PersonId == person || row.PersonId == standIn) && row.FromDay <= command.UntilDay && row.UntilDay >= command.FromDay)
            .ToListAsync(cancel);
        if (near.Find(row => row.PersonId == person) is { } same)
        {
            return AbsenceErrors.Overlaps(same.FromDay, same.UntilDay);
        }

        if (near.Count > 0)
        {
            return AbsenceErrors.StandInAway;
        }

        if (!await SharePostAsync(db, command, cancel))
        {
            return AbsenceErrors.NoCommonPost;
        }

        var absence = new Absence
        {
            Id = AbsenceId.New(), PersonId = person, StandInId = standIn, FromDay = command.FromDay, UntilDay = command.UntilDay,
            Reason = command.Reason!.Trim(), RecordedBy = by.Person, RecordedAt = by.At,
        };
        db.Add(absence);
        await record.AddAsync(db, person, new AbsenceRecorded(standIn, absence.FromDay, absence.UntilDay, absence.Reason), by, cancel);
        return absence.Id;
    }

    /// <summary>Whether an active person holds, on all these days, a post that the absent one holds too: nobody acts without one.</summary>
    private static Task<bool> SharePostAsync(OneWindowDb db, AbsenceToRecord command, CancellationToken cancel) => (
        from theirs in db.Set<Appointment>()
        where theirs.PersonId == command.StandIn && theirs.FromDay <= command.FromDay
            && (theirs.UntilDay == null || theirs.UntilDay >= command.UntilDay)
        join standIn in db.Set<Person>() on theirs.PersonId equals standIn.Id
        where standIn.Status == PersonStatus.Active
        join own in db.Set<Appointment>() on theirs.Post equals own.Post
        where own.PersonId == command.Person && (own.UntilDay == null || own.UntilDay >= command.FromDay)
        select theirs.Id).AnyAsync(cancel);
}
