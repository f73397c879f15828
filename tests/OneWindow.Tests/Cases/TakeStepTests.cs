using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.Replay;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases;

public sealed class TakeStepTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_step_moves_the_case_records_one_event_and_drafts_its_papers(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.ReceiveAsync("2026-03-02");

        await world.DoAsync(id, "2026-03-03", Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《中华人民共和国劳动法》第五十条"));

        await using var db = world.Database.Read();
        var one = await db.Set<Case>().SingleAsync(found => found.Id == id);
        var events = await EventStore.ReadAsync(db, new EventStream("case", id.Value), 0, 10, default);
        Assert.Equal("pending-filing", one.State);
        Assert.Equal(["case-opened", "step-taken"], events.Select(entry => entry.Kind));
        Assert.Equal(["D-INS-01", "D-INS-05"], world.Papers.Orders.Select(order => order.Kind));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_keeps_the_place_of_its_latest_event_and_finds_it_where_it_was_not_kept_yet(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.ReceiveAsync("2026-03-02");
        _ = (await world.AskAsync((WriteDoor door) => door.WriteAsync<bool>(
            (db, _) =>
            {
                db.Later($"update cases_case set last_hash = null");
                return Task.FromResult<Result<bool>>(true);
            },
            default))).Value;

        await world.DoAsync(id, "2026-03-03", Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《中华人民共和国劳动法》第五十条"));

        await using var db = world.Database.Read();
        var one = await db.Set<Case>().SingleAsync(found => found.Id == id);
        var events = await EventStore.ReadAsync(db, new EventStream("case", id.Value), 0, 10, default);
        Assert.Equal(events[^1].Sequence, one.LastSequence);
        Assert.Equal(events[^1].Hash, one.LastHash);
        Assert.Equal(events[0].Hash, events[1].PreviousHash);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Approving_a_filing_gives_the_case_its_number_and_the_numbers_have_no_gap(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);

        var ids = new List<CaseId>();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            ids.Add(await world.InvestigatingAsync("2026-03-02"));
        }

        await using var db = world.Database.Read();
        var numbers = await db.Set<Case>().OrderBy(one => one.Number).Select(one => one.Number).ToListAsync();
        Assert.Equal(["清人社监立字〔2026〕第0001号", "清人社监立字〔2026〕第0002号", "清人社监立字〔2026〕第0003号"], numbers);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_act_from_the_same_page_one_succeeds_and_one_is_told(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.InvestigatingAsync("2026-03-02");
        var seen = await SeenAsync(world, id);

        var first = await world.TryAsync(id, "2026-03-03", Posts.LabourInspector, "record-check", null, seen,
            ("check-began", "2026-03-03 9:00"), ("check-place", "店内"), ("certificates-shown", "yes"), ("check-findings", "现场有考勤表"));
        var second = await world.TryAsync(id, "2026-03-03", Posts.LabourInspector, "record-check", null, seen,
            ("check-began", "2026-03-03 9:00"), ("check-place", "店内"), ("certificates-shown", "yes"), ("check-findings", "又查了一遍"));

        Assert.True(first.Succeeded);
        Assert.Equal(RefusalKind.Conflict, Assert.Single(second.Refusals).Kind);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_refused_step_leaves_no_trace(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.ReceiveAsync("2026-03-02");

        var result = await world.TryAsync(id, "2026-03-03", Posts.LabourInspector, "propose-filing", null, null, ("filing-grounds", " "), ("violated", "《中华人民共和国劳动法》第五十条"));

        var refusal = Assert.Single(result.Refusals);
        Assert.Equal(("filing-grounds", "请填写“立案理由和拟查事项”"), (refusal.Field, refusal.Message));
        Assert.Equal(1, await SeenAsync(world, id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_units_case_that_somebody_else_leads_is_not_there(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.InvestigatingAsync("2026-03-02");
        var stranger = world.By(Posts.LabourInspector) with { Appointment = new(Guid.CreateVersion7()), Unit = new(Guid.CreateVersion7()) };

        var file = await world.AskAsync<ICaseFiles, CaseFile?>(async files =>
        {
            await using var db = world.Database.Read();
            return await files.ReadAsync(db, id, stranger, default);
        });

        Assert.Null(file);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_an_interviewed_person_said_stands_neither_in_events_nor_in_the_state(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.InvestigatingAsync("2026-03-02");

        await world.DoAsync(id, "2026-03-04", Posts.LabourInspector, "record-interview",
            ("interviewed", "赵某，负责人"), ("interview-began", "2026-03-04 9:30"), ("interview-place", "单位"), ("certificates-shown", "yes"), ("interview-text", "承认拖欠"));

        await using var db = world.Database.Read();
        var one = await db.Set<Case>().SingleAsync(found => found.Id == id);
        var events = await EventStore.ReadAsync(db, new EventStream("case", id.Value), 0, 50, default);
        var file = await world.AskAsync<ICaseFiles, CaseFile?>(files => files.ReadAsync(db, id, world.By(Posts.InspectionHead), default));
        Assert.DoesNotContain("承认拖欠", string.Join(' ', events.Select(entry => entry.Payload)), StringComparison.Ordinal);
        Assert.DoesNotContain("承认拖欠", string.Join(' ', one.Standing.Facts.Values), StringComparison.Ordinal);
        Assert.Equal("承认拖欠", file!.Facts["interview-text"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_state_kept_beside_the_events_is_the_one_they_give_and_a_changed_one_is_named(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.InvestigatingAsync("2026-03-02");
        Assert.Empty(await world.AskAsync<CaseReplay, IReadOnlyList<CaseId>>(replay => replay.FindDifferingAsync(default)));

        await world.Database.ExecuteBehindTheDoorAsync("update cases_case set standing = replace(standing, '69000', '1')");

        Assert.Equal([id], await world.AskAsync<CaseReplay, IReadOnlyList<CaseId>>(replay => replay.FindDifferingAsync(default)));
    }

    private static async Task<long> SeenAsync(CaseWorld world, CaseId id)
    {
        await using var db = world.Database.Read();
        return await db.Set<Case>().Where(one => one.Id == id).Select(one => one.LastSequence).SingleAsync();
    }
}
