using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Batches;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Areas.Documents.SignPapers;
using OneWindow.Data.Events;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>Several papers signed in one act: each as by itself, what cannot be signed told with its reason.</summary>
public sealed class SignPapersTests
{
    private const string First = "清人社监令字〔2026〕第0001号";
    private const string Second = "清人社监令字〔2026〕第0002号";

    [Theory, OnSqlite, OnPostgres]
    public async Task What_can_be_signed_is_signed_in_order_and_the_rest_says_why_not(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        var (first, gap, second) = (await ReadyAsync(world), (await world.OrderedAsync()).Order, await ReadyAsync(world));

        var batch = await SignAsync(world, head, "one", first, gap, second);

        Assert.Equal([$"{First}，等待送达 1 方", null, $"{Second}，等待送达 1 方"], batch.Lines.Select(line => line.Says));
        Assert.Contains(batch.Lines[1].Refused, refusal => refusal.Code == "required-filled" && refusal.Message.Contains("统一社会信用代码", StringComparison.Ordinal));
        Assert.Equal([First, null, Second], await NumbersAsync(world, first, gap, second));
        Assert.Equal(1, await SigningsAsync(world, first));
        Assert.Equal(0, await SigningsAsync(world, gap));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_preview_tells_the_numbers_that_are_taken_afterwards_and_takes_none(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        var (first, gap, second) = (await ReadyAsync(world), (await world.OrderedAsync()).Order, await ReadyAsync(world));

        var preview = (await PreviewAsync(world, head, first, gap, second)).Value;
        var again = (await PreviewAsync(world, head, first, gap, second)).Value;

        Assert.Equal([First, null, Second], preview.Select(paper => paper.Number));
        Assert.Equal(preview.Select(paper => paper.Number), again.Select(paper => paper.Number));
        Assert.Equal("清源某餐饮有限公司", preview[0].Addressees);
        Assert.Equal("required-filled", Assert.Single(preview[1].Obstacles, obstacle => obstacle.Code == "required-filled").Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sent_twice_it_is_done_once_though_a_paper_could_be_signed_by_now(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        var (first, gap) = (await ReadyAsync(world), (await world.OrderedAsync()).Order);
        var batch = await SignAsync(world, head, "one", first, gap);
        await world.FillAllAsync(gap, head);

        var again = await SignAsync(world, head, "one", first, gap);

        Assert.Equal(batch.Id, again.Id);
        Assert.Equal([First, null], await NumbersAsync(world, first, gap));
        Assert.Equal(1, await SigningsAsync(world, first));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_cut_off_goes_on_where_it_stopped(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        var (first, second) = (await ReadyAsync(world), await ReadyAsync(world));
        // The first of the two was signed when the connection broke; the batch itself was not kept.
        await world.Cases.AskAsync<SignPaper, Result<SignedPaper>>(sign =>
            sign.HandleAsync(new(first, null), head with { IdempotencyKey = $"one/{first.Value:N}" }, default));

        var batch = await SignAsync(world, head, "one", first, second);

        Assert.Equal([$"{First}，等待送达 1 方", $"{Second}，等待送达 1 方"], batch.Lines.Select(line => line.Says));
        Assert.Equal(1, await SigningsAsync(world, first));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_who_send_the_same_at_once_take_each_number_once(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        var (first, second) = (await ReadyAsync(world), await ReadyAsync(world));

        var batches = await Task.WhenAll(SignAsync(world, head, "one", first, second), SignAsync(world, head, "one", first, second));

        Assert.Equal(batches[0].Id, batches[1].Id);
        await using var db = world.Cases.Database.Read();
        Assert.Equal(2, await db.Set<IssuedNumber>().CountAsync(number => number.Kind == "rectification-order"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_paper_of_others_is_neither_shown_nor_signed_whatever_identifiers_are_sent(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var own = world.By(Posts.LabourInspector);
        var stranger = own with { Appointment = new(Guid.CreateVersion7()), Unit = new(Guid.CreateVersion7()) };
        var order = await ReadyAsync(world);

        var preview = Assert.Single((await PreviewAsync(world, stranger, order)).Value);
        var batch = await SignAsync(world, stranger, "one", order, DocumentId.New());
        var notSigner = await SignAsync(world, own, "one", order);

        Assert.Null(preview.Sheet);
        Assert.Equal(["no-such-paper", "no-such-paper"], batch.Lines.Select(line => Assert.Single(line.Refused).Code));
        Assert.Equal("not-a-signer", Assert.Single(Assert.Single(notSigner.Lines).Refused).Code);
        Assert.Equal([null], await NumbersAsync(world, order));
        Assert.Null(await world.Cases.AskAsync<PaperBatches, BatchView?>(batches => batches.FindAsync(batch.Id, own, default)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_draft_that_changed_since_it_was_shown_is_not_signed(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        var order = await ReadyAsync(world);
        var seen = (await world.StoredAsync(order)).Version - 1;

        var result = await world.Cases.AskAsync<SignPapers, Result<PaperBatchId>>(sign => sign.HandleAsync(new([new(order, seen)]), head, default));

        Assert.Equal("changed-meanwhile", Assert.Single(Assert.Single((await ReadAsync(world, result.Value, head)).Lines).Refused).Code);
        Assert.Equal([null], await NumbersAsync(world, order));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_too_much_and_the_same_twice_are_refused_as_a_whole(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        var order = await ReadyAsync(world);
        DocumentId[] many = [order, .. Enumerable.Range(0, 199).Select(_ => DocumentId.New())];

        Assert.Equal(["nothing-chosen", "too-many", "chosen-twice"], [await WrongAsync(), await WrongAsync(many), await WrongAsync(order, order)]);
        Assert.Equal([null], await NumbersAsync(world, order));

        async Task<string> WrongAsync(params DocumentId[] papers)
        {
            var signed = await world.Cases.AskAsync<SignPapers, Result<PaperBatchId>>(sign => sign.HandleAsync(CommandOf(papers), head, default));
            Assert.Equal(Assert.Single(signed.Refusals), Assert.Single((await PreviewAsync(world, head, papers)).Refusals));
            return signed.Refusals[0].Code;
        }
    }

    private static async Task<DocumentId> ReadyAsync(PaperWorld world)
    {
        var (_, order) = await world.OrderedAsync();
        await world.FillAllAsync(order, world.By(Posts.InspectionHead));
        return order;
    }

    private static SignPapersCommand CommandOf(IEnumerable<DocumentId> papers) => new([.. papers.Select(paper => new SignPaperCommand(paper, Seen: null))]);

    private static async Task<PaperBatch> SignAsync(PaperWorld world, ActionContext by, string key, params DocumentId[] papers)
    {
        var keyed = by with { IdempotencyKey = key };
        var result = await world.Cases.AskAsync<SignPapers, Result<PaperBatchId>>(sign => sign.HandleAsync(CommandOf(papers), keyed, default));
        return await ReadAsync(world, result.Value, by);
    }

    private static async Task<PaperBatch> ReadAsync(PaperWorld world, PaperBatchId id, ActionContext by) =>
        (await world.Cases.AskAsync<PaperBatches, BatchView?>(batches => batches.FindAsync(id, by, default)))!.Batch;

    private static Task<Result<IReadOnlyList<PreviewedPaper>>> PreviewAsync(PaperWorld world, ActionContext by, params DocumentId[] papers) =>
        world.Cases.AskAsync<PreviewSigning, Result<IReadOnlyList<PreviewedPaper>>>(preview => preview.HandleAsync(papers, by, default));

    private static async Task<IReadOnlyList<string?>> NumbersAsync(PaperWorld world, params DocumentId[] papers)
    {
        List<string?> numbers = [];
        foreach (var paper in papers)
        {
            numbers.Add((await world.StoredAsync(paper)).Number);
        }

        return numbers;
    }

    private static async Task<int> SigningsAsync(PaperWorld world, DocumentId paper)
    {
        await using var db = world.Cases.Database.Read();
        return (await EventStore.ReadAsync(db, new EventStream("document", paper.Value), 0, 50, default)).Count(entry => entry.Kind == DocumentEvents.Signed);
    }
}
