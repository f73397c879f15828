using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.FollowOnline;

/// <summary>Reads what was typed as people type it on a phone: 2026-4431 for the number, small letters and gaps in the code.</summary>
internal sealed partial class MatterLookup(OneWindowDb db, PersonalData personal, Profile profile) : IMatterLookup
{
    private const int MostOfTelephone = 50;

    public async Task<MatterId?> ByNumberAsync(string number, string lastFour, CancellationToken cancel)
    {
        if (lastFour.Length != 4 || OfficialNumber(number) is not { } official)
        {
            return null;
        }

        var parties = await db.Set<Matter>().AsNoTracking().Where(matter => matter.Number == official)
            .SelectMany(matter => matter.Parties.Where(party => !party.IsSealed), (matter, party) => new { Id = matter.MergedIntoId ?? matter.Id, party.Telephone })
            .ToListAsync(cancel);
        return parties
            .Where(party => party.Telephone is { } telephone && personal.Reveal(IntakeFields.Telephone, telephone).Trim().EndsWith(lastFour, StringComparison.Ordinal))
            .Select(party => (MatterId?)party.Id).FirstOrDefault();
    }

    public async Task<IReadOnlyList<FoundMatter>> ByTelephoneAsync(string telephone, CancellationToken cancel)
    {
        var lookups = personal.LookupsOf(IntakeFields.Telephone, telephone);
        var rows = await db.Set<Matter>().AsNoTracking()
            .Where(matter => matter.MergedIntoId == null && matter.Parties.Any(party => !party.IsSealed && lookups.Contains(party.Telephone!.Lookup!)))
            .Where(matter => MatterStates.Counted.Contains(matter.State))
            .OrderByDescending(matter => matter.Id).Take(MostOfTelephone)
            .Select(matter => new { matter.Id, matter.Number, matter.RegisteredAt, matter.State, Claims = matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).ToList() })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new FoundMatter(
                row.Id, row.Number, ChinaTime.DayOf(row.RegisteredAt), row.State, [.. row.Claims.Select(ClaimTypes.Find).OfType<ClaimType>()])),
        ];
    }

    public async Task<MatterId?> ByCodeAsync(string queryCode, CancellationToken cancel)
    {
        var code = string.Concat(queryCode.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return code.Length != QueryCode.Length ? null : await db.Set<Matter>().AsNoTracking().Where(matter => matter.QueryCode == code)
            .Select(matter => (MatterId?)(matter.MergedIntoId ?? matter.Id)).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Year and number are what tells; everything between them is how the place writes its numbers.</summary>
    private string? OfficialNumber(string typed) => Figures().Matches(typed) is [var year, var number]
        && int.TryParse(year.Value, CultureInfo.InvariantCulture, out var inYear) && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var inNumber)
        ? Data.Numbers.NumberFormat.Write(profile.NumberFormat("matter").Format, inYear, inNumber)
        : null;

    [GeneratedRegex("[0-9]{1,9}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}
