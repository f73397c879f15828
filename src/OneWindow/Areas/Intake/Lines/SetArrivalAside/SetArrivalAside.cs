using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.SetArrivalAside;

/// <summary>A message that is not to be registered, and why.</summary>
internal sealed record ArrivalToSetAside(ArrivalId Id, string? Reason, long Version);

/// <summary>Sets a broken message aside (搁置): no matter of this office, a trial, twice under two numbers. It can be taken back.</summary>
internal sealed class SetArrivalAside(WriteDoor door, ArrivalEvents events)
{
    public async Task<Result<ArrivalId>> HandleAsync(ArrivalToSetAside command, ActionContext by, CancellationToken cancel) =>
        WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么不登记。").TryGet(out var reason, out var refusals)
            ? await door.WriteAsync((db, token) => SetAsideAsync(db, command, reason, by, token), cancel)
            : Result<ArrivalId>.Refused(refusals);

    private async Task<Result<ArrivalId>> SetAsideAsync(OneWindowDb db, ArrivalToSetAside command, string reason, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Arrival>().SingleOrDefaultAsync(row => row.Id == command.Id, cancel) is not { } arrival)
        {
            return ArrivalRefusals.NoSuchArrival;
        }

        if (arrival.State != ArrivalState.Waiting)
        {
            return ArrivalRefusals.NotWaiting(arrival.State);
        }

        db.Expect(arrival, command.Version);
        (arrival.State, arrival.Reason, arrival.EndedBy, arrival.EndedAt) = (ArrivalState.SetAside, reason, by.Appointment, by.At);
        await events.SetAsideAsync(db, arrival, by, cancel);
        return arrival.Id;
    }
}
