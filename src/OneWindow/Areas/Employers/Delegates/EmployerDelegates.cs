using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Identifiers;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers.Delegates;

/// <summary>A delegate as the staff sees them.</summary>
/// <param name="Delegate">What is stored.</param>
/// <param name="Telephone">Masked.</param>
/// <param name="AddedBy">Who registered them.</param>
public sealed record DelegateLine(EmployerDelegate Delegate, string? Telephone, string? AddedBy);

/// <summary>Reads delegates, and records what they agree to.</summary>
internal sealed class EmployerDelegates(OneWindowDb db, WriteDoor door, EventStore events, PersonalData personal) : IEmployerDelegates
{
    private static readonly Refusal NoSuchDelegate = Refusal.NotFound("no-such-delegate", "没有登记这位经办人，或者授权已经结束。");

    public async Task<DelegateCard?> FindAsync(string creditCode, string telephone, DateOnly today, CancellationToken cancel)
    {
        if (!UnifiedSocialCreditCode.Parse(creditCode).TryGet(out var code, out _))
        {
            return null;
        }

        var lookups = personal.LookupsOf(DelegateFields.Telephone, telephone);
        return await CardAsync(
            db.Set<EmployerDelegate>().Where(row => lookups.Contains(row.Telephone.Lookup!)), db.Set<Employer>().Where(employer => employer.CreditCode == code.Value), today, cancel);
    }

    public Task<DelegateCard?> ReadAsync(DelegateId id, DateOnly today, CancellationToken cancel) =>
        CardAsync(db.Set<EmployerDelegate>().Where(row => row.Id == id), db.Set<Employer>(), today, cancel);

    public Task<Result<DelegateId>> ConsentAsync(DelegateId id, bool consents, ActionContext by, CancellationToken cancel) => door.WriteAsync<DelegateId>(
        async (within, token) =>
        {
            if (await within.Set<EmployerDelegate>().SingleOrDefaultAsync(row => row.Id == id, token) is not { } row || !row.MayActOn(by.Today))
            {
                return NoSuchDelegate;
            }

            row.ConsentedAt = consents ? by.At : null;
            await events.AppendAsync(
                within, EmployerRegister.StreamOf(row.EmployerId), consents ? "delegate-consented" : "delegate-consent-withdrawn",
                new DelegateHappened(id, consents ? "同意网上收文书" : "不再同意网上收文书", null), by, token);
            return id;
        },
        cancel);

    /// <summary>All of an employer, those who may act first.</summary>
    public async Task<IReadOnlyList<DelegateLine>> OfEmployerAsync(EmployerId employer, CancellationToken cancel)
    {
        var rows = await (
            from row in db.Set<EmployerDelegate>().AsNoTracking()
            where row.EmployerId == employer
            join name in StaffDirectory.Rows(db) on row.AddedBy equals name.Id into names
            from added in names.DefaultIfEmpty()
            orderby row.WithdrawnAt != null, row.Id descending
            select new { Row = row, added.Person }).ToListAsync(cancel);
        return [.. rows.Select(row => new DelegateLine(row.Row, personal.Mask(DelegateFields.Telephone, row.Row.Telephone), row.Person))];
    }

    private static async Task<DelegateCard?> CardAsync(
        IQueryable<EmployerDelegate> delegates, IQueryable<Employer> employers, DateOnly today, CancellationToken cancel)
    {
        var found = await (
            from row in delegates.AsNoTracking()
            join employer in employers.AsNoTracking() on row.EmployerId equals employer.Id
            where row.WithdrawnAt == null && (row.UntilDay == null || row.UntilDay >= today)
            orderby row.Id descending
            select new { Row = row, employer.Name }).FirstOrDefaultAsync(cancel);
        return found is null ? null : new DelegateCard(found.Row.Id, found.Row.EmployerId, found.Name, found.Row.Name, found.Row.ConsentedAt is not null);
    }
}

/// <summary>Something that happened to a delegate.</summary>
internal sealed record DelegateHappened(DelegateId Delegate, string What, string? Why);
