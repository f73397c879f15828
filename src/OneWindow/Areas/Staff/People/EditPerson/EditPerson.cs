using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.People.EditPerson;

/// <summary>Name and sign-in name as they should be; the version is that of the form.</summary>
internal sealed record EditPersonCommand(PersonId Person, string? Name, string? SignInName, long Version);

/// <summary>Corrects a name or a sign-in name.</summary>
internal sealed class EditPerson(WriteDoor door, StaffRecord record)
{
    public async Task<Result<PersonId>> HandleAsync(EditPersonCommand command, ActionContext by, CancellationToken cancel)
    {
        var signInName = SignInName.Normalise(command.SignInName);
        var refusals = new[] { PersonErrors.OfName(command.Name), PersonErrors.OfSignInName(signInName) }.OfType<Refusal>().ToList();
        return refusals.Count > 0
            ? Result<PersonId>.Refused(refusals)
            : await door.WriteAsync((db, token) => EditAsync(db, command, signInName, by, token), cancel);
    }

    private async Task<Result<PersonId>> EditAsync(
        OneWindowDb db, EditPersonCommand command, string signInName, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person)
        {
            return PersonErrors.Unknown;
        }

        if (await db.Set<Person>().AnyAsync(row => row.SignInName == signInName && row.Id != command.Person, cancel))
        {
            return PersonErrors.SignInNameTaken(signInName);
        }

        db.Expect(person, command.Version);
        var name = command.Name!.Trim();
        var edited = new PersonEdited(person.Name != name, person.SignInName != signInName);
        (person.Name, person.SignInName) = (name, signInName);
        await record.AddAsync(db, person.Id, edited, by, cancel);
        return person.Id;
    }
}
