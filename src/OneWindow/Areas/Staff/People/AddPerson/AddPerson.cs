using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.People.AddPerson;

/// <summary>A new member of the staff.</summary>
internal sealed record AddPersonCommand(string? Name, string? SignInName);

/// <summary>Who was added, and the password to hand over; it is stored nowhere in clear.</summary>
internal sealed record AddedPerson(PersonId Person, string OneTimePassword);

/// <summary>Adds a person with a one-time password. Without a post they cannot sign in yet.</summary>
internal sealed class AddPerson(WriteDoor door, PasswordHashes hashes, StaffRecord record)
{
    public async Task<Result<AddedPerson>> HandleAsync(AddPersonCommand command, ActionContext by, CancellationToken cancel)
    {
        var signInName = SignInName.Normalise(command.SignInName);
        var refusals = new[] { PersonErrors.OfName(command.Name), PersonErrors.OfSignInName(signInName) }.OfType<Refusal>().ToList();
        if (refusals.Count > 0)
        {
            return Result<AddedPerson>.Refused(refusals);
        }

        var password = OneTimePassword.Create();
        var hash = hashes.Make(password);
        return await door.WriteAsync<AddedPerson>(
            async (db, token) =>
            {
                if (await db.Set<Person>().AnyAsync(row => row.SignInName == signInName, token))
                {
                    return PersonErrors.SignInNameTaken(signInName);
                }

                var person = new Person { Id = PersonId.New(), Name = command.Name!.Trim(), SignInName = signInName };
                db.Add(person);
                db.Add(new Credential { PersonId = person.Id, PasswordHash = hash, ChangedAt = by.At, MustChange = true });
                await record.AddAsync(db, person.Id, new PersonAdded(), by, token);
                return new AddedPerson(person.Id, password);
            },
            cancel);
    }
}
