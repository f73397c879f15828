using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases;

/// <summary>
/// Keeps recorded values that tell about natural persons out of events and states: they are stored encrypted, and what is
/// recorded is a reference. Erasing the row later leaves the history whole.
/// </summary>
public sealed class PersonalValues(PersonalData personal)
{
    private const string Reference = "personal:";
    internal static readonly PersonalField Field = new("cases_personal.value", Mask);

    /// <summary>The input of a step with every personal value replaced by a reference to a stored row.</summary>
    public IReadOnlyDictionary<string, string> Store(
        OneWindowDb db, CaseId caseId, IReadOnlyList<Field> fields, IReadOnlyDictionary<string, string> input)
    {
        ArgumentNullException.ThrowIfNull(db);
        var personalFacts = fields.Where(field => field.Fact.Personal).Select(field => field.Fact.Code).ToHashSet(StringComparer.Ordinal);
        if (!input.Keys.Any(personalFacts.Contains))
        {
            return input;
        }

        var stored = new Dictionary<string, string>(input, StringComparer.Ordinal);
        foreach (var fact in input.Keys.Where(personalFacts.Contains))
        {
            var row = new CasePersonalValue
            {
                Id = Guid.CreateVersion7(), CaseId = caseId, Fact = fact, Value = personal.Protect(Field, input[fact]),
            };
            db.Add(row);
            stored[fact] = Reference + row.Id.ToString("N");
        }

        return stored;
    }

    /// <summary>Every personal value of a case in clear, by its reference; for papers and for showing with a reason.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RevealAsync(OneWindowDb db, CaseId caseId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<CasePersonalValue>().AsNoTracking().Where(row => row.CaseId == caseId).ToListAsync(cancel);
        return Reveal(rows);
    }

    /// <summary>The same of rows that were read.</summary>
    internal IReadOnlyDictionary<string, string> Reveal(IEnumerable<CasePersonalValue> rows) =>
        rows.ToDictionary(row => Reference + row.Id.ToString("N"), row => personal.Reveal(Field, row.Value), StringComparer.Ordinal);

    /// <summary>One fact of several cases in clear, by its reference, in one query; for lists.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RevealAsync(
        OneWindowDb db, IReadOnlyCollection<CaseId> cases, string fact, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var wanted = cases.Distinct().ToList();
        var rows = await db.Set<CasePersonalValue>().AsNoTracking().Where(row => wanted.Contains(row.CaseId) && row.Fact == fact).ToListAsync(cancel);
        return Reveal(rows);
    }

    /// <summary>Whether a recorded value is a reference to a personal one.</summary>
    public static bool IsReference(string value) => value.StartsWith(Reference, StringComparison.Ordinal);

    /// <summary>Shows the first sign and how long the rest is not shown: 王**.</summary>
    private static string Mask(string clear) => clear.Length <= 1 ? "*" : clear[..1] + "**";
}
