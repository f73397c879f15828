using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Whom a message about a matter goes to, and what it may say.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="QueryCode">With it the person asks for progress.</param>
/// <param name="State">How far it is.</param>
/// <param name="Unit">The unit that registered it.</param>
/// <param name="Clerk">Who registered it.</param>
/// <param name="GuidedTo">Where the person was sent; null for nowhere.</param>
/// <param name="Parties">Those who may be written to, representatives first. Nobody who reported under seal is among them.</param>
public sealed record MatterContact(
    MatterId Matter, string Number, string QueryCode, MatterState State, UnitId Unit, PersonId Clerk, string? GuidedTo, IReadOnlyList<PartyContact> Parties);

/// <summary>A party to write to.</summary>
/// <param name="Id">The party.</param>
/// <param name="Name">The name.</param>
/// <param name="Telephone">In clear; null where none is known.</param>
/// <param name="Address">The address for service, in clear; null where none is known.</param>
public sealed record PartyContact(PartyId Id, string Name, string? Telephone, string? Address);

/// <summary>Reads, inside the door, whom a message about a matter goes to.</summary>
public sealed class MatterContacts(PersonalData personal)
{
    /// <summary>
    /// So many parties at most are written to: ten or more workers may choose representatives (劳动争议调解仲裁法第七条), by practice
    /// three to five, who tell the others.
    /// </summary>
    public const int Most = 5;

    /// <summary>The contact of a matter; null when there is none.</summary>
    public async Task<MatterContact?> OfAsync(OneWindowDb db, MatterId id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Set<Matter>().FindAsync([id], cancel) is not { } matter)
        {
            return null;
        }

        // A matter that is being registered has its parties with it; asking the database then would only make writers conflict.
        var parties = db.Entry(matter).State == EntityState.Added
            ? matter.Parties
            : await db.Set<Party>().AsNoTracking().Where(party => party.MatterId == id && !party.IsSealed).ToListAsync(cancel);
        return new MatterContact(
            id, matter.Number, matter.QueryCode, matter.State, matter.UnitId, matter.FollowedBy, matter.GuidedTo,
            [
                .. parties.Where(party => !party.IsSealed)
                    .OrderByDescending(party => party.Role == PartyRole.Representative).ThenBy(party => party.Ordinal)
                    .Take(Most)
                    .Select(party => new PartyContact(
                        party.Id, party.Name, Clear(IntakeFields.Telephone, party.Telephone), Clear(IntakeFields.Address, party.Address))),
            ]);
    }

    private string? Clear(PersonalField field, ProtectedText? value) => value is null ? null : personal.Reveal(field, value);
}
