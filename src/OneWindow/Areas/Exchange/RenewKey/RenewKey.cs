using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.IssueKey;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.RenewKey;

/// <summary>A key that is to be replaced by a younger one.</summary>
internal sealed record KeyToRenew(SystemId System, AccessKeyId Key, DateOnly? LastDay);

/// <summary>Gives a new secret with the same scopes and limit. The old one goes on for some days, so that the other system can change over.</summary>
internal sealed class RenewKey(WriteDoor door, IssueKey.IssueKey issue)
{
    /// <summary>How many days the old key still opens.</summary>
    public const int Overlap = 7;

    public async Task<Result<IssuedKey>> HandleAsync(KeyToRenew command, ActionContext by, CancellationToken cancel) =>
        IssueKey.IssueKey.WrongLastDay(command.LastDay, by.Today) is { } wrong
            ? wrong
            : await door.WriteAsync((db, token) => RenewAsync(db, command, by, token), cancel);

    private async Task<Result<IssuedKey>> RenewAsync(OneWindowDb db, KeyToRenew command, ActionContext by, CancellationToken cancel)
    {
        var old = await db.Set<AccessKey>().SingleOrDefaultAsync(row => row.Id == command.Key && row.SystemId == command.System, cancel);
        if (old is null)
        {
            return SystemErrors.NoSuchKey;
        }

        if (!old.IsInForce(by.Today))
        {
            return SystemErrors.NotInForce;
        }

        var issued = await issue.InAsync(db, new KeyToIssue(command.System, old.Scopes, old.PerMinute, command.LastDay), old.Id, by, cancel);
        old.LastDay = old.LastDay < by.Today.AddDays(Overlap) ? old.LastDay : by.Today.AddDays(Overlap);
        return issued;
    }
}
