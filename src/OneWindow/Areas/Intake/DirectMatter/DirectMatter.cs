using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.DirectMatter;

/// <summary>At which window a matter is to be followed from now on.</summary>
public sealed record MatterDirected(MatterId Id, WindowId? Window, string? Reason, long? Version);

/// <summary>The head of the hall directs a matter that waits to another window (指派): whoever sits there follows it.</summary>
public sealed class DirectMatter(WriteDoor door, Directing directing)
{
    private static readonly Refusal ThereAlready = Refusal.Invalid(nameof(MatterDirected.Window), "there-already", "本件已经由这个窗口的人跟进。");

    public Task<Result<MatterState>> HandleAsync(MatterDirected command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => DirectAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> DirectAsync(OneWindowDb db, MatterDirected command, ActionContext by, CancellationToken cancel)
    {
        if (Directing.RefusedFor(by) is { } refused)
        {
            return refused;
        }

        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Direct, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (!(await directing.ReadAsync(command.Window, command.Reason, by, cancel)).TryGet(out var direction, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (matter.WindowId == direction.Window.Id && matter.FollowedBy == direction.Person)
        {
            return ThereAlready;
        }

        await directing.GiveAsync(db, [matter], direction, by, cancel);
        return matter.State;
    }
}
