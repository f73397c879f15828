using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers.Delegates.WithdrawDelegate;

/// <summary>Somebody who shall no longer act for an employer.</summary>
public sealed record DelegateToWithdraw(EmployerId Employer, DelegateId Delegate, string? Reason);

/// <summary>Ends what a delegate may do: from now on the pages are closed to them. Who acts again is registered anew.</summary>
public sealed class WithdrawDelegate(WriteDoor door, EventStore events)
{
    private static readonly Refusal Gone = Refusal.NotFound("no-such-delegate", "没有登记这位经办人，或者已经停用。");

    public async Task<Result<DelegateId>> HandleAsync(DelegateToWithdraw command, ActionContext by, CancellationToken cancel) =>
        WrittenText.Read(command.Reason, "Reason", "请写明为什么停用。").TryGet(out var reason, out var refusals)
            ? await door.WriteAsync((db, token) => EndAsync(db, command, reason, by, token), cancel)
            : Result<DelegateId>.Refused(refusals);

    private async Task<Result<DelegateId>> EndAsync(OneWindowDb db, DelegateToWithdraw command, string reason, ActionContext by, CancellationToken cancel)
    {
        var found = await db.Set<EmployerDelegate>().SingleOrDefaultAsync(row => row.Id == command.Delegate && row.EmployerId == command.Employer && row.WithdrawnAt == null, cancel);
        if (found is null)
        {
            return Gone;
        }

        (found.WithdrawnAt, found.WithdrawnBy, found.WithdrawnBecause) = (by.At, by.Appointment, reason);
        await events.AppendAsync(
            db, EmployerRegister.StreamOf(found.EmployerId), "delegate-withdrawn", new DelegateHappened(found.Id, $"停用网上办事经办人{found.Name}", reason), by, cancel);
        return found.Id;
    }
}
