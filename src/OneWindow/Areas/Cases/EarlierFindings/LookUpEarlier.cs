using System.Globalization;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Inspection;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.EarlierFindings;

/// <summary>
/// Looks up whether an act was found or reported before: what is not found, reported or complained of within two years is not
/// pursued any more (监察条例第二十条第一款). Whether it was the same act, the head judges; here is what there is.
/// </summary>
public sealed class LookUpEarlier(MatterCounts matters, ICaseDirectory cases)
{
    /// <summary>Whether somebody who takes this step is shown what came before.</summary>
    internal static bool IsAskedBy(Step step) => step.Fields.Any(field => field.IsLookedUp && field.Fact == InspectionFacts.EarlierFound);

    /// <summary>What is on record about the employer before the case was brought, the latest first; empty while the employer is unknown.</summary>
    /// <param name="one">The case.</param>
    /// <param name="actEndedOn">The day on which the act ended; null while it goes on: then nothing has lapsed and nothing needs to stop it.</param>
    /// <param name="by">Who asks: only cases that they see are named.</param>
    /// <param name="cancel">Ends the work.</param>
    internal async Task<IReadOnlyList<EarlierFinding>> HandleAsync(Case one, DateOnly? actEndedOn, ActionContext by, CancellationToken cancel)
    {
        if (one.EmployerId is not { } employer)
        {
            return [];
        }

        var received = DayOf(one.Standing.Facts.GetValueOrDefault(InspectionFacts.ReceivedOn.Code)) ?? one.OpenedOn;
        bool Stops(DateOnly on) => actEndedOn is { } ended && on >= ended && on <= ended.AddYears(2);
        var reported = (await matters.LatestOfEmployerAsync(employer, cancel))
            .Where(line => line.Id != one.MatterId && line.On <= received)
            .Select(line => new EarlierFinding(line.On, "诉求登记", line.Number, line.Title, $"/matters/{line.Id.Value:D}", Stops(line.On)));
        var found = (await cases.OfEmployerAsync(employer, by, cancel))
            .Where(line => line.Id < one.Id && line.OpenedOn <= received)
            .Select(line => new EarlierFinding(
                line.OpenedOn, line.ProcedureName, line.Number ?? line.Title, line.Title, CaseRoutes.Of(line.Id), Stops(line.OpenedOn)));
        return [.. reported.Concat(found).OrderByDescending(finding => finding.On)];
    }

    /// <summary>What was filled in, with what was looked up in place of anything typed there.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> AddToAsync(
        IReadOnlyDictionary<string, string> typed, Step step, Case one, ActionContext by, CancellationToken cancel)
    {
        if (!IsAskedBy(step))
        {
            return typed;
        }

        var findings = await HandleAsync(one, ActEndedOn(typed, one), by, cancel);
        return new Dictionary<string, string>(typed, StringComparer.Ordinal)
        {
            [InspectionFacts.EarlierFound.Code] = string.Join('\n', findings.Where(finding => finding.StopsTheTwoYears).Select(finding => finding.Line)),
        };
    }

    /// <summary>The end of the act as it is being filled in, else as recorded.</summary>
    internal static DateOnly? ActEndedOn(IReadOnlyDictionary<string, string> typed, Case one) =>
        FieldReader.TryReadDay(typed.GetValueOrDefault(InspectionFacts.ActEndedOn.Code, string.Empty), out var day)
            ? day
            : DayOf(one.Standing.Facts.GetValueOrDefault(InspectionFacts.ActEndedOn.Code));

    private static DateOnly? DayOf(string? recorded) =>
        DateOnly.TryParseExact(recorded, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
