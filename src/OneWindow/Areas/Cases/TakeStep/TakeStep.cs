using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>What somebody asks to do with a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Step">The step's code.</param>
/// <param name="Run">The run of a track that is meant; null for none.</param>
/// <param name="Typed">What was filled in, by the code of the fact.</param>
/// <param name="Seen">The sequence of the last event that the person had seen; null when the caller does not say.</param>
public sealed record TakeStepCommand(
    CaseId Case, string Step, string? Run, IReadOnlyDictionary<string, string> Typed, long? Seen)
{
    /// <summary>For a step that opens a track: what the run is about.</summary>
    public string Subject { get; init; } = string.Empty;
}

/// <summary>What became of it.</summary>
/// <param name="Says">One line: what was done and what follows.</param>
/// <param name="Number">The official number that the case took with this step; null for none.</param>
public sealed record StepOutcome(string Says, string? Number);

/// <summary>Takes a step of a case: load, ask the law, change, record, save.</summary>
public sealed class TakeStep(
    WriteDoor door, ProcedureBook procedures, CaseCalendar calendar, EventStore events, PersonalValues personal,
    CaseNumbers numbers, IDraftPapers papers, IOpenCase open, TellMatter matter, ActByCalendar.RecountDueDays recount,
    StepCheck check)
{
    public Task<Result<StepOutcome>> HandleAsync(TakeStepCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteOnceAsync(
            by.IdempotencyKey, $"cases.take-step:{by.Appointment.Value:N}", (db, token) => InAsync(db, command, by, token), cancel);
    }

    /// <summary>The same inside the caller's transaction, for acts of other areas that move a case (a paper was issued).</summary>
    public async Task<Result<StepOutcome>> InAsync(
        OneWindowDb db, TakeStepCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        var one = await db.Set<Case>().Include(found => found.Turns).Include(found => found.Officers).AsSingleQuery().AsTracking()
            .FirstOrDefaultAsync(found => found.Id == command.Case, cancel);
        if (one is null || !CaseAccess.MaySee(one, by))
        {
            return CaseAccess.NoSuchCase;
        }

        if (command.Seen is { } seen && seen != one.LastSequence)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        await recount.InAsync(db, one, cancel);
        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        var actor = new Actor(by.Appointment.Value, by.Post.Code);
        if (!(await check.OfAsync(db, one, command, actor, by, cancel)).TryGet(out var taken, out var refusals))
        {
            return Result<StepOutcome>.Refused(refusals);
        }

        var step = procedure.FindStep(taken.Step)!;
        taken = taken with { Input = personal.Store(db, one.Id, step.Fields, taken.Input) };
        var before = one.State;
        one.TakeOver(procedure, ApplyStep.To(procedure, one.Standing, taken), by.Today, calendar.Current);
        var recorded = await CaseEvents.AppendAsync(events, db, one, CaseEvents.StepTaken, taken, by, cancel);
        var orders = step.Papers.Select(kind => new PaperOrder(kind, one.Id, one.MatterId, taken.Run, step.Code, recorded.Sequence));
        await papers.DraftAsync(db, [.. orders], by, cancel);
        await TellPapersAsync(db, one, procedure, step, before, by, cancel);
        if (step.OpensCase is not null && await FollowUpAsync(db, one, step, by, cancel) is { Succeeded: false } refused)
        {
            return Result<StepOutcome>.Refused(refused.Refusals);
        }

        if (await matter.AfterAsync(db, one, procedure, step, before, by, cancel) is { Count: > 0 } told)
        {
            return Result<StepOutcome>.Refused(told);
        }

        await Approvals.OvertakenDrafts.EndAsync(db, one, procedure, by, cancel);
        if (step.TakesNumber is { } series && one.Number is null)
        {
            one.Number = await numbers.NextAsync(db, one, series, by, cancel);
        }

        return new StepOutcome(step.Says, one.Number);
    }

    private async Task TellPapersAsync(OneWindowDb db, Case one, Procedure procedure, Step step, string before, ActionContext by, CancellationToken cancel)
    {
        if (procedure.HasEnded(one.State) && one.State != before)
        {
            await papers.SetAsideAsync(db, one.Id, one.LastSequence, step.Code, procedure.StateOf(one.State).IsFinal, by, cancel);
        }
        else if (procedure.HasEnded(before) && !procedure.HasEnded(one.State))
        {
            await papers.TakeUpAsync(db, one.Id, step.Code, by, cancel);
        }
    }

    private Task<Result<CaseId>> FollowUpAsync(OneWindowDb db, Case one, Step step, ActionContext by, CancellationToken cancel)
    {
        var procedure = procedures.InForce(step.OpensCase!, by.Today);
        var facts = procedure.OpeningFields
            .Where(field => one.Standing.Facts.ContainsKey(field.Fact.Code))
            .ToDictionary(field => field.Fact.Code, field => AsTyped(field, one.Standing.Facts[field.Fact.Code]), StringComparer.Ordinal);
        return open.InAsync(
            db,
            new CaseOpening(procedure.Code, one.Title, one.UnitId, facts) { Matter = one.MatterId, Employer = one.EmployerId, Follows = one.Id },
            by, cancel);
    }

    /// <summary>Opening facts are read as typed: an amount is kept in fen but typed in yuan.</summary>
    private static string AsTyped(Field field, string value) => field.Fact.Kind == FactKind.Money
        ? new Money(long.Parse(value, CultureInfo.InvariantCulture)).Yuan.ToString(CultureInfo.InvariantCulture)
        : value;
}
