using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.RecordNote;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Inspection;
using OneWindow.Law.Mediation;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Cases.PartiesTold;

/// <summary>
/// Reads what both sides told on the public pages, for the steps that record such a thing: a payment, the consent to mediate. The form is filled
/// in from it; what counts is what the officer records.
/// </summary>
public sealed class ReadTold(OneWindowDb db)
{
    private const int Latest = 200;

    /// <summary>A payment by itself, recorded each time.</summary>
    private static readonly Fact[] EachTime = [PerformanceTrack.Paid];

    /// <summary>What was paid in all.</summary>
    private static readonly Fact[] InAll = [MediationFacts.Paid, InspectionFacts.Recovered, AwardPerformanceTrack.Paid];

    private static readonly Fact[] Consents = [MediationFacts.BothAgree, MediationFacts.DeclineGround, MediationFacts.FailGround];

    /// <summary>Whether somebody who takes this step is shown what the sides told.</summary>
    internal static bool IsAskedBy(Step step) => FactsOf(step).Count > 0;

    /// <summary>What was told of what the step records, the latest first.</summary>
    internal async Task<IReadOnlyList<PartyTold>> HandleAsync(CaseId id, Step step, CancellationToken cancel)
    {
        var (stream, party, asked) = (CaseEvents.StreamOf(id), Posts.Party.Code, FactsOf(step));
        var about = Pays(step) is null ? StatementSubject.Mediation : StatementSubject.Payment;
        var entries = await db.Set<EventEntry>().AsNoTracking()
            .Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id)
            .Where(entry => (entry.Kind == CaseEvents.Noted && entry.Post == party) || entry.Kind == CaseEvents.StepTaken)
            .OrderByDescending(entry => entry.Sequence).Take(Latest).ToListAsync(cancel);
        var recorded = entries.Where(entry => entry.Kind == CaseEvents.StepTaken && asked.Any(fact => entry.Read<StepTaken>().Input.ContainsKey(fact.Code)))
            .Select(entry => entry.Sequence).FirstOrDefault();
        return
        [
            .. from entry in entries
               where entry.Kind == CaseEvents.Noted
               let noted = entry.Read<Noted>()
               where noted.Said is { } said && said.About == about
               select new PartyTold(entry.At, noted.Said!, noted.What, noted.Why, entry.Sequence < recorded),
        ];
    }

    /// <summary>
    /// The form with amount and day of the latest payment that was told and that nobody recorded yet. A total that is recorded already stays: whether
    /// a side speaks of all or of the last part, the officer judges.
    /// </summary>
    internal static StepInput FillIn(StepInput input, Step step, IReadOnlyList<PartyTold> told)
    {
        if (Pays(step) is not { } paid || told.FirstOrDefault(one => one.Said.About == StatementSubject.Payment) is not { IsRecorded: false, Said.Amount: { } amount } latest)
        {
            return input;
        }

        var filled = InAll.Contains(paid) && input.Values.ContainsKey(paid.Code) ? input : input.Suggesting(paid, amount.ToString());
        return latest.Said.PaidOn is { } day && step.Fields.Any(field => field.Fact == PerformanceTrack.PaidOn)
            ? filled.Suggesting(PerformanceTrack.PaidOn, day.InTable())
            : filled;
    }

    private static Fact? Pays(Step step) => FactsOf(step).FirstOrDefault(fact => !Consents.Contains(fact));

    private static List<Fact> FactsOf(Step step) =>
        [.. step.Fields.Select(field => field.Fact).Where(fact => EachTime.Contains(fact) || InAll.Contains(fact) || Consents.Contains(fact))];
}
