using System.Globalization;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Ui.Components.Pickers;

namespace OneWindow.Areas.Employers.Contracts;

/// <summary>The employers that a name or code typed may mean, as a picker shows them.</summary>
public sealed class EmployerCandidates(FindEmployers.FindEmployers find)
{
    /// <summary>The likeliest first, at most eight; each with its code, address and last matter, which tell two alike apart.</summary>
    public async Task<IReadOnlyList<PickerCandidate>> FindAsync(string? typed, DateOnly today, CancellationToken cancel) =>
        [.. (await find.HandleAsync(typed, today, cancel)).Select(View)];

    private static PickerCandidate View(FindEmployers.EmployerCandidate candidate)
    {
        var card = candidate.Card;
        var note = card.Status == EmployerStatus.NamedBySign ? "待核实" : candidate.ParentName is { } parent ? $"{card.Kind.Name()}，属{parent}" : card.Kind.Name();
        return new PickerCandidate(
            card.Id.Value.ToString(), card.Name, card.CreditCode, candidate.Place, note,
            candidate.Matters.WithinAYear == 0 ? "近一年无人反映" : $"近一年被反映 {candidate.Matters.WithinAYear} 次",
            candidate.Matters.Last is { } last ? $"{last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {candidate.Matters.LastState?.Name()}" : null);
    }
}
