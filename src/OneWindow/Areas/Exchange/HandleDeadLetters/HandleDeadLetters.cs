using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.HandleDeadLetters;

/// <summary>What becomes of changes that did not arrive.</summary>
internal sealed record LettersToHandle(SystemId System, PushId Push, IReadOnlyList<long> Numbers, string? Act, string? Reason);

/// <summary>Has dead letters sent once more, those set aside too, or sets them aside with a reason.</summary>
internal sealed class HandleDeadLetters(WriteDoor door, SystemEvents events)
{
    public const string Again = "again";
    public const string SetAside = "set-aside";

    /// <summary>Whether anything can be done with one.</summary>
    public static bool IsOpen(DeadLetterState state) => state is DeadLetterState.Open or DeadLetterState.SetAside;

    public Task<Result<int>> HandleAsync(LettersToHandle command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => HandleAsync(db, command, by, token), cancel);

    private async Task<Result<int>> HandleAsync(OneWindowDb db, LettersToHandle command, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindPush.OpenAsync(db, command.System, command.Push, cancel)).TryGet(out var push, out var refusals))
        {
            return Result<int>.Refused(refusals);
        }

        if (command.Numbers.Count == 0)
        {
            return PushErrors.NothingChosen;
        }

        if (command.Act is not (Again or SetAside))
        {
            return PushErrors.NoAct;
        }

        string? reason = null;
        if (command.Act == SetAside && !WrittenText.Read(command.Reason, nameof(command.Reason), "不再发送的，请写明理由。").TryGet(out reason, out refusals))
        {
            return Result<int>.Refused(refusals);
        }

        if (command.Act == Again && push.State != PushState.Running)
        {
            return PushErrors.NotRunning;
        }

        var numbers = command.Numbers.Distinct().ToList();
        var letters = await db.Set<DeadLetter>().Where(row => row.PushId == push.Id && numbers.Contains(row.Number)).ToListAsync(cancel);
        if (letters.Count != numbers.Count || letters.Exists(letter => !IsOpen(letter.State)))
        {
            return PushErrors.NotOpen;
        }

        foreach (var letter in letters)
        {
            (letter.State, letter.Reason, letter.EndedBy) = (command.Act == Again ? DeadLetterState.Again : DeadLetterState.SetAside, reason, by.Appointment);
            letter.EndedAt = command.Act == Again ? null : by.At;
        }

        await events.PushAsync(
            db, push, command.Act == Again ? "push-letters-sent-again" : "push-letters-set-aside", new { push = push.Id.Value, numbers, reason }, by, cancel);
        return letters.Count;
    }
}
