using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Law.Identifiers;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Finds the matters of one person by identity number or telephone, by keyed hash alone.</summary>
public sealed class PersonSearch(OneWindowDb db, PersonalData personal)
{
    private const int MostMatters = 500;
    private const char Between = '~';

    /// <summary>
    /// What stands for a person in an address: the hashes of what was typed. Neither a log nor a browser's history then keeps
    /// the number itself. Null when it is neither an identity number nor a telephone.
    /// </summary>
    /// <param name="typed">As typed: an identity number or a telephone.</param>
    public string? TokenOf(string? typed) => typed switch
    {
        null => null,
        _ when CitizenIdNumber.Parse(typed).Succeeded => string.Join(Between, personal.LookupsOf(IntakeFields.IdentityNumber, typed)),
        _ when Telephone.Parse(typed).Succeeded => string.Join(Between, personal.LookupsOf(IntakeFields.Telephone, typed)),
        _ => null,
    };

    /// <summary>The matters in which the person is a party, the latest first, at most 500.</summary>
    /// <param name="token">From <see cref="TokenOf"/>.</param>
    /// <param name="sealedToo">
    /// Whether those in which the person reported under seal are among them: only for the person's own request, since the
    /// answer tells who the reporter is.
    /// </param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<MatterId>> MattersOfAsync(string token, bool sealedToo, CancellationToken cancel)
    {
        var lookups = (token ?? string.Empty).Split(Between);
        return await db.Set<Party>()
            .Where(party => sealedToo || !party.IsSealed)
            .Where(party => lookups.Contains(party.IdentityNumber!.Lookup!) || lookups.Contains(party.Telephone!.Lookup!))
            .Select(party => party.MatterId).Distinct().OrderByDescending(id => id).Take(MostMatters).ToListAsync(cancel);
    }

    /// <summary>The numbers of matters, in one query; unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<MatterId, string>> NumbersAsync(IReadOnlyCollection<MatterId> matters, CancellationToken cancel)
    {
        var wanted = matters.Distinct().ToList();
        return await db.Set<Matter>().Where(matter => wanted.Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, matter => matter.Number, cancel);
    }

    /// <summary>The matter with this number; null for none.</summary>
    public async Task<MatterId?> FindAsync(string number, CancellationToken cancel) =>
        await db.Set<Matter>().Where(matter => matter.Number == number).Select(matter => (MatterId?)matter.Id).FirstOrDefaultAsync(cancel);
}
