using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Found;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Law.Triage;
using OneWindow.Ui.Frame;

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
public sealed class MatterLedger(OneWindowDb db, INameIndex index, SearchReader reader, IFrameCounter counter, TimeProvider time)
{
    public const int PageSize = 50;

    /// <summary>Lines are counted so far; who wants to know more filters.</summary>
    public const int MostCounted = 1000;

    /// <summary>The lines after a key, and whether more follow.</summary>
    public async Task<(IReadOnlyList<LedgerLine> Lines, bool More)> PageAsync(LedgerFilter filter, LedgerKey? after, PersonId viewer, int size, CancellationToken cancel)
    {
        var matters = Filtered(filter);
        if (after is { } key)
        {
            matters = matters.Where(matter => matter.RegisteredOn < key.On || (matter.RegisteredOn == key.On && matter.Id < key.Id));
        }

        var lines = await Lines(matters.OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id).Take(size + 1), viewer).ToListAsync(cancel);
        return ([.. lines.Take(size)], lines.Count > size);
    }

    /// <summary>What somebody registered on a day, as a query.</summary>
    internal IQueryable<Matter> RegisteredBy(PersonId clerk, DateOnly day) =>
        db.Set<Matter>().AsNoTracking().Where(matter => matter.ClerkId == clerk && matter.RegisteredOn == day);

    /// <summary>How many wait to be checked or for a way, by the name of their state; each up to <see cref="FrameTally.Most"/>.</summary>
    public Task<FrameNumbers> WaitingOfAsync(PersonId? clerk, CancellationToken cancel)
    {
        var any = new LedgerFilter(null, null, null, null, null, null, clerk);
        return counter.CountAsync(
            [.. new[] { MatterState.Registered, MatterState.Triaged }.Select(state => Filtered(any with { State = state }).Tally(state.ToString()))], cancel);
    }

    /// <summary>How many lines there are, up to <see cref="MostCounted"/>; what a text finds has its own limit and is counted whole.</summary>
    public Task<int> CountAsync(LedgerFilter filter, CancellationToken cancel) =>
        (string.IsNullOrWhiteSpace(filter.Text) ? Filtered(filter).Take(MostCounted) : Filtered(filter)).CountAsync(cancel);

    private IQueryable<Matter> Filtered(LedgerFilter filter)
    {
        var matters = string.IsNullOrWhiteSpace(filter.Text)
            ? db.Set<Matter>().AsNoTracking()
            : db.MattersFound(index, reader.Read(filter.Text, ChinaTime.Today(time)));
        matters = filter.From is { } from ? matters.Where(matter => matter.RegisteredOn >= from) : matters;
        matters = filter.To is { } to ? matters.Where(matter => matter.RegisteredOn <= to) : matters;
        matters = filter.Window is { } window ? matters.Where(matter => matter.WindowId == window) : matters;
        matters = filter.Source is { } source ? matters.Where(matter => matter.Source == source) : matters;
        matters = filter.State is { } state ? matters.Where(matter => matter.State == state) : matters;
        return filter.Clerk is { } clerk ? matters.Where(matter => matter.ClerkId == clerk) : matters;
    }

    private IQueryable<LedgerLine> Lines(IQueryable<Matter> matters, PersonId viewer)
    {
        var parties = db.PartiesFor(viewer);
        var employers = EmployerDirectory.Rows(db);
        return matters.Select(matter => new LedgerLine(
            matter.Id, matter.Number, matter.RegisteredOn, matter.RegisteredAt, matter.Source, matter.Kind, matter.State,
            matter.EmployerId,
            employers.Where(row => row.Id == matter.EmployerId).Select(row => row.Name).FirstOrDefault() ?? matter.EmployerAsNamed, matter.Narrative.Substring(0, 60),
            matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(), matter.Claims.Count,
            parties.Where(party => party.MatterId == matter.Id).OrderBy(party => party.Ordinal).Select(party => party.Name).FirstOrDefault(),
            parties.Count(party => party.MatterId == matter.Id), matter.WindowId));
    }
}
