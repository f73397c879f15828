using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.HandOver.HandOverWork;

/// <summary>Whose work goes to whom.</summary>
public sealed record HandOverChosen(AppointmentId? From, IReadOnlyList<AppointmentId> To);

/// <summary>What would become of every open case of an officer.</summary>
/// <param name="From">The officer.</param>
/// <param name="To">Those among whom the cases are spread.</param>
/// <param name="Ready">The cases that somebody of them can take.</param>
/// <param name="Staying">The cases that nobody of them can take, each with the reason.</param>
/// <param name="HasMore">Whether there are more than one hand-over takes.</param>
public sealed record HandOverPreview(
    OfficerAtWork From, IReadOnlyList<PostHolder> To, IReadOnlyList<PreviewedCase> Ready, IReadOnlyList<PreviewedCase> Staying, bool HasMore);

/// <summary>A case as it would be handed over.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number, or what lists call it before it has one.</param>
/// <param name="Title">What lists call it.</param>
/// <param name="StateName">How far it is.</param>
/// <param name="DueOn">Its earliest due day.</param>
/// <param name="Seen">Its latest event.</param>
/// <param name="Before">The officers now, the leading one first.</param>
/// <param name="Choices">What each successor would bring.</param>
/// <param name="Suggested">Who gets it when the cases are spread evenly; null where nobody can.</param>
public sealed record PreviewedCase(
    CaseId Id, string? Number, string Title, string StateName, DateOnly? DueOn, long Seen,
    IReadOnlyList<Officer> Before, IReadOnlyList<SuccessorOfCase> Choices, SuccessorOfCase? Suggested);

/// <summary>One successor in one case.</summary>
/// <param name="To">The successor.</param>
/// <param name="After">The officers afterwards, the leading one first.</param>
/// <param name="Obstacles">What stands against it; empty for nothing.</param>
public sealed record SuccessorOfCase(PostHolder To, IReadOnlyList<Officer> After, IReadOnlyList<Refusal> Obstacles);

/// <summary>Shows what handing an officer's work over would come to; changes nothing. The queries are the same few whatever the number of cases.</summary>
public sealed class PreviewHandOver(OneWindowDb db, OpenWorkOf work, ChangeOfficers change, ProcedureBook procedures, StaffDirectory staff)
{
    // The law asks for a reason; the head has not written one yet.
    private const string NotYetWritten = "移交";

    public async Task<Result<HandOverPreview>> HandleAsync(HandOverChosen chosen, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        ArgumentNullException.ThrowIfNull(by);
        if (work.HeadedBy(by) is not { } procedure)
        {
            return HandOverErrors.NotTheHead;
        }

        var holders = (await staff.HoldersAsync(procedure.Officer.Code, unit: null, by.Today, cancel)).ToDictionary(holder => holder.Appointment);
        var officers = await work.OfficersAsync(procedure, by, cancel);
        if (Wrong(chosen, officers, holders) is { Count: > 0 } refusals)
        {
            return Result<HandOverPreview>.Refused(refusals);
        }

        var from = officers.Single(officer => officer.Id == chosen.From);
        var cases = await work.CasesAsync(procedure, from.Id, by, cancel);
        var previewed = await PreviewAsync([.. cases.Take(OpenWorkOf.Most)], from, [.. chosen.To.Distinct().Select(id => holders[id])], holders, by, cancel);
        return new HandOverPreview(
            from, [.. chosen.To.Distinct().Select(id => holders[id])],
            [.. previewed.Where(one => one.Suggested is not null)], [.. previewed.Where(one => one.Suggested is null)], cases.Count > OpenWorkOf.Most);
    }

    private static List<Refusal> Wrong(
        HandOverChosen chosen, IReadOnlyList<OfficerAtWork> officers, Dictionary<AppointmentId, PostHolder> holders)
    {
        List<Refusal> refusals = [];
        if (chosen.From is not { } from)
        {
            refusals.Add(HandOverErrors.FromMissing);
        }
        else if (officers.All(officer => officer.Id != from))
        {
            refusals.Add(HandOverErrors.FromUnknown);
        }

        if (chosen.To.Count == 0)
        {
            refusals.Add(HandOverErrors.ToMissing);
        }
        else if (chosen.To.Any(id => id == chosen.From))
        {
            refusals.Add(HandOverErrors.ToHimself);
        }
        else if (!chosen.To.All(holders.ContainsKey))
        {
            refusals.Add(HandOverErrors.ToUnknown);
        }

        return refusals;
    }

    /// <summary>Each case goes to whoever has got the fewest so far among those who can take it.</summary>
    private async Task<IReadOnlyList<PreviewedCase>> PreviewAsync(
        List<Case> cases, OfficerAtWork from, IReadOnlyList<PostHolder> to, Dictionary<AppointmentId, PostHolder> holders,
        ActionContext by, CancellationToken cancel)
    {
        var elsewhere = await change.ElsewhereAsync(db, cases, cancel);
        var given = to.ToDictionary(successor => successor.Appointment, _ => 0);
        List<PreviewedCase> previewed = [];
        foreach (var one in cases)
        {
            var before = work.Recorded(one);
            var choices = to.Select(successor => Choice(one, before, from.Id, successor, elsewhere.GetValueOrDefault(one.Id, []), holders, by)).ToList();
            var suggested = choices.Where(choice => choice.Obstacles.Count == 0).MinBy(choice => given[choice.To.Appointment]);
            if (suggested is not null)
            {
                given[suggested.To.Appointment]++;
            }

            var state = procedures.Of(one.Procedure, one.ProcedureVersion).StateOf(one.State).Name;
            previewed.Add(new PreviewedCase(one.Id, one.Number, one.Title, state, one.DueOn, one.LastSequence, before, choices, suggested));
        }

        return previewed;
    }

    private SuccessorOfCase Choice(
        Case one, IReadOnlyList<Officer> before, AppointmentId from, PostHolder to, IReadOnlyList<Officer> elsewhere,
        Dictionary<AppointmentId, PostHolder> holders, ActionContext by)
    {
        var plan = change.PlanSuccessor(one, before, from, to, holders, elsewhere, NotYetWritten, by);
        return new SuccessorOfCase(to, plan.After, plan.Obstacles);
    }
}
