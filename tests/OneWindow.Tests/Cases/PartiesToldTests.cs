using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;
using OneWindow.Tests.Portal;

namespace OneWindow.Tests.Cases;

/// <summary>What the sides told of a payment stands beside the form that records it, and fills it in; the officer records.</summary>
public sealed class PartiesToldTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_latest_payment_told_is_filled_in_and_once_recorded_it_is_not_filled_in_again(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var door = await EmployerDoor.OpenAsync(hall);
        var id = await door.OrderedAsync();
        await door.ReceiveAsync();
        var run = (await CaseAsync(hall, id)).Standing.Tracks.Last(track => track.Track == "performance").Id;

        var untold = await FormAsync(hall, Posts.LabourInspector, id, $"record-payment?run={run}");
        await (await PostedForm.OpenAsync(door.Phone, $"/portal/employer/say?of={id.Value}", "say"))
            .With("Form.Answer", "payment").With("Form.Amount", "8000").With("Form.Day", "2026-02-27").With("Form.Words", "先付一部分").SendAsync();
        await WorkerSaysAsync(hall, id, "劳动者确认收到部分款项", Money.FromYuan(7_500), new DateOnly(2026, 2, 28));
        var told = await FormAsync(hall, Posts.LabourInspector, id, $"record-payment?run={run}");
        var standing = (await CaseAsync(hall, id)).Standing;
        var recorded = await RecordAsync(hall, id, run, "7500");
        var after = await FormAsync(hall, Posts.LabourInspector, id, $"record-payment?run={run}");
        await WorkerSaysAsync(hall, id, "劳动者反映没有收到款项", null, null);
        var denied = await FormAsync(hall, Posts.LabourInspector, id, $"record-payment?run={run}");

        Assert.Equal((string.Empty, "2026-03-02"), (Value(untold, "paid"), Value(untold, "paid-on")));
        Assert.Contains("双方都没有说", untold.QuerySelector("#told")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("7,500.00", "2026-02-28"), (Value(told, "paid"), Value(told, "paid-on")));
        Assert.Equal<string[]>(
            [["劳动者", "劳动者确认收到部分款项", "7,500.00", "2026-02-28"], ["用人单位", "用人单位报告已经付款（经办人方建平）“先付一部分”", "8,000.00", "2026-02-27"]],
            Rows(told));
        Assert.DoesNotContain("paid", standing.Tracks.Single(track => track.Id == run).Facts.Keys);
        Assert.True(recorded);
        Assert.Equal("2026-03-02", Value(after, "paid-on"));
        Assert.All(Rows(after), row => Assert.Contains("以后登记过", row[1], StringComparison.Ordinal));
        Assert.Equal("2026-03-02", Value(denied, "paid-on"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_total_that_is_recorded_stays_and_what_was_told_stands_beside_it(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var door = await EmployerDoor.OpenAsync(hall);
        var id = await AgreedAsync(hall, door);

        await WorkerSaysAsync(hall, id, "劳动者确认收到部分款项", Money.FromYuan(5_000), new DateOnly(2026, 3, 1));
        var first = await FormAsync(hall, Posts.Mediator, id, "record-performance");
        await hall.DoAsync(id, Posts.Mediator, "record-performance", ("mediation-performance", "转账凭证"), ("recovered", "5000"));
        await WorkerSaysAsync(hall, id, "劳动者确认收到部分款项", Money.FromYuan(3_000), new DateOnly(2026, 3, 2));
        var second = await FormAsync(hall, Posts.Mediator, id, "record-performance");
        var elsewhere = await FormAsync(hall, Posts.Mediator, id, "mediate-anew");

        Assert.Equal("5,000.00", Value(first, "recovered"));
        Assert.Equal("5,000.00", Value(second, "recovered"));
        Assert.Equal(["3,000.00", "5,000.00"], Rows(second).Select(row => row[2]));
        // That form asks whether both agree; of money nothing stands there.
        Assert.Empty(Rows(elsewhere));
    }

    private static async Task<CaseId> AgreedAsync(CaseHall hall, EmployerDoor door)
    {
        var id = await door.CaseAsync(Channel.Mediation);
        await AcrossProceduresTests.MediatedAsync(hall, id);
        await hall.DoAsync(id, Posts.Mediator, "agree",
            ("agreement-subject", "payment"), ("agreement", "三月底前付清"), ("agreed-amount", "13800"), ("perform-by", "2026-03-31"), ("agreed-on", "2026-03-02"), ("agreement-signed", "yes"));
        return id;
    }

    private static async Task WorkerSaysAsync(CaseHall hall, CaseId id, string what, Money? amount, DateOnly? on)
    {
        hall.Time.Advance(TimeSpan.FromMinutes(1));
        var by = (await EmployerDoor.ByAsync(hall, Posts.WindowClerk)) with { Post = Posts.Party };
        var said = new PartyStatement(PartySide.Worker, StatementSubject.Payment, what, Words: null) { Amount = amount, PaidOn = on };
        Assert.True((await hall.AskAsync((IHearParties hear) => hear.HearAsync(id, said, by, default))).Succeeded);
    }

    private static async Task<bool> RecordAsync(CaseHall hall, CaseId id, string run, string paid)
    {
        var by = await EmployerDoor.ByAsync(hall, Posts.LabourInspector);
        var typed = new Dictionary<string, string> { ["paid"] = paid, ["workers-paid"] = "1", ["paid-on"] = "2026-02-28", ["payment-proof"] = "回单" };
        return (await hall.AskAsync((TakeStep take) => take.HandleAsync(new TakeStepCommand(id, "record-payment", run, typed, Seen: null), by, default))).Succeeded;
    }

    private static async Task<IHtmlDocument> FormAsync(CaseHall hall, Post post, CaseId id, string step) =>
        await Reception.PageAsync(await (await hall.AsAsync(post)).GetAsync($"/cases/{id.Value}/steps/{step}"));

    private static string Value(IHtmlDocument form, string fact) => form.QuerySelector($"[name='Form.{fact}']")!.GetAttribute("value") ?? string.Empty;

    private static List<string[]> Rows(IHtmlDocument form) =>
        [.. form.QuerySelectorAll("#told tbody tr").Select(row => row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()).ToArray())];

    private static Task<Case> CaseAsync(CaseHall hall, CaseId id) => hall.AskAsync((OneWindowDb db) => db.Set<Case>().AsNoTracking().SingleAsync(one => one.Id == id));
}
