using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Sessions.RevokeSessions;

/// <summary>Whose sessions.</summary>
internal sealed record RevokeSessionsCommand(PersonId Person);

/// <summary>An administrator signs a person out everywhere: a lost laptop, a shared computer.</summary>
internal sealed class RevokeSessions(WriteDoor door, StaffRecord record)
{
    /// <summary>How many were open.</summary>
    public Task<Result<int>> HandleAsync(RevokeSessionsCommand command, ActionContext by, CancellationToken cancel) => door.WriteAsync<int>(
        async (db, token) =>
        {
            if (await db.FindPersonAsync(command.Person, token) is not { } person)
            {
                return PersonErrors.Unknown;
            }

            var count = await RevokeSession.EndAllAsync(db, person.Id, SessionEnd.RevokedByAdministrator, by.At, token);
            if (count > 0)
            {
                await record.AddAsync(db, person.Id, new SessionsRevoked(count), by, token);
            }

            return count;
        },
        cancel);
}
