using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Passwords.ResetPassword;

/// <summary>Whose password.</summary>
internal sealed record ResetPasswordCommand(PersonId Person);

/// <summary>Gives a person who forgot the password a one-time one, ends their sessions, and lifts a lock.</summary>
internal sealed class ResetPassword(WriteDoor door, PasswordHashes hashes, StaffRecord record)
{
    /// <summary>The one-time password, to be handed over in person; it is stored nowhere in clear.</summary>
    public async Task<Result<string>> HandleAsync(ResetPasswordCommand command, ActionContext by, CancellationToken cancel)
    {
        var password = OneTimePassword.Create();
        var hash = hashes.Make(password);
        return await door.WriteAsync<string>(
            async (db, token) =>
            {
                if (await db.FindPersonAsync(command.Person, token) is not { } person)
                {
                    return PersonErrors.Unknown;
                }

                var credential = await db.Set<Credential>().SingleAsync(row => row.PersonId == person.Id, token);
                (credential.PasswordHash, credential.ChangedAt, credential.MustChange) = (hash, by.At, true);
                var subject = GuardSubject.OfName(person.SignInName);
                db.RemoveRange(await db.Set<SignInGuard>().Where(guard => guard.Subject == subject).ToListAsync(token));
                var revoked = await RevokeSession.EndAllAsync(db, person.Id, SessionEnd.PasswordChanged, by.At, token);
                await record.AddAsync(db, person.Id, new PasswordReset(revoked), by, token);
                return password;
            },
            cancel);
    }
}
