using System.Globalization;
using OneWindow.Areas.Cases.Contracts;

namespace OneWindow.Areas.Cases.HandOver.RecallHandOver;

/// <summary>The form of a recall as it was sent.</summary>
/// <param name="Reason">As typed.</param>
/// <param name="NoConflict">Whether it was ticked.</param>
/// <param name="Seen">The cases that the form said would be given back, each with its latest event.</param>
/// <param name="Key">Makes what is sent twice done once.</param>
internal sealed record RecallInput(string? Reason, bool NoConflict, IReadOnlyDictionary<CaseId, long> Seen, string Key)
{
    public static RecallInput Fresh() => new(null, NoConflict: false, new Dictionary<CaseId, long>(), Guid.CreateVersion7().ToString("N"));

    public static RecallInput Posted(IFormCollection form) => new(
        form["Form.Reason"].ToString(), form["Form.NoConflict"] == "true", Read(form["Form.Seen"].ToString()), form["Form.Key"].ToString());

    /// <summary>All cases of the plan in one value.</summary>
    public static string SeenOf(IEnumerable<PlannedReturn> back) => string.Join(
        ' ', back.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Change.Case.Id.Value:N}:{one.Change.Case.LastSequence}")));

    private static Dictionary<CaseId, long> Read(string seen) => seen.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(one => one.Split(':'))
        .Where(parts => parts.Length == 2 && Guid.TryParse(parts[0], out _) && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .DistinctBy(parts => parts[0])
        .ToDictionary(parts => new CaseId(Guid.Parse(parts[0])), parts => long.Parse(parts[1], CultureInfo.InvariantCulture));
}
