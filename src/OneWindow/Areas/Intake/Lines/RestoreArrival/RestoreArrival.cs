using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.RestoreArrival;

/// <summary>Takes a message back that was set aside: it waits again.</summary>
internal sealed class RestoreArrival(WriteDoor door, ArrivalEvents events)
{
    public Task<Result<ArrivalId>> HandleAsync(ArrivalId id, long version, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RestoreAsync(db, id, version, by, token), cancel);

    private async Task<Result<ArrivalId>> RestoreAsync(OneWindowDb db, ArrivalId id, long version, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Arrival>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } arrival)
        {
            return ArrivalRefusals.NoSuchArrival;
        }

        if (arrival.State != ArrivalState.SetAside)
        {
            return ArrivalRefusals.NotSetAside(arrival.State);
        }

        if (arrival.SweptAt is not null)
        {
            return ArrivalRefusals.Swept;
        }

        db.Expect(arrival, version);
        (arrival.State, arrival.Reason, arrival.EndedBy, arrival.EndedAt) = (ArrivalState.Waiting, null, null, null);
        await events.RestoredAsync(db, arrival, by, cancel);
        return arrival.Id;
    }
}
