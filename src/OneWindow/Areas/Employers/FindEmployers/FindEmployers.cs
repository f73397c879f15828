using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Employers.FindEmployers;

/// <summary>An employer that may be meant, with what tells two alike apart.</summary>
public sealed record EmployerCandidate(EmployerCard Card, string? DivisionName, string? ParentName, MattersOfEmployer Matters)
{
    /// <summary>The address, with the division before it where it does not name the division itself.</summary>
    public string Place => DivisionName is { } division && Card.Address?.Contains(division, StringComparison.Ordinal) != true
        ? division + Card.Address
        : Card.Address ?? string.Empty;
}

/// <summary>Finds the employers that somebody may mean, while the name or the code is being typed.</summary>
public sealed class FindEmployers(OneWindowDb db, INameIndex names, MatterCounts counts, Profile profile)
{
    private const int Most = 8;

    /// <summary>The likeliest first; empty for less than two characters.</summary>
    public async Task<IReadOnlyList<EmployerCandidate>> HandleAsync(string? typed, DateOnly today, CancellationToken cancel)
    {
        var text = typed?.Trim() ?? string.Empty;
        if (text.Length < 2)
        {
            return [];
        }

        var cards = LooksLikeCode(text) ? await ByCodeAsync(text, cancel) : await ByNameAsync(text, cancel);
        var matters = await counts.OfEmployersAsync([.. cards.Select(card => card.Id)], today, cancel);
        var parents = await db.Set<Employer>()
            .Where(employer => cards.Select(card => card.ParentId).Contains(employer.Id))
            .ToDictionaryAsync(employer => employer.Id, employer => employer.Name, cancel);
        return [.. cards.Select(card => new EmployerCandidate(
            card,
            profile.Divisions.FirstOrDefault(division => division.Code == card.DivisionCode)?.Name,
            card.ParentId is { } parent ? parents.GetValueOrDefault(parent) : null,
            matters.GetValueOrDefault(card.Id, MattersOfEmployer.None)))];
    }

    private async Task<List<EmployerCard>> ByCodeAsync(string text, CancellationToken cancel)
    {
        var prefix = text.ToUpperInvariant();
        return await EmployerDirectory.Cards(db.Set<Employer>()
            .Where(employer => employer.CreditCode != null && employer.CreditCode.StartsWith(prefix))
            .OrderBy(employer => employer.CreditCode).Take(Most)).ToListAsync(cancel);
    }

    private async Task<List<EmployerCard>> ByNameAsync(string text, CancellationToken cancel)
    {
        var found = await names.CandidatesAsync(db, EmployerRegister.IndexKind, EmployerNames.Core(text), Most, cancel);
        var ids = found.Select(id => new EmployerId(id)).ToList();
        var cards = await EmployerDirectory.Cards(db.Set<Employer>().Where(employer => ids.Contains(employer.Id))).ToListAsync(cancel);
        return [.. cards.OrderBy(card => ids.IndexOf(card.Id))];
    }

    // A credit code begins with digits; a name may hold some but hardly begins with six.
    private static bool LooksLikeCode(string text) => text.Length >= 4 && text.All(char.IsAsciiLetterOrDigit) && text.Take(2).All(char.IsAsciiDigit);
}
