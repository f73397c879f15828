using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.Found;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.OpenCase;

/// <summary>
/// Opens a case within the caller's transaction: a matter that is accepted, a follow-up, a patrol's finding. The caller is
/// already inside the door, so that matter and case stand or fall together.
/// </summary>
public sealed class OpenCase(ProcedureBook procedures, CaseCalendar calendar, EventStore events, INameIndex names, IDraftPapers papers) : IOpenCase
{
    public async Task<Result<CaseId>> InAsync(OneWindowDb db, CaseOpening opening, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(by);
        var procedure = procedures.InForce(opening.Procedure, by.Today);
        if (!CheckStep.Opening(procedure, opening.Facts, new Actor(by.Appointment.Value, by.Post.Code), by.Today)
            .TryGet(out var opened, out var refusals))
        {
            return Result<CaseId>.Refused(refusals);
        }

        var state = ApplyStep.Opening(procedure, opened);
        var one = new Case
        {
            Id = CaseId.New(),
            Procedure = procedure.Code,
            ProcedureVersion = procedure.Version,
            Title = opening.Title,
            MatterId = opening.Matter,
            EmployerId = opening.Employer,
            FollowsId = opening.Follows,
            UnitId = opening.Unit,
            Phase = procedure.PhaseOf(state.State).Code,
            State = state.State,
            OpenedOn = by.Today,
            CalendarVersion = calendar.Current.Version,
            Standing = state,
        };
        one.TakeOver(procedure, state, by.Today, calendar.Current);
        db.Add(one);
        names.Enter(db, NamedCases.IndexKind, one.Id.Value, one.Title);
        one.KeepHead(events.Begin(db, CaseEvents.StreamOf(one.Id), CaseEvents.Opened, opened, by));
        await papers.DraftAsync(db, [.. procedure.OpeningPapers.Select(kind => new PaperOrder(kind, one.Id, one.MatterId, null, null, 1))], by, cancel);
        return one.Id;
    }
}
