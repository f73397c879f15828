using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Passwords.ChangePassword;

/// <summary>As typed; the session is the one that stays open.</summary>
internal sealed record ChangePasswordCommand(SessionId Session, string? Old, string? New, string? Again);

/// <summary>A person changes their own password; every other session of theirs ends.</summary>
internal sealed class ChangePassword(OneWindowDb db, WriteDoor door, PasswordHashes hashes, StaffRecord record)
{
    public async Task<Result<PersonId>> HandleAsync(ChangePasswordCommand command, ActionContext by, CancellationToken cancel)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == by.Person, cancel);
        var stored = await db.Set<Credential>().AsNoTracking().SingleAsync(row => row.PersonId == by.Person, cancel);
        var refusals = Check(command, person, stored.PasswordHash);
        if (refusals.Count > 0)
        {
            return Result<PersonId>.Refused(refusals);
        }

        var hash = hashes.Make(command.New!);
        return await door.WriteAsync<PersonId>(
            async (db, token) =>
            {
                var credential = await db.Set<Credential>().SingleAsync(row => row.PersonId == by.Person, token);
                if (credential.PasswordHash != stored.PasswordHash)
                {
                    return WriteDoor.ChangedMeanwhile;
                }

                (credential.PasswordHash, credential.ChangedAt, credential.MustChange) = (hash, by.At, false);
                await RevokeSession.EndAllAsync(db, by.Person, SessionEnd.PasswordChanged, by.At, token, except: command.Session);
                await record.AddAsync(db, by.Person, new PasswordChanged(), by, token);
                return by.Person;
            },
            cancel);
    }

    private List<Refusal> Check(ChangePasswordCommand command, Person person, string hash)
    {
        List<Refusal> refusals = [];
        if (hashes.Check(hash, command.Old ?? string.Empty) == PasswordCheck.Wrong)
        {
            refusals.Add(ChangePasswordErrors.OldWrong);
        }

        if (PasswordPolicy.Check("New", command.New ?? string.Empty, person.Name, person.SignInName) is { } weak)
        {
            refusals.Add(weak);
        }
        else if (command.New == command.Old)
        {
            refusals.Add(ChangePasswordErrors.Same);
        }
        else if (command.New != command.Again)
        {
            refusals.Add(ChangePasswordErrors.Differs);
        }

        return refusals;
    }
}
