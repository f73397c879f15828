using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Keys;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.IssueKey;

/// <summary>A key to be given.</summary>
/// <param name="System">To whom.</param>
/// <param name="Scopes">The codes of what it opens.</param>
/// <param name="PerMinute">How many requests it may send in a minute.</param>
/// <param name="LastDay">The last day, inclusive.</param>
internal sealed record KeyToIssue(SystemId System, IReadOnlyList<string> Scopes, int? PerMinute, DateOnly? LastDay);

/// <summary>A key with its secret, to be shown this once.</summary>
internal sealed record IssuedKey(AccessKeyId Id, string Secret);

/// <summary>Gives another system a key. The secret leaves this place once, and only its hash stays.</summary>
internal sealed class IssueKey(WriteDoor door, SecretHashes hashes, SystemEvents events)
{
    public Task<Result<IssuedKey>> HandleAsync(KeyToIssue command, ActionContext by, CancellationToken cancel)
    {
        var wrong = Refusals(command, by.Today).ToList();
        return wrong.Count > 0
            ? Task.FromResult(Result<IssuedKey>.Refused(wrong))
            : door.WriteAsync<IssuedKey>(
                async (db, token) => (await FindSystem.OpenAsync(db, command.System, token)).TryGet(out _, out var refusals)
                    ? await InAsync(db, command, replaces: null, by, token)
                    : Result<IssuedKey>.Refused(refusals),
                cancel);
    }

    /// <summary>The same in a transaction that is open, in the place of an older key.</summary>
    public async Task<IssuedKey> InAsync(OneWindowDb db, KeyToIssue command, AccessKeyId? replaces, ActionContext by, CancellationToken cancel)
    {
        var secret = KeySecret.Create();
        var key = new AccessKey
        {
            Id = AccessKeyId.New(), SystemId = command.System, Hash = hashes.Of(secret), Hint = KeySecret.HintOf(secret), Scopes = command.Scopes,
            PerMinute = command.PerMinute!.Value, LastDay = command.LastDay!.Value, IssuedAt = by.At, IssuedBy = by.Appointment,
        };
        db.Add(key);
        await events.IssuedAsync(db, key, replaces, by, cancel);
        return new IssuedKey(key.Id, secret);
    }

    /// <summary>Null when a key may end on this day.</summary>
    public static Refusal? WrongLastDay(DateOnly? last, DateOnly today) =>
        last > today && last <= today.AddDays(SystemErrors.MostDays) ? null : SystemErrors.LastDayOutOfRange;

    private static IEnumerable<Refusal> Refusals(KeyToIssue command, DateOnly today)
    {
        if (command.Scopes.Count == 0)
        {
            yield return SystemErrors.NoScope;
        }

        if (command.Scopes.Any(code => ApiScope.Find(code) is null))
        {
            yield return SystemErrors.UnknownScope;
        }

        if (command.PerMinute is not (>= 1 and <= SystemErrors.MostPerMinute))
        {
            yield return SystemErrors.LimitOutOfRange;
        }

        if (WrongLastDay(command.LastDay, today) is { } wrong)
        {
            yield return wrong;
        }
    }
}
