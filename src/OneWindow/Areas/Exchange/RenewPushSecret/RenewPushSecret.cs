using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.RenewPushSecret;

/// <summary>A secret that is to be replaced by a younger one.</summary>
/// <param name="System">Of which system.</param>
/// <param name="Push">Of which push.</param>
/// <param name="Old">What becomes of the old one: <see cref="RenewPushSecret.Overlapping"/> or <see cref="RenewPushSecret.AtOnce"/>.</param>
internal sealed record SecretToRenew(SystemId System, PushId Push, string? Old);

/// <summary>Makes a new secret. Both sign for some days, so that the other side can change over; a secret that others may know stops at once.</summary>
internal sealed class RenewPushSecret(WriteDoor door, PushSecrets secrets, SystemEvents events)
{
    public const string Overlapping = "overlap";
    public const string AtOnce = "now";

    /// <summary>How many days both sign: as many as both keys open.</summary>
    public const int Overlap = RenewKey.RenewKey.Overlap;

    public Task<Result<IssuedPush>> HandleAsync(SecretToRenew command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RenewAsync(db, command, by, token), cancel);

    private async Task<Result<IssuedPush>> RenewAsync(OneWindowDb db, SecretToRenew command, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindPush.OpenAsync(db, command.System, command.Push, cancel)).TryGet(out var push, out var refusals))
        {
            return Result<IssuedPush>.Refused(refusals);
        }

        if (command.Old is not (Overlapping or AtOnce))
        {
            return Refusal.Invalid(nameof(command.Old), "old-missing", "请选旧密钥怎么办。");
        }

        var end = command.Old == AtOnce ? by.At : by.At.AddDays(Overlap);
        foreach (var old in await db.Set<PushSecret>().Where(row => row.PushId == push.Id && (row.EndsAt == null || row.EndsAt > end)).ToListAsync(cancel))
        {
            old.EndsAt = end;
        }

        var (stored, secret) = secrets.Create(push.Id, by.Appointment, by.At);
        db.Add(stored);
        await events.PushAsync(db, push, "push-secret-renewed", new { push = push.Id.Value, secret = stored.Id.Value, olderUntil = end }, by, cancel);
        return new IssuedPush(push.Id, secret);
    }
}
