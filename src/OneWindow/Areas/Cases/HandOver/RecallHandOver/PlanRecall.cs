using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.HandOver.RecallHandOver;

/// <summary>What giving one case back comes to.</summary>
internal sealed record PlannedReturn(HandedCase Handed, PlannedChange Change);

/// <summary>Tells which cases of a hand-over go back when it is recalled, and why the others stay. Changes nothing.</summary>
public sealed class PlanRecall(OneWindowDb reading, OpenWorkOf work, ChangeOfficers change, ProcedureBook procedures, StaffDirectory staff)
{
    // The law asks for a reason; the head has not written one yet.
    private const string NotYetWritten = "撤回移交";

    /// <summary>The plan for a page.</summary>
    internal async Task<IReadOnlyList<PlannedReturn>> PreviewAsync(WorkHandOver handedOver, ActionContext by, CancellationToken cancel)
    {
        var open = handedOver.Cases.Where(handed => handed.ReturnedSequence is null).Select(handed => handed.CaseId).ToList();
        var wanted = reading.Set<Case>().Where(CaseAccess.SeenBy(by)).Where(one => open.Contains(one.Id));
        var (cases, elsewhere) = await change.ReadAsync(reading, wanted, handedOver.Procedure, cancel);
        return Of(handedOver, cases, elsewhere, await AtWorkAsync(handedOver, by, cancel), NotYetWritten, by);
    }

    /// <summary>The plan over cases that were loaded, and who is at work today.</summary>
    internal async Task<(IReadOnlyList<PlannedReturn> Returns, IReadOnlyDictionary<AppointmentId, PostHolder> AtWork)> OfAsync(
        OneWindowDb db, WorkHandOver handedOver, Dictionary<CaseId, Case> cases, string reason, ActionContext by, CancellationToken cancel)
    {
        var atWork = await AtWorkAsync(handedOver, by, cancel);
        return (Of(handedOver, cases, await change.ElsewhereAsync(db, cases.Values, cancel), atWork, reason, by), atWork);
    }

    private async Task<Dictionary<AppointmentId, PostHolder>> AtWorkAsync(WorkHandOver handedOver, ActionContext by, CancellationToken cancel)
    {
        var post = procedures.InForce(handedOver.Procedure, by.Today).Officer;
        return (await staff.HoldersAsync(post.Code, unit: null, by.Today, cancel)).ToDictionary(holder => holder.Appointment);
    }

    private IReadOnlyList<PlannedReturn> Of(
        WorkHandOver handedOver, Dictionary<CaseId, Case> cases, IReadOnlyDictionary<CaseId, IReadOnlyList<Officer>> elsewhere,
        Dictionary<AppointmentId, PostHolder> atWork, string reason, ActionContext by) =>
    [
        .. handedOver.Cases.Where(handed => cases.ContainsKey(handed.CaseId)).OrderBy(handed => handed.CaseId).Select(handed => new PlannedReturn(
            handed, Plan(handed, handedOver.FromId, cases[handed.CaseId], elsewhere.GetValueOrDefault(handed.CaseId, []), atWork, reason, by))),
    ];

    private PlannedChange Plan(
        HandedCase handed, AppointmentId from, Case one, IReadOnlyList<Officer> elsewhere,
        Dictionary<AppointmentId, PostHolder> atWork, string reason, ActionContext by)
    {
        var before = OfficerList.Parse(handed.OfficersBefore);
        if (work.RecordedText(one) != handed.OfficersAfter)
        {
            return new PlannedChange(one, before, null, [HandOverErrors.ChangedSince]);
        }

        return atWork.ContainsKey(from)
            ? change.Plan(one, ChangeOfficers.Today(before, atWork), elsewhere, reason, by)
            : new PlannedChange(one, before, null, [HandOverErrors.NotAtWork(before.First(officer => officer.Appointment == from.Value).Name)]);
    }
}
