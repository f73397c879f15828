using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.AcceptIntoCase;

/// <summary>Hands the claims of one way to the unit that will handle them.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Channel">The way; one of those that run here as a case.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Asked">The opening facts that were asked at the window, by code, as typed.</param>
/// <param name="Version">The version shown; null not to be checked.</param>
public sealed record MatterForCase(MatterId Id, Channel Channel, UnitId Unit, IReadOnlyDictionary<string, string> Asked, long? Version);

/// <summary>
/// Opens a case for the claims that chose its way; they move along, and the case begins with what is known. Claims that came
/// back from another case bring it along: its record stands there for reference.
/// </summary>
public sealed class AcceptIntoCase(WriteDoor door, IOpenCase cases, MatterEvents events)
{
    public Task<Result<CaseId>> HandleAsync(MatterForCase command, ActionContext by, CancellationToken cancel) =>
        door.WriteOnceAsync(
            by.IdempotencyKey, $"accept-matter/{by.Person.Value}", (db, token) => AcceptAsync(db, command, by, token), cancel);

    private async Task<Result<CaseId>> AcceptAsync(OneWindowDb db, MatterForCase command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Accept, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<CaseId>.Refused(refusals);
        }

        var claims = matter.Claims.Where(claim => claim.IsWaiting && claim.Channel == command.Channel).ToList();
        if (claims.Count == 0 || !command.Channel.IsCaseHere())
        {
            return Refusal.NotAllowed("no-claim-for-way", $"没有一项等待办理的诉求选了{command.Channel.Name()}，或者都已经在案件中。");
        }

        var opening = new CaseOpening(command.Channel.Code(), OpeningFacts.Title(matter, claims), command.Unit, OpeningFacts.Of(command.Channel, matter, claims, by.Today).With(command.Asked))
        {
            Matter = matter.Id, Employer = matter.EmployerId, Follows = claims.Select(claim => claim.ReturnedFromId).FirstOrDefault(from => from is not null),
        };
        if (!(await cases.InAsync(db, opening, by, cancel)).TryGet(out var opened, out refusals))
        {
            return Result<CaseId>.Refused(refusals);
        }

        claims.ForEach(claim => claim.CaseId = opened);
        (var before, matter.State) = (matter.State, MatterState.Accepted);
        await events.AppendAsync(
            db, matter, "matter-accepted",
            new MatterHappened(
                $"交{command.Channel.Name()}办理", null, before, matter.State,
                References: [.. claims.Select(claim => ClaimTypes.Find(claim.Type)!.Name)]),
            by, cancel);
        return opened;
    }
}
