using System.Globalization;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>The buttons of the form that only change the form: rows added and taken away, suggestions taken up.</summary>
internal static class FormActs
{
    private const int MostClaims = 30;
    private const int MostParties = 50;

    public static void Apply(RegisterMatterForm form, string act, DateOnly today)
    {
        switch (act)
        {
            case "add-claim" when form.Claims.Count < MostClaims:
                form.Claims.Add(new ClaimForm());
                break;
            case "add-party" when form.Parties.Count < MostParties:
                form.Parties.Add(new PartyForm());
                break;
            case not null when Number(act, "remove-claim-") is { } claim && claim < form.Claims.Count:
                form.Claims.RemoveAt(claim);
                form.Answers.RemoveAll(answer => answer.Code?.StartsWith("claim.", StringComparison.Ordinal) == true);
                break;
            case not null when Number(act, "remove-party-") is > 0 and var party && party < form.Parties.Count:
                form.Parties.RemoveAt(party);
                break;
            case not null when act.StartsWith("take-", StringComparison.Ordinal) && form.Claims.Count < MostClaims:
                Take(form, act["take-".Length..], today);
                break;
            default:
                break;
        }
    }

    private static int? Number(string act, string prefix) =>
        act.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(act.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Adds the claim that was read, with the period and the sum where the narrative names one and it asks for pay.</summary>
    private static void Take(RegisterMatterForm form, string code, DateOnly today)
    {
        var reading = NarrativeReader.Suggest(form.Narrative ?? string.Empty, today);
        if (reading.Claims.FirstOrDefault(suggestion => suggestion.Type.Code == code) is not { } suggestion)
        {
            return;
        }

        var claim = new ClaimForm { Type = code, Words = Around(form.Narrative!, suggestion.Position) };
        if (suggestion.Type.IsPay && reading.Periods.Count > 0)
        {
            (claim.From, claim.To) = (Day(reading.Periods[0].From), Day(reading.Periods[0].To));
        }

        if (suggestion.Type.IsPay && reading.Wages is { } wages)
        {
            claim.Amount = wages.Amount.Yuan.ToString("0.00", CultureInfo.InvariantCulture);
        }

        // The first row stands there empty from the start.
        form.Claims.RemoveAll(row => string.IsNullOrWhiteSpace(row.Type) && string.IsNullOrWhiteSpace(row.Words) && string.IsNullOrWhiteSpace(row.Amount));
        form.Claims.Add(claim);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The sentence in which the words stand.</summary>
    private static string Around(string narrative, int position)
    {
        char[] ends = ['。', '，', '；', '！', '？', '\n', ',', ';'];
        var from = position == 0 ? 0 : narrative.LastIndexOfAny(ends, position - 1) + 1;
        var to = narrative.IndexOfAny(ends, position);
        return narrative[from..(to < 0 ? narrative.Length : to)].Trim();
    }
}
