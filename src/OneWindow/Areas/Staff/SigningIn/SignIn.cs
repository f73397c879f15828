using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Data;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.SigningIn;

/// <summary>An attempt to sign in.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Password">As typed.</param>
/// <param name="Address">Where the attempt came from.</param>
/// <param name="Device">See <see cref="StaffSession.Device"/>.</param>
internal sealed record SignInCommand(string? Name, string? Password, string Address, string Device);

/// <summary>Checks name and password and opens a session. There is no actor yet, so it takes none.</summary>
internal sealed class SignIn(
    OneWindowDb db, WriteDoor door, PasswordHashes hashes, OpenSession openSession, GuessGuards guards, TimeProvider time)
{
    /// <summary>The token for the cookie. An unknown name and a wrong password are refused alike, after the same time.</summary>
    public async Task<Result<string>> HandleAsync(SignInCommand command, CancellationToken cancel)
    {
        var name = SignInName.Normalise(command.Name);
        if (SignInErrors.Missing(name, command.Password) is { Count: > 0 } missing)
        {
            return Result<string>.Refused(missing);
        }

        var now = time.GetUtcNow().UtcDateTime;
        GuardedSubject[] subjects =
        [
            new(GuardSubject.OfName(name), SignInGuard.FailuresPerName), new(GuardSubject.OfAddress(command.Address), SignInGuard.FailuresPerAddress),
        ];
        if (await guards.LockedUntilAsync(subjects, now, cancel) is { } until)
        {
            return SignInErrors.Locked(until);
        }

        var known = await FindAsync(name, cancel);
        var check = hashes.Check(known?.PasswordHash, command.Password!);
        if (known is null || check == PasswordCheck.Wrong)
        {
            var locked = await guards.CountFailureAsync(subjects, now, cancel);
            return locked is { } end ? SignInErrors.Locked(end) : SignInErrors.Wrong;
        }

        var newHash = check == PasswordCheck.RightButHashIsOld ? hashes.Make(command.Password!) : null;
        return await door.WriteAsync<string>(
            async (db, token) =>
            {
                // The address stays, for the guesser may know one password of his own.
                await GuessGuards.ForgetAsync(db, subjects[0].Key, now, token);
                if (newHash is not null)
                {
                    (await db.Set<Credential>().SingleAsync(row => row.PersonId == known.Id, token)).PasswordHash = newHash;
                }

                return await openSession.OpenAsync(db, known.Id, command.Device, now, token);
            },
            cancel);
    }

    private Task<KnownPerson?> FindAsync(string name, CancellationToken cancel) =>
        (from person in db.Set<Person>().AsNoTracking()
         where person.SignInName == name
         join credential in db.Set<Credential>() on person.Id equals credential.PersonId
         select new KnownPerson(person.Id, credential.PasswordHash)).FirstOrDefaultAsync(cancel);

    private sealed record KnownPerson(PersonId Id, string PasswordHash);
}
