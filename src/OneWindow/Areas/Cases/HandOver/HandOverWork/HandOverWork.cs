using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.HandOver.HandOverWork;

/// <summary>Which cases of an officer go to whom, and why.</summary>
/// <param name="From">Whose cases they are.</param>
/// <param name="Cases">The cases, each with its successor.</param>
/// <param name="Reason">Goes into the record of each case.</param>
/// <param name="NoConflict">That the head has made sure that no successor has to withdraw.</param>
public sealed record HandOverCommand(AppointmentId From, IReadOnlyList<CaseForSuccessor> Cases, string? Reason, bool NoConflict);

/// <summary>One case of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Seen">The latest event that the preview showed; null when the caller does not say.</param>
public sealed record CaseForSuccessor(CaseId Case, AppointmentId To, long? Seen);

/// <summary>
/// Hands cases of an officer who is absent or leaves over to colleagues: in each case the step by which its procedure changes officers, all
/// of them or none. A case that changed since the preview, or that its successor may not take, stops the whole.
/// </summary>
public sealed class HandOverWork(WriteDoor door, OpenWorkOf work, ChangeOfficers change, StaffDirectory staff, TellOfHandOver tell)
{
    public async Task<Result<WorkHandOverId>> HandleAsync(HandOverCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        if (work.HeadedBy(by) is not { } procedure)
        {
            return HandOverErrors.NotTheHead;
        }

        List<Refusal> refusals = [];
        var reason = WrittenReason.Read(command.Reason, command.NoConflict, refusals);
        refusals.AddRange(WrongChoice(command));
        return refusals.Count > 0
            ? Result<WorkHandOverId>.Refused(refusals)
            : await door.WriteOnceAsync(
                by.IdempotencyKey, $"cases.hand-over:{by.Appointment.Value:N}", (db, token) => InAsync(db, procedure, command, reason, by, token), cancel);
    }

    private static IEnumerable<Refusal> WrongChoice(HandOverCommand command)
    {
        if (command.Cases.Count == 0)
        {
            yield return HandOverErrors.NothingChosen;
        }
        else if (command.Cases.Count > OpenWorkOf.Most)
        {
            yield return HandOverErrors.TooMany;
        }
        else if (command.Cases.DistinctBy(one => one.Case).Count() != command.Cases.Count)
        {
            yield return HandOverErrors.ChosenTwice;
        }

        if (command.Cases.Any(one => one.To == command.From))
        {
            yield return HandOverErrors.ToHimself;
        }
    }

    private async Task<Result<WorkHandOverId>> InAsync(
        OneWindowDb db, Procedure procedure, HandOverCommand command, string reason, ActionContext by, CancellationToken cancel)
    {
        var holders = (await staff.HoldersAsync(procedure.Officer.Code, unit: null, by.Today, cancel)).ToDictionary(holder => holder.Appointment);
        if (!command.Cases.All(one => holders.ContainsKey(one.To)))
        {
            return HandOverErrors.ToUnknown;
        }

        var cases = await change.LoadAsync(db, [.. command.Cases.Select(one => one.Case)], by, cancel);
        if (!command.Cases.All(one => cases.TryGetValue(one.Case, out var found) && found.Procedure == procedure.Code))
        {
            return CaseAccess.NoSuchCase;
        }

        if (command.Cases.Where(one => HasChanged(cases[one.Case], one, command.From)).Select(one => NameOf(cases[one.Case])).ToList() is { Count: > 0 } changed)
        {
            return HandOverErrors.ChangedMeanwhile(changed);
        }

        var elsewhere = await change.ElsewhereAsync(db, cases.Values, cancel);
        var planned = command.Cases
            .Select(one => (one.To, Before: work.RecordedText(cases[one.Case]), Change: change.PlanSuccessor(
                cases[one.Case], work.Recorded(cases[one.Case]), command.From, holders[one.To], holders, elsewhere.GetValueOrDefault(one.Case, []), reason, by)))
            .ToList();
        var against = planned.SelectMany(one => one.Change.Obstacles.Select(obstacle => HandOverErrors.Against(NameOf(one.Change.Case), obstacle))).ToList();
        if (against.Count > 0)
        {
            return Result<WorkHandOverId>.Refused(against);
        }

        await change.TakeAsync(db, [.. planned.Select(one => one.Change)], by, cancel);
        var handedOver = new WorkHandOver
        {
            Id = WorkHandOverId.New(), Procedure = procedure.Code, FromId = command.From, Reason = reason, HandedBy = by.Appointment, HandedAt = by.At,
        };
        handedOver.Cases.AddRange(planned.Select(one => new HandedCase
        {
            HandOverId = handedOver.Id, CaseId = one.Change.Case.Id, ToId = one.To, Sequence = one.Change.Case.LastSequence,
            OfficersBefore = one.Before, OfficersAfter = work.RecordedText(one.Change.Case),
        }));
        db.Add(handedOver);
        await tell.GivenAsync(db, handedOver, holders, by, cancel);
        return handedOver.Id;
    }

    private static string NameOf(Case one) => one.Number is { } number ? $"{number} {one.Title}" : one.Title;

    private static bool HasChanged(Case one, CaseForSuccessor wanted, AppointmentId from) =>
        (wanted.Seen is { } seen && seen != one.LastSequence) || one.EndedOn is not null || one.Officers.TrueForAll(officer => officer.AppointmentId != from);
}
