using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>How far a case is, as whoever brought the matter may know it: nothing of what was found or thought.</summary>
/// <param name="Id">The case.</param>
/// <param name="Procedure">The code of the procedure.</param>
/// <param name="Way">The name of the procedure: 劳动保障监察.</param>
/// <param name="Stages">Its phases in their order, with whether each is over or at hand.</param>
/// <param name="State">The Chinese label of its state.</param>
/// <param name="OpenedOn">The day it opened.</param>
/// <param name="EndedOn">The day it ended; null while it is in hand.</param>
/// <param name="Due">What is due next and by which day at the latest; null where nothing is.</param>
/// <param name="Officer">The name of the officer who leads; null before officers are named.</param>
/// <param name="Unit">The unit that handles it; null where it is gone.</param>
public sealed record PublicCase(
    CaseId Id, string Procedure, string Way, IReadOnlyList<PublicStage> Stages, string State, DateOnly OpenedOn, DateOnly? EndedOn, PublicDue? Due, string? Officer, UnitEntry? Unit);

/// <summary>A phase of a procedure.</summary>
/// <param name="Name">Its Chinese name: 调查.</param>
/// <param name="Standing">Before, at or after where the case is.</param>
public sealed record PublicStage(string Name, StageStanding Standing);

/// <summary>What is due next.</summary>
/// <param name="What">The Chinese name of the deadline.</param>
/// <param name="On">The last day.</param>
public sealed record PublicDue(string What, DateOnly On);

/// <summary>Where a phase is, seen from where the case is.</summary>
public enum StageStanding
{
    /// <summary>It is over.</summary>
    Over,

    /// <summary>The case is in it.</summary>
    Now,

    /// <summary>It may come.</summary>
    ToCome,
}

/// <summary>Reads how far the cases of a matter are. Whoever calls has made sure that the matter is the asker's own.</summary>
public sealed class CaseProgress(OneWindowDb db, ProcedureBook procedures)
{
    /// <summary>Inside the door: who leads the cases of a matter that are in hand.</summary>
    public static Task<List<AppointmentId>> LeadsOfAsync(OneWindowDb db, MatterId matter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Case>().Where(one => one.MatterId == matter && one.EndedOn == null && one.LeadId != null).Select(one => one.LeadId!.Value).ToListAsync(cancel);
    }

    /// <summary>The cases of a matter, oldest first, in one statement.</summary>
    public async Task<IReadOnlyList<PublicCase>> OfAsync(MatterId matter, CancellationToken cancel)
    {
        var rows = await (
            from one in db.Set<Case>().AsNoTracking()
            where one.MatterId == matter
            join row in StaffDirectory.Rows(db) on one.LeadId equals row.Id into leads
            from lead in leads.DefaultIfEmpty()
            join row in UnitDirectory.Rows(db) on (UnitId?)one.UnitId equals row.Id into units
            from unit in units.DefaultIfEmpty()
            orderby one.Id
            select new
            {
                one.Id, one.Procedure, one.ProcedureVersion, one.State, one.OpenedOn, one.EndedOn, one.DueOn, one.DueDeadline, Lead = lead.Person, Unit = unit,
            }).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new ProgressRow(
                row.Id, row.Procedure, row.ProcedureVersion, row.State, row.OpenedOn, row.EndedOn, row.DueOn, row.DueDeadline, row.Lead, row.Unit.Entry).In(procedures)),
        ];
    }
}

/// <summary>What of a case's row the public reads.</summary>
internal sealed record ProgressRow(
    CaseId Id, string Procedure, int ProcedureVersion, string State, DateOnly OpenedOn, DateOnly? EndedOn, DateOnly? DueOn, string? DueDeadline, string? Lead,
    UnitEntry? Unit)
{
    /// <summary>The same in words.</summary>
    public PublicCase In(ProcedureBook procedures)
    {
        var procedure = procedures.Of(Procedure, ProcedureVersion);
        var at = procedure.Phases.ToList().IndexOf(procedure.PhaseOf(State));
        return new PublicCase(
            Id, procedure.Code, procedure.Name,
            [.. procedure.Phases.Select((phase, index) => new PublicStage(phase.Name, index < at ? StageStanding.Over : index == at ? StageStanding.Now : StageStanding.ToCome))],
            procedure.StateOf(State).Name, OpenedOn, EndedOn,
            this is { DueOn: { } due, DueDeadline: { } deadline } ? new PublicDue(procedure.DeadlineOf(deadline).Name, due) : null, Lead, Unit);
    }
}
