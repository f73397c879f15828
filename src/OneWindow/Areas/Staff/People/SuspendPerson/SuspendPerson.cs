using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.People.SuspendPerson;

/// <summary>Whom, and why; the version is that of the form.</summary>
internal sealed record SuspendPersonCommand(PersonId Person, string? Reason, long Version);

/// <summary>Bars a person from signing in and ends their sessions at once. Posts and records stay.</summary>
internal sealed class SuspendPerson(WriteDoor door, StaffRecord record)
{
    private static readonly Refusal Already = Refusal.Conflict("suspended-already", "这个账号已经停用。");

    public async Task<Result<PersonId>> HandleAsync(SuspendPersonCommand command, ActionContext by, CancellationToken cancel) =>
        PersonErrors.OfReason(command.Reason) is { } refusal
            ? refusal
            : await door.WriteAsync((db, token) => SuspendAsync(db, command, by, token), cancel);

    private async Task<Result<PersonId>> SuspendAsync(
        OneWindowDb db, SuspendPersonCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person)
        {
            return PersonErrors.Unknown;
        }

        if (person.Id == by.Person)
        {
            return PersonErrors.Oneself;
        }

        if (person.Status == PersonStatus.Suspended)
        {
            return Already;
        }

        db.Expect(person, command.Version);
        var reason = command.Reason!.Trim();
        (person.Status, person.SuspendedBecause) = (PersonStatus.Suspended, reason);
        var revoked = await RevokeSession.EndAllAsync(db, person.Id, SessionEnd.PersonSuspended, by.At, cancel);
        await record.AddAsync(db, person.Id, new PersonSuspended(reason, revoked), by, cancel);
        return person.Id;
    }
}
