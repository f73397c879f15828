using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.People.RestorePerson;

/// <summary>Whom, and why; the version is that of the form.</summary>
internal sealed record RestorePersonCommand(PersonId Person, string? Reason, long Version);

/// <summary>Lets a suspended person sign in again, with the password they had.</summary>
internal sealed class RestorePerson(WriteDoor door, StaffRecord record)
{
    private static readonly Refusal Already = Refusal.Conflict("active-already", "这个账号没有停用。");

    public async Task<Result<PersonId>> HandleAsync(RestorePersonCommand command, ActionContext by, CancellationToken cancel) =>
        PersonErrors.OfReason(command.Reason) is { } refusal
            ? refusal
            : await door.WriteAsync((db, token) => RestoreAsync(db, command, by, token), cancel);

    private async Task<Result<PersonId>> RestoreAsync(
        OneWindowDb db, RestorePersonCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person)
        {
            return PersonErrors.Unknown;
        }

        if (person.Status == PersonStatus.Active)
        {
            return Already;
        }

        db.Expect(person, command.Version);
        (person.Status, person.SuspendedBecause) = (PersonStatus.Active, null);
        await record.AddAsync(db, person.Id, new PersonRestored(command.Reason!.Trim()), by, cancel);
        return person.Id;
    }
}
