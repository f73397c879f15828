using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Passwords.SetPassword;

/// <summary>Whose password, and which.</summary>
internal sealed record SetPasswordCommand(PersonId Person, string Password);

/// <summary>
/// Sets a password that need not be changed at once: for the accounts of a demonstration, whose passwords everybody may know.
/// No page leads here; an administrator hands out one-time passwords.
/// </summary>
internal sealed class SetPassword(WriteDoor door, PasswordHashes hashes, StaffRecord record)
{
    public async Task<Result<PersonId>> HandleAsync(SetPasswordCommand command, ActionContext by, CancellationToken cancel)
    {
        var hash = hashes.Make(command.Password);
        return await door.WriteAsync<PersonId>(
            async (db, token) =>
            {
                if (await db.FindPersonAsync(command.Person, token) is not { } person)
                {
                    return PersonErrors.Unknown;
                }

                if (PasswordPolicy.Check("Password", command.Password, person.Name, person.SignInName) is { } refusal)
                {
                    return refusal;
                }

                var credential = await db.Set<Credential>().SingleAsync(row => row.PersonId == person.Id, token);
                (credential.PasswordHash, credential.ChangedAt, credential.MustChange) = (hash, by.At, false);
                await record.AddAsync(db, person.Id, new PasswordSet(), by, token);
                return person.Id;
            },
            cancel);
    }
}
