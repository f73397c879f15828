using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Exchange.ListPushes;

/// <summary>A push in a list.</summary>
/// <param name="Push">The push.</param>
/// <param name="Last">The last number of the feed.</param>
/// <param name="Dead">How many changes did not arrive and wait for a person.</param>
public sealed record PushRow(Push Push, long Last, int Dead)
{
    /// <summary>How far it is, in words.</summary>
    public string Progress => Push.Cursor >= Last ? "已跟上" : $"还差 {Last - Push.Cursor} 条";
}

/// <summary>A push with its secrets, the youngest first.</summary>
internal sealed record PushView(OutsideSystem System, PushRow Row, string AddedBy, string? StateBy, IReadOnlyList<PushSecret> Secrets);

/// <summary>A change that did not arrive.</summary>
internal sealed record DeadRow(DeadLetter Letter, Change Change, string? EndedBy);

/// <summary>Reads pushes.</summary>
internal sealed class PushesReader(OneWindowDb db)
{
    public const int PageSize = 50;

    private static readonly DeadLetterState[] Undecided = [DeadLetterState.Open, DeadLetterState.Again];

    /// <summary>Those of a system, the youngest first; ended ones last.</summary>
    public Task<List<PushRow>> OfSystemAsync(SystemId system, CancellationToken cancel) =>
        Rows(db.Set<Push>().Where(push => push.SystemId == system).OrderBy(push => push.State == PushState.Ended).ThenByDescending(push => push.Id)).ToListAsync(cancel);

    /// <summary>Those of the system that acts as somebody; none for people.</summary>
    public Task<List<PushRow>> OfAsync(PersonId person, CancellationToken cancel) => Rows(
        db.Set<Push>().Where(push => db.Set<OutsideSystem>().Any(system => system.Id == push.SystemId && system.PersonId == person)).OrderBy(push => push.Id)).ToListAsync(cancel);

    /// <summary>One of a system; null where there is none.</summary>
    public async Task<PushView?> FindAsync(SystemId system, PushId id, CancellationToken cancel)
    {
        var rows = await (
            from push in db.Set<Push>().AsNoTracking()
            where push.Id == id && push.SystemId == system
            join owner in db.Set<OutsideSystem>() on push.SystemId equals owner.Id
            join secret in db.Set<PushSecret>() on push.Id equals secret.PushId
            join added in StaffDirectory.Rows(db) on (AppointmentId?)push.AddedBy equals added.Id into adders
            from adder in adders.DefaultIfEmpty()
            join changed in StaffDirectory.Rows(db) on push.StateBy equals changed.Id into changers
            from changer in changers.DefaultIfEmpty()
            select new
            {
                Push = push, Owner = owner, Secret = secret, Adder = adder.Person, Changer = changer.Person,
                Last = db.Set<Change>().Where(change => change.Number != null).Max(change => change.Number) ?? 0,
                Dead = db.Set<DeadLetter>().Count(letter => letter.PushId == push.Id && letter.State == DeadLetterState.Open),
            }).ToListAsync(cancel);
        return rows.Count == 0 ? null : new PushView(
            rows[0].Owner, new PushRow(rows[0].Push, rows[0].Last, rows[0].Dead), rows[0].Adder ?? "系统", rows[0].Changer,
            [.. rows.Select(row => row.Secret).OrderByDescending(secret => secret.MadeAt)]);
    }

    /// <summary>What did not arrive, by number, in pages that follow it.</summary>
    /// <param name="push">Of which push.</param>
    /// <param name="decided">Whether those that somebody has decided about, instead of those that wait.</param>
    /// <param name="after">The number after which the page begins.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<(IReadOnlyList<DeadRow> Rows, bool More)> DeadAsync(PushId push, bool decided, long after, CancellationToken cancel)
    {
        var rows = await (
            from letter in db.Set<DeadLetter>().AsNoTracking()
            where letter.PushId == push && letter.Number > after && Undecided.Contains(letter.State) != decided
            join change in db.Set<Change>() on (long?)letter.Number equals change.Number
            join ended in StaffDirectory.Rows(db) on letter.EndedBy equals ended.Id into enders
            from ender in enders.DefaultIfEmpty()
            orderby letter.Number
            select new DeadRow(letter, change, ender.Person)).Take(PageSize + 1).ToListAsync(cancel);
        return ([.. rows.Take(PageSize)], rows.Count > PageSize);
    }

    private IQueryable<PushRow> Rows(IQueryable<Push> pushes) => pushes.AsNoTracking().Select(push => new PushRow(
        push, db.Set<Change>().Where(change => change.Number != null).Max(change => change.Number) ?? 0,
        db.Set<DeadLetter>().Count(letter => letter.PushId == push.Id && letter.State == DeadLetterState.Open)));
}
