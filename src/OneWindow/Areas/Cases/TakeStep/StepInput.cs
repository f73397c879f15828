using System.Globalization;
using Microsoft.Extensions.Primitives;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>The form of a step as strings, so that what was typed comes back as it was typed.</summary>
/// <param name="Values">What was typed, by the code of the fact.</param>
/// <param name="Officers">The officers ticked.</param>
/// <param name="Lead">The officer who leads; null when none is marked.</param>
/// <param name="Seen">The sequence of the latest event when the form was opened.</param>
/// <param name="Key">Makes the step that is sent twice done once.</param>
internal sealed record StepInput(
    IReadOnlyDictionary<string, string> Values, IReadOnlyList<Guid> Officers, Guid? Lead, long Seen, string Key)
{
    /// <summary>The name under which the form sends the officers ticked, whatever the fact is called.</summary>
    public const string OfficersField = "officers";

    private const string Prefix = "Form.";

    public static readonly StepInput Empty = new(new Dictionary<string, string>(StringComparer.Ordinal), [], null, 0, string.Empty);

    /// <summary>The form as it is first shown: what is recorded already, of the run first, and today where the act has its day.</summary>
    public static StepInput Fresh(Step step, Case one, string? run, DateOnly today)
    {
        var ofRun = one.Standing.Tracks.FirstOrDefault(track => track.Id == run)?.Facts ?? new Dictionary<string, string>(StringComparer.Ordinal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in step.Fields)
        {
            if (field.Starts == "today")
            {
                values[field.Fact.Code] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else if ((ofRun.TryGetValue(field.Fact.Code, out var recorded) || one.Standing.Facts.TryGetValue(field.Fact.Code, out recorded)) && Recalls(field))
            {
                values[field.Fact.Code] = field.Fact.Kind == FactKind.Money
                    ? new Money(long.Parse(recorded, CultureInfo.InvariantCulture)).ToString()
                    : recorded;
            }
        }

        var named = OfficersOf(step) is { } fact ? one.Standing.Facts.GetValueOrDefault(fact.Code, string.Empty) : string.Empty;
        var officers = OfficerList.Parse(named).Select(officer => officer.Appointment).ToList();
        return new StepInput(values, officers, officers.Count > 0 ? officers[0] : null, one.LastSequence, Guid.CreateVersion7().ToString("N"));
    }

    /// <summary>The form as it was sent.</summary>
    public static StepInput Posted(IFormCollection form) => new(
        form.Where(entry => entry.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(entry => entry.Key[Prefix.Length..], entry => entry.Value.ToString(), StringComparer.Ordinal),
        Guids(form[Prefix + OfficersField]),
        Guids(form[Prefix + "lead"]) is [var lead, ..] ? lead : null,
        long.TryParse(form[Prefix + "seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0,
        form[Prefix + "key"].ToString());

    /// <summary>The form with a value that the person may change.</summary>
    public StepInput Suggesting(Fact fact, string value) =>
        this with { Values = new Dictionary<string, string>(Values, StringComparer.Ordinal) { [fact.Code] = value } };

    public string? ValueOf(Field field) => Values.GetValueOrDefault(field.Fact.Code);

    /// <summary>What the use case takes: boxes as yes, officers with their certificates, the one who leads first.</summary>
    public IReadOnlyDictionary<string, string> Typed(Step step, IReadOnlyList<Officer> known)
    {
        var typed = Values.ToDictionary(
            entry => entry.Key, entry => entry.Value == "true" ? "yes" : entry.Value, StringComparer.Ordinal);
        if (Officers.Count > 0 && OfficersOf(step) is { } fact)
        {
            typed[fact.Code] = OfficerList.Write(known
                .Where(officer => Officers.Contains(officer.Appointment))
                .OrderBy(officer => officer.Appointment != Lead));
        }

        return typed;
    }

    /// <summary>Opinions, reasons and records are written anew each time; data about the case are shown to be corrected.</summary>
    private static bool Recalls(Field field) => field.Fact.Kind is not (FactKind.LongText or FactKind.YesNo or FactKind.Moment) && !field.Fact.Personal;

    private static Fact? OfficersOf(Step step) => step.Fields.FirstOrDefault(field => field is { IsLookedUp: false, Fact.Kind: FactKind.Officers })?.Fact;

    private static List<Guid> Guids(StringValues values) =>
        [.. values.Select(value => Guid.TryParse(value, out var id) ? id : (Guid?)null).OfType<Guid>()];
}
