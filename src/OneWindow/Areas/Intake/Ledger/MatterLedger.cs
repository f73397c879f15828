using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Ledger;

/// <summary>What the ledger shows: every part may be left out.</summary>
public sealed record LedgerFilter(
    DateOnly? From, DateOnly? To, WindowId? Window, IntakeSource? Source, MatterState? State, string? Text, PersonId? Clerk = null);

/// <summary>Where a page ends; the next one begins after it.</summary>
public readonly record struct LedgerKey(DateOnly On, MatterId Id);

/// <summary>A line of the ledger.</summary>
public sealed record LedgerLine(
    MatterId Id, string Number, DateOnly On, DateTime At, IntakeSource Source, SubmissionKind Kind, MatterState State, EmployerId? EmployerId, string? Employer,
    string Narrative, string? FirstClaim, int Claims, string? FirstPerson, int People, WindowId? Window);

/// <summary>Reads the ledger, newest first, in pages that follow the key.</summary>
public sealed class MatterLedger(OneWindowDb db, INameIndex index, EmployerDirectory employers)
{
    public const int PageSize = 50;

    /// <summary>So many are searched by text; more means that the text says too little.</summary>
    private const int MostFound = 2000;

    /// <summary>The lines after a key, and whether more follow.</summary>
    public async Task<(IReadOnlyList<LedgerLine> Lines, bool More)> PageAsync(LedgerFilter filter, LedgerKey? after, PersonId viewer, int size, CancellationToken cancel)
    {
        var matters = await FilteredAsync(filter, cancel);
        if (after is { } key)
        {
            matters = matters.Where(matter => matter.RegisteredOn < key.On || (matter.RegisteredOn == key.On && matter.Id < key.Id));
        }

        var lines = await Lines(matters.OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id).Take(size + 1), viewer).ToListAsync(cancel);
        var names = await employers.NamesAsync([.. lines.Select(line => line.EmployerId).OfType<EmployerId>().Distinct()], cancel);
        return ([.. lines.Take(size).Select(line => line.EmployerId is { } id && names.TryGetValue(id, out var name) ? line with { Employer = name } : line)], lines.Count > size);
    }

    /// <summary>What somebody registered on a day, as a query.</summary>
    internal IQueryable<Matter> RegisteredBy(PersonId clerk, DateOnly day) =>
        db.Set<Matter>().AsNoTracking().Where(matter => matter.ClerkId == clerk && matter.RegisteredOn == day);

    public async Task<int> CountAsync(LedgerFilter filter, CancellationToken cancel) => await (await FilteredAsync(filter, cancel)).CountAsync(cancel);

    private async Task<IQueryable<Matter>> FilteredAsync(LedgerFilter filter, CancellationToken cancel)
    {
        var matters = db.Set<Matter>().AsNoTracking();
        matters = filter.From is { } from ? matters.Where(matter => matter.RegisteredOn >= from) : matters;
        matters = filter.To is { } to ? matters.Where(matter => matter.RegisteredOn <= to) : matters;
        matters = filter.Window is { } window ? matters.Where(matter => matter.WindowId == window) : matters;
        matters = filter.Source is { } source ? matters.Where(matter => matter.Source == source) : matters;
        matters = filter.State is { } state ? matters.Where(matter => matter.State == state) : matters;
        matters = filter.Clerk is { } clerk ? matters.Where(matter => matter.ClerkId == clerk) : matters;
        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return matters;
        }

        var text = filter.Text.Trim();
        var found = (await index.CandidatesAsync(db, MatterSearchText.Kind, text, MostFound, cancel)).Select(id => new MatterId(id)).ToList();
        // The code on the receipt of a double registration leads to the one that is kept, too.
        var kept = db.Set<Matter>().Where(matter => (matter.QueryCode == text || matter.Number == text) && matter.MergedIntoId != null).Select(matter => matter.MergedIntoId!.Value);
        return matters.Where(matter => matter.Number == text || matter.Number.EndsWith(text + "号") || matter.QueryCode == text
            || found.Contains(matter.Id) || kept.Contains(matter.Id));
    }

    private IQueryable<LedgerLine> Lines(IQueryable<Matter> matters, PersonId viewer)
    {
        var parties = db.PartiesFor(viewer);
        return matters.Select(matter => new LedgerLine(
            matter.Id, matter.Number, matter.RegisteredOn, matter.RegisteredAt, matter.Source, matter.Kind, matter.State,
            matter.EmployerId, matter.EmployerAsNamed, matter.Narrative.Substring(0, 60),
            matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(), matter.Claims.Count,
            parties.Where(party => party.MatterId == matter.Id).OrderBy(party => party.Ordinal).Select(party => party.Name).FirstOrDefault(),
            parties.Count(party => party.MatterId == matter.Id), matter.WindowId));
    }
}
