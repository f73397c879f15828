using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Loads a draft for an act on it.</summary>
internal static class ApprovalReading
{
    /// <summary>The draft with all that was said, if nobody acted since the version was shown.</summary>
    public static async Task<Result<Approval>> ForActAsync(OneWindowDb db, ApprovalId id, long? shown, CancellationToken cancel)
    {
        if (await db.Set<Approval>().Include(row => row.Parts).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } approval)
        {
            return ApprovalRefusals.NoSuchApproval;
        }

        if (shown is { } version && version != approval.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        db.Touch(approval);
        return approval;
    }

    /// <summary>The same for whoever drafted it, or leads the case once the drafter handles it no longer.</summary>
    public static async Task<Result<Approval>> OfDrafterAsync(
        OneWindowDb db, ApprovalId id, long? shown, ActionContext by, CancellationToken cancel)
    {
        var found = await ForActAsync(db, id, shown, cancel);
        return found.TryGet(out var approval, out _) && approval.DraftedBy != by.Person && !await db.Set<Case>().AnyAsync(TakenOverBy(approval, by), cancel)
            ? ApprovalRefusals.NotTheDrafter
            : found;
    }

    /// <summary>Whether somebody leads the case of a draft whose drafter handles it no longer.</summary>
    public static Expression<Func<Case, bool>> TakenOverBy(Approval approval, ActionContext by) => one =>
        one.Id == approval.CaseId && one.LeadId == by.Appointment && !one.Officers.Any(officer => officer.AppointmentId == approval.DraftedAs);

    /// <summary>The draft and the part of it that waits for somebody, or for one for whom they stand in.</summary>
    public static async Task<Result<(Approval Approval, ApprovalPart Part)>> WaitingForAsync(
        OneWindowDb db, ApprovalId id, long? shown, ActionContext by, CancellationToken cancel)
    {
        if (!(await ForActAsync(db, id, shown, cancel)).TryGet(out var approval, out var refusals))
        {
            return Result<(Approval, ApprovalPart)>.Refused(refusals);
        }

        if (approval.State != ApprovalState.Running)
        {
            return ApprovalRefusals.NotNow(approval.State);
        }

        var part = approval.PartOf(by.Person, await db.StoodInBy(by.Person, by.Today).ToListAsync(cancel));
        return part is null ? ApprovalRefusals.NotYourTurn : (approval, part);
    }

    /// <summary>The part that waits for a person, their own before one in which they stand in; null for none.</summary>
    public static ApprovalPart? PartOf(this Approval approval, PersonId person, IReadOnlyCollection<PersonId> stoodInFor)
    {
        var waiting = approval.Waiting();
        return waiting.FirstOrDefault(part => part.PersonId == person) ?? waiting.FirstOrDefault(part => stoodInFor.Contains(part.PersonId));
    }

    /// <summary>Ends somebody's part with what was said.</summary>
    public static void Finish(this ApprovalPart part, ApprovalOutcome outcome, string opinion, ActionContext by) =>
        (part.Outcome, part.Opinion, part.DoneAt, part.DoneAs, part.StoodIn) = (outcome, opinion, by.At, by.Appointment, part.PersonId != by.Person);

    /// <summary>The step that a draft is about.</summary>
    public static Step StepOf(this ProcedureBook procedures, Case one, Approval approval) =>
        procedures.Of(one.Procedure, one.ProcedureVersion).FindStep(approval.Step)!;
}
