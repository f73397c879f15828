using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.SendPushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.ReplayPush;

/// <summary>From where a push is to be sent again, as it was typed.</summary>
/// <param name="System">Of which system.</param>
/// <param name="Push">Which push.</param>
/// <param name="From"><see cref="ReplayPush.FromNumber"/> or <see cref="ReplayPush.FromMoment"/>.</param>
/// <param name="Number">The first number of the feed that is sent again.</param>
/// <param name="Moment">What happened since then in China is sent again.</param>
/// <param name="Reason">Why.</param>
internal sealed record PushToReplay(SystemId System, PushId Push, string? From, string? Number, string? Moment, string? Reason);

/// <summary>Sets the cursor of a push back: what was sent since is sent again under the same identifiers, dead letters among it.</summary>
internal sealed class ReplayPush(WriteDoor door, SystemEvents events)
{
    public const string FromNumber = "number";
    public const string FromMoment = "moment";

    public Task<Result<long>> HandleAsync(PushToReplay command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => ReplayAsync(db, command, by, token), cancel);

    private async Task<Result<long>> ReplayAsync(OneWindowDb db, PushToReplay command, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindPush.OpenAsync(db, command.System, command.Push, cancel)).TryGet(out var push, out var refusals))
        {
            return Result<long>.Refused(refusals);
        }

        List<Refusal> wrong = [];
        if (!(await FirstAsync(db, command, push, cancel)).TryGet(out var first, out refusals))
        {
            wrong.AddRange(refusals);
        }

        if (!WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么重放。").TryGet(out var reason, out refusals))
        {
            wrong.AddRange(refusals);
        }

        if (wrong.Count > 0)
        {
            return Result<long>.Refused(wrong);
        }

        var before = push.Cursor;
        push.Cursor = first - 1;
        push.BeginAnew();
        await PushJob.HurryAsync(db, push.Id, by.At, cancel);
        foreach (var letter in await db.Set<DeadLetter>()
            .Where(row => row.PushId == push.Id && row.Number >= first && (row.State == DeadLetterState.Open || row.State == DeadLetterState.Again)).ToListAsync(cancel))
        {
            (letter.State, letter.EndedAt, letter.EndedBy) = (DeadLetterState.Replayed, by.At, by.Appointment);
        }

        await events.PushAsync(db, push, "push-replayed", new { push = push.Id.Value, before, after = push.Cursor, reason }, by, cancel);
        return first;
    }

    /// <summary>The first number that is sent again.</summary>
    private static async Task<Result<long>> FirstAsync(OneWindowDb db, PushToReplay command, Push push, CancellationToken cancel)
    {
        if (command.From == FromNumber)
        {
            return !long.TryParse(TypedText.Clean(command.Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 ? PushErrors.NumberMissing
                : number > push.Cursor ? PushErrors.NotBack(nameof(command.Number))
                : number;
        }

        if (command.From != FromMoment)
        {
            return Refusal.Invalid(nameof(command.From), "from-missing", "请选从哪里起。");
        }

        if (!TryRead(command.Moment ?? string.Empty, out var at))
        {
            return PushErrors.MomentUnreadable;
        }

        var first = await db.Set<Change>().Where(change => change.Number != null && change.Number <= push.Cursor && change.At >= at).MinAsync(change => change.Number, cancel);
        return first is { } found ? found : PushErrors.NotBack(nameof(command.Moment));
    }

    /// <summary>Reads a day, or a day with a time, of China.</summary>
    private static bool TryRead(string typed, out DateTime at)
    {
        var isMoment = FieldReader.TryReadMoment(typed, out var moment);
        if (!isMoment && FieldReader.TryReadDay(typed, out var day))
        {
            (isMoment, moment) = (true, day.ToDateTime(TimeOnly.MinValue));
        }

        at = isMoment && moment.Year is >= 1950 and <= 2100 ? ChinaTime.BeginningOf(DateOnly.FromDateTime(moment)) + moment.TimeOfDay : default;
        return at != default;
    }
}
