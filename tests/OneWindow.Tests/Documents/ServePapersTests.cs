using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.ServePapers;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Architecture;

namespace OneWindow.Tests.Documents;

/// <summary>Several papers recorded as served in one act: each as by itself, with its clocks and its proof.</summary>
public sealed class ServePapersTests
{
    private const string Post = "serve:postal";

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_service_starts_its_own_term_and_leaves_the_list(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (first, second) = (await SignedAsync(world), await SignedAsync(world));
        var inspector = At(world, "2026-03-12");
        var waiting = await WaitingAsync(world, inspector);

        var batch = await ServeAsync(world, inspector, "one", "2026-03-11", (first, "EMS001"), (second, "EMS002"));

        Assert.Equal([first, second], waiting.Select(paper => paper.Key));
        Assert.Equal(["清源某餐饮有限公司", "清源某餐饮有限公司"], waiting.Select(paper => paper.Recipient));
        Assert.Equal(["邮寄送达，2026-03-11，EMS001", "邮寄送达，2026-03-11，EMS002"], batch.Papers.Select(line => line.Says));
        Assert.Empty(await WaitingAsync(world, inspector));
        foreach (var (key, proof) in (IEnumerable<(ServiceRun, string)>)[(first, "EMS001"), (second, "EMS002")])
        {
            var (run, clocks) = await ReadAsync(world, key);
            Assert.Equal(("delivered", "postal", "2026-03-11", proof), (run.State, run.Facts["service-method"], run.Facts["served-on"], run.Facts["service-proof"]));
            // The term for correction runs from the service; the term for serving has ended.
            Assert.Contains(clocks, clock => clock.Deadline == "LS-11" && clock.Ledger.StartedOn == new DateOnly(2026, 3, 11));
            Assert.All(clocks.Where(clock => clock.Deadline == "LS-07"), clock => Assert.NotNull(clock.Ledger.Stopped));
            Assert.Contains("D-GEN-05", await world.KindsAsync(key.Case, Areas.Documents.DocumentStatus.Draft));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_party_receives_a_paper_once_and_its_terms_run_from_that_day(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var key = await SignedAsync(world);
        var by = At(world, "2026-03-13") with { Post = Posts.Party };
        var run = (await ReadAsync(world, key)).Run;
        var paper = new PartyPaper(
            key.Case, key.Run, new DocumentId(Guid.Parse(run.Facts["document"])), "限期改正指令书", null, "劳动保障监察", null, run.OpenedOn, "清源某餐饮有限公司", null, CaseIsOpen: true);

        var foreign = await ReceiveAsync(world, paper with { Paper = DocumentId.New() }, by);
        var first = await ReceiveAsync(world, paper, by);
        var again = await ReceiveAsync(world, paper, At(world, "2026-03-14") with { Post = Posts.Party });
        var (received, clocks) = await ReadAsync(world, key);

        Assert.Equal("paper-not-to-be-received", Assert.Single(foreign.Refusals).Code);
        Assert.True(first.Succeeded && again.Succeeded);
        Assert.Equal(("delivered", "electronic", "2026-03-13", "网上签收"), (received.State, received.Facts["service-method"], received.Facts["served-on"], received.Facts["service-proof"]));
        Assert.Contains(clocks, clock => clock.Deadline == "LS-11" && clock.Ledger.StartedOn == new DateOnly(2026, 3, 13));
        Assert.Empty(await WaitingAsync(world, At(world, "2026-03-14")));
    }

    private static Task<Result<string>> ReceiveAsync(PaperWorld world, PartyPaper paper, ActionContext by) =>
        world.Cases.AskAsync((IPartyServices services) => services.ReceiveAsync(paper, "经办人方建平", "网上签收", by, default));

    [Theory, OnSqlite, OnPostgres]
    public async Task What_somebody_served_meanwhile_or_before_its_issue_is_told_and_holds_nothing_up(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (served, late, good) = (await SignedAsync(world), await SignedAsync(world, "2026-03-12"), await SignedAsync(world));
        await world.ServeAsync(served.Case, "2026-03-11");

        var batch = await ServeAsync(world, At(world, "2026-03-13"), "one", "2026-03-11", (served, "EMS001"), (late, "EMS002"), (good, "EMS003"));

        Assert.Equal([false, false, true], batch.Papers.Select(line => line.Done));
        Assert.Equal(["送达现在不能“登记送达”", "送达日期不能早于文书签发之日"], batch.Papers.Take(2).Select(line => Assert.Single(line.Refusals).Message));
        Assert.Equal("due", (await ReadAsync(world, late)).Run.State);
        Assert.Equal("回证1号", (await ReadAsync(world, served)).Run.Facts["service-proof"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sent_twice_it_is_recorded_once(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (first, second) = (await SignedAsync(world), await SignedAsync(world));
        var inspector = At(world, "2026-03-12");

        var batch = await ServeAsync(world, inspector, "one", "2026-03-11", (first, "EMS001"), (second, "EMS002"));
        var again = await ServeAsync(world, inspector, "one", "2026-03-11", (first, "EMS001"), (second, "EMS002"));

        Assert.Equal(batch.Id, again.Id);
        Assert.All(again.Papers, line => Assert.True(line.Done));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_missing_proof_and_a_wrong_day_are_named_with_their_field_and_nothing_is_recorded(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (first, second) = (await SignedAsync(world), await SignedAsync(world));
        var inspector = At(world, "2026-03-12");

        var proof = await TryAsync(world, inspector, Post, "2026-03-11", (first, "EMS001"), (second, " "));
        var day = await TryAsync(world, inspector, Post, "三月十一日", (first, "EMS001"), (second, "EMS002"));
        var future = await TryAsync(world, inspector, Post, "2026-03-13", (first, "EMS001"));
        var way = await TryAsync(world, inspector, "by-pigeon", "2026-03-11", (first, "EMS001"));

        Assert.Equal($"{second}.service-proof", Assert.Single(proof.Refusals).Field);
        Assert.Equal("served-on", Assert.Single(day.Refusals).Field);
        Assert.Equal("served-on", Assert.Single(future.Refusals).Field);
        Assert.Equal("way", Assert.Single(way.Refusals).Field);
        Assert.Equal("due", (await ReadAsync(world, first)).Run.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Services_of_others_are_neither_listed_nor_recorded_whatever_identifiers_are_sent(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var own = await SignedAsync(world);
        var stranger = At(world, "2026-03-12") with { Appointment = new(Guid.CreateVersion7()), Unit = new(Guid.CreateVersion7()) };

        var batch = await ServeAsync(world, stranger, "one", "2026-03-11", (own, "EMS001"), (new ServiceRun(own.Case, "service-99"), "EMS002"));
        var byArchivist = await TryAsync(world, world.By(Posts.Archivist), Post, "2026-03-11", (own, "EMS001"));

        Assert.Equal(["no-such-case", "no-such-case"], batch.Papers.Select(line => Assert.Single(line.Refusals).Code));
        Assert.Empty(await WaitingAsync(world, stranger));
        Assert.Equal("no-such-way", Assert.Single(byArchivist.Refusals).Code);
        Assert.Equal("due", (await ReadAsync(world, own)).Run.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Cases_from_before_the_list_are_found_by_it(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var waiting = await SignedAsync(world);
        var served = await SignedAsync(world);
        await world.ServeAsync(served.Case, "2026-03-11");
        var file = Path.Combine(SourceTree.Root, "src/OneWindow/Data/Migrations", engine == Engine.Sqlite ? "sqlite" : "postgres", "0155-papers-to-serve.sql");
        var update = File.ReadAllText(file).Split(';').Single(statement => statement.Contains("update cases_case", StringComparison.Ordinal));

        await world.Cases.Database.Door.WriteAsync<int>(
            async (writing, cancel) =>
            {
                await writing.Set<Case>().ExecuteUpdateAsync(set => set.SetProperty(one => one.PapersToServe, 7), cancel);
                return await writing.Database.ExecuteSqlRawAsync(update, cancel);
            },
            default);

        await using var db = world.Cases.Database.Read();
        Assert.Equal(1, await db.Set<Case>().Where(one => one.Id == waiting.Case).Select(one => one.PapersToServe).SingleAsync());
        Assert.Equal(0, await db.Set<Case>().Where(one => one.Id == served.Case).Select(one => one.PapersToServe).SingleAsync());
    }

    private static ActionContext At(PaperWorld world, string day) =>
        world.By(Posts.LabourInspector) with { At = DateTime.Parse(day + "T02:00:00Z", System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime() };

    /// <summary>A case whose order to correct was signed on a day, and waits to be served.</summary>
    private static async Task<ServiceRun> SignedAsync(PaperWorld world, string on = "2026-03-10")
    {
        var (id, order) = await world.OrderedAsync(on);
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);
        Assert.True((await world.SignAsync(order, head)).Succeeded);
        await using var db = world.Cases.Database.Read();
        return new ServiceRun(id, (await db.Set<Case>().SingleAsync(one => one.Id == id)).Standing.Tracks.Last(run => run.Track == "service").Id);
    }

    private static Task<IReadOnlyList<PaperToServe>> WaitingAsync(PaperWorld world, ActionContext by) =>
        world.Cases.AskAsync<PapersToServe, IReadOnlyList<PaperToServe>>(papers => papers.OfAsync(by, default));

    private static Task<Result<PaperBatchId>> TryAsync(PaperWorld world, ActionContext by, string way, string on, params (ServiceRun Key, string Proof)[] papers) =>
        world.Cases.AskAsync<ServePapers, Result<PaperBatchId>>(serve => serve.HandleAsync(new(way, on, [.. papers.Select(paper => new PaperServed(
            paper.Key, new Dictionary<string, string> { ["receiver"] = "收发室", ["service-proof"] = paper.Proof }))]), by, default));

    private static async Task<BatchAnswer> ServeAsync(
        PaperWorld world, ActionContext by, string key, string on, params (ServiceRun Key, string Proof)[] papers)
    {
        var result = await TryAsync(world, by with { IdempotencyKey = key }, Post, on, papers);
        return await world.Cases.AskAsync<IPaperBatches, BatchAnswer>(batches => batches.AnswerAsync(result.Value, by, default));
    }

    private static async Task<(TrackRun Run, IReadOnlyList<CaseClock> Clocks)> ReadAsync(PaperWorld world, ServiceRun key)
    {
        await using var db = world.Cases.Database.Read();
        var standing = (await db.Set<Case>().SingleAsync(one => one.Id == key.Case)).Standing;
        return (standing.Tracks.Single(run => run.Id == key.Run), standing.Clocks);
    }
}
