using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A person, masked, with every matter in which the same person is a party.</summary>
/// <param name="Party">The party from which the person was asked for.</param>
/// <param name="Name">The name; empty for an anonymous one.</param>
/// <param name="IdentityNumber">The identity number, masked; null where none is known.</param>
/// <param name="Telephone">The telephone, masked; null where none is known.</param>
/// <param name="Matters">The matters, newest first.</param>
public sealed record PersonHistory(PartyId Party, string Name, string? IdentityNumber, string? Telephone, IReadOnlyList<PersonMatter> Matters);

/// <summary>A matter of a person.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="On">The day it was registered.</param>
/// <param name="State">How far it is.</param>
/// <param name="Role">The person's role in it.</param>
/// <param name="Employer">The employer's name; null while unknown.</param>
/// <param name="FirstClaim">The name of the first claim; null for none.</param>
/// <param name="Amount">What this person is owed, or else what the claims ask; null where nothing says.</param>
/// <param name="Outcome">The answer, or why it was refused or withdrawn; null while open.</param>
/// <param name="IsOwn">Whether the reader registered or handles it.</param>
public sealed record PersonMatter(
    MatterId Id, string Number, DateOnly On, MatterState State, string Role, string? Employer, string? FirstClaim, Money? Amount, string? Outcome, bool IsOwn);

/// <summary>Brings the matters of one person together, and records that somebody looked.</summary>
public sealed class PersonHistories(OneWindowDb db, PersonalData personal, EmployerDirectory employers, MatterEvents events)
{
    /// <summary>At most so many matters are listed.</summary>
    public const int Most = 200;

    /// <summary>
    /// The person behind a party; null where there is none or the reader may not see it. The same person has the same identity
    /// number; where one of the two has none, the same telephone and the same name: workmates share a foreman's telephone.
    /// </summary>
    public async Task<PersonHistory?> FindAsync(PartyId id, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var parties = db.PartiesFor(by.Person).AsNoTracking();
        if (await parties.SingleOrDefaultAsync(party => party.Id == id, cancel) is not { } known)
        {
            return null;
        }

        var rows = await RowsAsync(SamePerson(parties, known), by.Person, cancel);
        var names = await employers.NamesAsync([.. rows.Select(row => row.EmployerId).OfType<EmployerId>().Distinct()], cancel);
        return new PersonHistory(
            id, known.Name, personal.Mask(IntakeFields.IdentityNumber, known.IdentityNumber), personal.Mask(IntakeFields.Telephone, known.Telephone),
            [
                .. rows.DistinctBy(row => row.Id).Select(row => new PersonMatter(
                    row.Id, row.Number, row.On, row.State, row.Role.Name(), row.EmployerId is { } one ? names.GetValueOrDefault(one) : row.EmployerAsNamed,
                    row.FirstClaim is { } type ? ClaimTypes.Find(type)?.Name : null, row.Own ?? Sum(row.Asked), row.Outcome, row.IsOwn)),
            ]);
    }

    /// <summary>Records inside the door, with the matter of the party, that the history was shown and why.</summary>
    public async Task RecordShownAsync(OneWindowDb within, PersonHistory history, string reason, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(within);
        ArgumentNullException.ThrowIfNull(history);
        var matter = await within.Set<Matter>().SingleAsync(row => row.Parties.Any(party => party.Id == history.Party), cancel);
        var ordinal = await within.Set<Party>().Where(party => party.Id == history.Party).Select(party => party.Ordinal).SingleAsync(cancel);
        // Without a count: it may hold matters in which the person is a sealed reporter.
        await events.AppendAsync(
            within, matter, "history-shown",
            new MatterHappened($"查看第 {ordinal} 位当事人的历次诉求和案件", reason, matter.State, matter.State), by, cancel);
    }

    private IQueryable<Party> SamePerson(IQueryable<Party> parties, Party known)
    {
        var identities = Lookups(IntakeFields.IdentityNumber, known.IdentityNumber);
        var telephones = Lookups(IntakeFields.Telephone, known.Telephone);
        var hasIdentity = known.IdentityNumber is not null;
        return parties.Where(party => party.Id == known.Id
            || identities.Contains(party.IdentityNumber!.Lookup)
            || (telephones.Contains(party.Telephone!.Lookup) && party.Name == known.Name && (!hasIdentity || party.IdentityNumber!.Lookup == null)));
    }

    private async Task<List<Row>> RowsAsync(IQueryable<Party> parties, PersonId reader, CancellationToken cancel) => await (
        from party in parties
        join matter in db.Set<Matter>() on party.MatterId equals matter.Id
        orderby matter.RegisteredOn descending, matter.Id descending
        select new Row(
            matter.Id, matter.Number, matter.RegisteredOn, matter.State, party.Role, matter.EmployerId, matter.EmployerAsNamed,
            matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(), party.Amount,
            matter.Claims.Select(claim => claim.Amount).ToList(), matter.Outcome,
            matter.ClerkId == reader || db.Set<Handler>().Any(handler => handler.MatterId == matter.Id && handler.PersonId == reader)))
        .Take(Most).ToListAsync(cancel);

    private IReadOnlyList<string> Lookups(PersonalField field, ProtectedText? value) =>
        value is null ? [] : personal.LookupsOf(field, personal.Reveal(field, value));

    private static Money? Sum(List<Money?> asked) =>
        asked.OfType<Money>().ToList() is { Count: > 0 } known ? known.Aggregate(Money.Zero, (sum, one) => sum + one) : null;

    private sealed record Row(
        MatterId Id, string Number, DateOnly On, MatterState State, PartyRole Role, EmployerId? EmployerId, string? EmployerAsNamed, string? FirstClaim,
        Money? Own, List<Money?> Asked, string? Outcome, bool IsOwn);
}
