using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>Finds an open matter of the same person against the same employer, by the hash of the identity or telephone number.</summary>
public sealed class SameOpenMatter(PersonalData personal)
{
    internal async Task<Refusal?> FindAsync(OneWindowDb db, MatterToRegister matter, CancellationToken cancel)
    {
        var identities = Lookups(matter, IntakeFields.IdentityNumber, party => party.IdentityNumber);
        var telephones = Lookups(matter, IntakeFields.Telephone, party => party.Telephone);
        if (matter.Employer is not { } employer || (identities.Count == 0 && telephones.Count == 0))
        {
            return null;
        }

        var open = MatterStates.Open;
        var same = await db.Set<Matter>()
            .Where(row => row.EmployerId == employer && open.Contains(row.State) && row.Id != matter.Id)
            .Where(row => row.Parties.Any(party => !party.IsSealed
                && (identities.Contains(party.IdentityNumber!.Lookup!) || telephones.Contains(party.Telephone!.Lookup!))))
            .OrderByDescending(row => row.Id)
            .Select(row => new { row.Number, row.RegisteredOn })
            .FirstOrDefaultAsync(cancel);
        return same is null ? null : RegisterMatterErrors.SameOpenMatter(same.Number, same.RegisteredOn);
    }

    private List<string> Lookups(MatterToRegister matter, PersonalField field, Func<PartyToRegister, string?> value) =>
        [.. matter.Parties.Select(value).Where(text => !string.IsNullOrWhiteSpace(text)).SelectMany(text => personal.LookupsOf(field, text!))];
}
