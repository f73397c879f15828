using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.RecordNote;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.KeepScan;
using OneWindow.Areas.Documents.WithdrawScan;
using OneWindow.Data.Events;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>Scans of papers that came back signed.</summary>
public sealed class ScanTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7 signed"u8];

    [Theory, OnSqlite, OnPostgres]
    public async Task A_scan_is_kept_by_its_hash_and_stands_in_the_records_of_paper_and_case(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await SignedAsync(world);

        var kept = await KeepAsync(world, order, Pdf, world.By(Posts.LabourInspector));

        await using var db = world.Cases.Database.Read();
        var scan = await db.Set<Scan>().SingleAsync();
        var paper = (await EventStore.ReadAsync(db, DocumentEvents.StreamOf(order), 0, 50, default))[^1];
        var note = (await EventStore.ReadAsync(db, CaseEvents.StreamOf(id), 0, 50, default))[^1].Read<Noted>();
        Assert.Equal((kept.Value, order, "application/pdf"), (scan.Id, scan.DocumentId, scan.ContentType));
        Assert.Equal(("paper-scan-kept", scan.Hash), (paper.Kind, paper.Read<ScanMoved>().Hash));
        Assert.Equal("存入扫描件：劳动保障监察限期改正指令书", note.What);
        Assert.Equal([$"校验值 {scan.Hash}"], note.Details);
        Assert.Equal((true, false), (await new HeldScans().HoldsAsync(db, scan.Hash, default), await new HeldScans().HoldsAsync(db, new string('0', 64), default)));
        Assert.True(await world.Cases.AskAsync<EvidenceStore, bool>(store => store.IsWholeAsync(scan.Hash, default)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_a_signed_paper_takes_a_scan_and_only_a_PDF_or_photo_is_one(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (_, draft) = await world.OrderedAsync();
        var (_, order) = await SignedAsync(world);
        var officer = world.By(Posts.LabourInspector);

        var early = await KeepAsync(world, draft, Pdf, officer);
        var text = await KeepAsync(world, order, [.. "MZ program"u8], officer);

        await using var db = world.Cases.Database.Read();
        Assert.Equal("not-signed", Assert.Single(early.Refusals).Code);
        Assert.Equal(("not-a-scan", "Scans"), (Assert.Single(text.Refusals).Code, text.Refusals[0].Field));
        Assert.Empty(await db.Set<Scan>().ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_scan_is_kept_once_and_again_after_it_was_withdrawn_with_a_reason(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await SignedAsync(world);
        var officer = world.By(Posts.LabourInspector);
        var first = await KeepAsync(world, order, Pdf, officer);

        var twice = await KeepAsync(world, order, Pdf, officer);
        var silent = await WithdrawAsync(world, order, first.Value, " ", officer);
        var withdrawn = await WithdrawAsync(world, order, first.Value, "页码不全", officer);
        var gone = await WithdrawAsync(world, order, first.Value, "页码不全", officer);
        var again = await KeepAsync(world, order, Pdf, officer);

        await using var db = world.Cases.Database.Read();
        var scans = await db.Set<Scan>().OrderBy(scan => scan.Id).ToListAsync();
        var notes = (await EventStore.ReadAsync(db, CaseEvents.StreamOf(id), 0, 50, default)).TakeLast(2).Select(entry => entry.Read<Noted>()).ToList();
        Assert.Equal("same-scan", Assert.Single(twice.Refusals).Code);
        Assert.Equal("WithdrawReason", Assert.Single(silent.Refusals).Field);
        Assert.True(withdrawn.Succeeded && again.Succeeded);
        Assert.Equal("no-such-scan", Assert.Single(gone.Refusals).Code);
        Assert.Equal(["页码不全", null], scans.Select(scan => scan.WithdrawReason));
        Assert.Equal(("撤下扫描件：劳动保障监察限期改正指令书", "页码不全"), (notes[0].What, notes[0].Why));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Scans_are_put_by_the_officers_of_the_case_and_not_by_other_posts(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (_, order) = await SignedAsync(world);
        var colleague = world.By(Posts.LabourInspector) with { Appointment = new(Guid.CreateVersion7()) };
        var stranger = colleague with { Unit = new(Guid.CreateVersion7()) };

        var byColleague = await KeepAsync(world, order, Pdf, colleague);
        var byDepartment = await KeepAsync(world, order, Pdf, world.By(Posts.DepartmentHead));
        var byStranger = await KeepAsync(world, order, Pdf, stranger);

        Assert.Equal("not-own-case", Assert.Single(byColleague.Refusals).Code);
        Assert.Equal("not-filing", Assert.Single(byDepartment.Refusals).Code);
        Assert.Equal(RefusalKind.NotFound, Assert.Single(byStranger.Refusals).Kind);
    }

    private static async Task<(CaseId Case, DocumentId Order)> SignedAsync(PaperWorld world)
    {
        var (id, order) = await world.OrderedAsync();
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);
        Assert.True((await world.SignAsync(order, head)).Succeeded);
        return (id, order);
    }

    private static async Task<Result<ScanId>> KeepAsync(PaperWorld world, DocumentId paper, byte[] content, ActionContext by)
    {
        using var arrived = (await world.Cases.AskAsync<EvidenceStore, Result<ArrivingFile>>(
            store => store.ReceiveAsync(new MemoryStream(content), 1024, default))).Value;
        return await world.Cases.AskAsync<KeepScan, Result<ScanId>>(keep => keep.HandleAsync(new(paper, arrived), by, default));
    }

    private static Task<Result<ScanId>> WithdrawAsync(PaperWorld world, DocumentId paper, ScanId scan, string reason, ActionContext by) =>
        world.Cases.AskAsync<WithdrawScan, Result<ScanId>>(withdraw => withdraw.HandleAsync(new(paper, scan, reason), by, default));
}
