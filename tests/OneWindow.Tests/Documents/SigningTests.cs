using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.DownloadPaper;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Data.Events;
using OneWindow.Data.Numbers;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

public sealed class SigningTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_paper_with_gaps_is_not_signed_and_says_which(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (_, order) = await world.OrderedAsync();

        var result = await world.SignAsync(order, world.By(Posts.InspectionHead));

        Assert.Contains(result.Refusals, refusal => refusal.Code == "required-filled" && refusal.Message.Contains("统一社会信用代码", StringComparison.Ordinal));
        Assert.Null((await world.StoredAsync(order)).Number);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Signing_takes_a_number_opens_the_service_and_is_recorded_with_the_contents_hash(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await world.OrderedAsync();
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);

        var result = await world.SignAsync(order, head);

        await using var db = world.Cases.Database.Read();
        var document = await world.StoredAsync(order);
        var service = (await db.Set<Case>().SingleAsync(one => one.Id == id)).Standing.Tracks.Single(run => run.Track == "service");
        var events = await EventStore.ReadAsync(db, new EventStream("document", order.Value), 0, 10, default);
        Assert.Equal(new SignedPaper("清人社监令字〔2026〕第0001号", 1), result.Value);
        Assert.Equal((DocumentStatus.Signed, head.Appointment), (document.Status, document.SignedBy!.Value));
        Assert.Equal(("due", "D-INS-15", order.Value.ToString("D")), (service.State, service.Subject, service.Facts["document"]));
        Assert.Equal(document.ContentHash, events[^1].Read<PaperSigned>().ContentHash);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Numbers_have_no_gap_when_several_sign_at_once(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var head = world.By(Posts.InspectionHead);
        List<Areas.Documents.Contracts.DocumentId> orders = [];
        for (var count = 0; count < 4; count++)
        {
            var (_, order) = await world.OrderedAsync();
            await world.FillAllAsync(order, head);
            orders.Add(order);
        }

        var signed = await Task.WhenAll(orders.Select(order => world.SignAsync(order, head)));

        Assert.Equal(
            ["清人社监令字〔2026〕第0001号", "清人社监令字〔2026〕第0002号", "清人社监令字〔2026〕第0003号", "清人社监令字〔2026〕第0004号"],
            signed.Select(one => one.Value.Number).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_void_paper_keeps_its_number_as_void_and_is_not_served_any_more(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await world.OrderedAsync();
        await world.FillAllAsync(order, world.By(Posts.InspectionHead));
        await world.SignAsync(order, world.By(Posts.InspectionHead));

        var unreasoned = await world.VoidAsync(order, world.By(Posts.DepartmentHead), " ");
        var result = await world.VoidAsync(order, world.By(Posts.DepartmentHead), "改正期限写错");

        await using var db = world.Cases.Database.Read();
        var number = await db.Set<IssuedNumber>().SingleAsync(issued => issued.Kind == "rectification-order");
        var service = (await db.Set<Case>().SingleAsync(one => one.Id == id)).Standing.Tracks.Single(run => run.Track == "service");
        Assert.Equal("reason", Assert.Single(unreasoned.Refusals).Field);
        Assert.Equal("清人社监令字〔2026〕第0001号", result.Value);
        Assert.Equal("改正期限写错", number.VoidReason);
        Assert.Equal("dropped", service.State);
        Assert.Equal(DocumentStatus.Void, (await world.StoredAsync(order)).Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_signed_stays_when_the_case_goes_on_and_the_word_file_says_the_same(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await world.OrderedAsync();
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);
        await world.SignAsync(order, head);
        var before = (await world.SheetAsync(order, head))!.Model.Text;

        await world.Cases.DoAsync(id, "2026-03-11", Posts.InspectionHead, "reset-correction-date", ("correct-by", "2026-04-15"), ("reason", "需要更长时间"));

        var sheet = (await world.SheetAsync(order, head))!;
        using var stream = new MemoryStream(DownloadPaper.Render(sheet));
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        var text = word.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("2026年3月25日", before, StringComparison.Ordinal);
        Assert.Equal(before, sheet.Model.Text);
        Assert.All(before.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Length > 4), line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.Contains("清人社监令字〔2026〕第0001号", text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_order_is_signed_by_a_head_only_and_a_stranger_does_not_see_it(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (_, order) = await world.OrderedAsync();
        var inspector = world.By(Posts.LabourInspector);
        await world.FillAllAsync(order, inspector);
        var stranger = inspector with { Appointment = new(Guid.CreateVersion7()), Unit = new(Guid.CreateVersion7()) };

        var byInspector = await world.SignAsync(order, inspector);
        var byStranger = await world.SignAsync(order, stranger);

        Assert.Equal(RefusalKind.Forbidden, Assert.Single(byInspector.Refusals).Kind);
        Assert.Equal(RefusalKind.NotFound, Assert.Single(byStranger.Refusals).Kind);
        Assert.Null(await world.SheetAsync(order, stranger));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_corrected_copy_names_the_paper_it_replaces(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (_, order) = await world.OrderedAsync();
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);
        await world.SignAsync(order, head);

        var copy = await world.ReissueAsync(order, head);

        var sheet = (await world.SheetAsync(copy.Value, head))!;
        Assert.Contains("更正并代替清人社监令字〔2026〕第0001号", sheet.Model.Text, StringComparison.Ordinal);
        Assert.Equal(0, sheet.Missing);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wrong_time_is_named_and_nothing_is_kept_of_it(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, _) = await world.OrderedAsync();
        var inspector = world.By(Posts.LabourInspector);
        var record = await world.PaperAsync(id, "D-INS-07");

        var wrong = await world.FillAsync(record, inspector, ("interview.end", "上午十点"));
        var right = await world.FillAsync(record, inspector, ("interview.end", "2026-03-10 10:30"));

        var sheet = (await world.SheetAsync(record, inspector))!;
        Assert.Equal("interview.end", Assert.Single(wrong.Refusals).Field);
        Assert.True(right.Succeeded);
        Assert.Equal("2026-03-10 10:30", sheet.Blanks.Single(blank => blank.Path == "interview.end").Typed);
        Assert.Contains("2026年3月10日9时30分", sheet.Model.Text, StringComparison.Ordinal);
        Assert.Contains("2026年3月10日10时30分", sheet.Model.Text, StringComparison.Ordinal);
        Assert.Contains("答：发到1月。", sheet.Model.Text, StringComparison.Ordinal);
    }
}
