using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Requests;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Exchange.ListSystems;

/// <summary>A system in the list.</summary>
internal sealed record SystemLine(SystemId Id, string Name, string PostName, string Unit, DateTime? EndedAt, int KeysInForce, DateOnly? LastDay, DateTime? LastRequestAt);

/// <summary>A key on the page of its system.</summary>
internal sealed record KeyLine(AccessKey Key, string IssuedBy, string? WithdrawnBy, DateTime? LastRequestAt, int RequestsOfDay);

/// <summary>A system with its keys, the youngest first, and who ended it.</summary>
internal sealed record SystemView(OutsideSystem System, string Unit, string? EndedBy, IReadOnlyList<KeyLine> Keys);

/// <summary>Reads the systems that were let in.</summary>
internal sealed class SystemsReader(OneWindowDb db)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<SystemLine>> AllAsync(DateOnly today, CancellationToken cancel)
    {
        var inForce = db.Set<AccessKey>().Where(AccessKey.InForceOn(today));
        var requests =
            from request in db.Set<OutsideRequest>()
            join key in db.Set<AccessKey>() on request.KeyId equals key.Id
            select new { System = key.SystemId, request.At };
        var rows = await (
            from system in db.Set<OutsideSystem>().AsNoTracking()
            join unit in UnitDirectory.Rows(db) on (UnitId?)system.UnitId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            orderby system.Name
            select new
            {
                System = system, unit.Name,
                InForce = inForce.Count(key => key.SystemId == system.Id), Last = inForce.Where(key => key.SystemId == system.Id).Max(key => (DateOnly?)key.LastDay),
                At = requests.Where(request => request.System == system.Id).Max(request => (DateTime?)request.At),
            }).ToListAsync(cancel);
        return [.. rows.Select(row => new SystemLine(row.System.Id, row.System.Name, row.System.PostName, row.Name ?? "已撤销的单位", row.System.EndedAt, row.InForce, row.Last, row.At))];
    }

    /// <summary>One of them; null where there is none.</summary>
    public async Task<SystemView?> FindAsync(SystemId id, DateTime now, CancellationToken cancel)
    {
        var since = now - Day;
        var rows = await (
            from system in db.Set<OutsideSystem>().AsNoTracking()
            where system.Id == id
            join row in UnitDirectory.Rows(db) on (UnitId?)system.UnitId equals row.Id into units
            from unit in units.DefaultIfEmpty()
            join row in db.Set<AccessKey>() on system.Id equals row.SystemId into keys
            from key in keys.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on (AppointmentId?)key.IssuedBy equals row.Id into issuers
            from issuer in issuers.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on key.WithdrawnBy equals row.Id into withdrawers
            from withdrawer in withdrawers.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on system.EndedBy equals row.Id into enders
            from ender in enders.DefaultIfEmpty()
            select new
            {
                System = system, Unit = unit.Name, Ender = ender.Person, Key = key, Issuer = issuer.Person, Withdrawer = withdrawer.Person,
                At = db.Set<OutsideRequest>().Where(request => request.KeyId == key.Id).Max(request => (DateTime?)request.At),
                OfDay = db.Set<OutsideRequest>().Count(request => request.KeyId == key.Id && request.At > since),
            }).ToListAsync(cancel);
        return rows.Count == 0 ? null : new SystemView(rows[0].System, rows[0].Unit ?? "已撤销的单位", rows[0].Ender, [
            .. rows.Where(row => row.Key is not null).OrderByDescending(row => row.Key!.IssuedAt).ThenByDescending(row => row.Key!.Id.Value)
                .Select(row => new KeyLine(row.Key!, row.Issuer ?? "系统", row.Withdrawer, row.At, row.OfDay)),
        ]);
    }
}
