using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Cases.Approvals.DropDraft;
using OneWindow.Areas.Cases.Approvals.ListApprovals;
using OneWindow.Areas.Cases.Approvals.RecallDraft;
using OneWindow.Areas.Cases.Approvals.ShowApproval;
using OneWindow.Areas.Cases.Approvals.UrgeApprovers;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Running;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases.Approvals;

/// <summary>A step on its way to the head who may take it: nothing happens to the case until the head agrees.</summary>
public sealed class ApprovalTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task With_the_heads_agreement_the_step_is_taken_in_the_heads_name_with_the_opinion(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (officer, head) = (await desk.Officer, await desk.Head);
        var id = await desk.SentAsync();
        var before = await desk.CaseAsync();
        Assert.Equal([0, 1], await desk.TurnsAsync(officer, head));

        var agreed = await desk.AgreeAsync(id, head, "同意，抓紧送达。");

        Assert.Equal(ApprovalState.Agreed, agreed.Value);
        var one = await desk.CaseAsync();
        Assert.Equal(("case-report", "rectification-ordered"), (before.State, one.State));
        Assert.Equal("同意，抓紧送达。", one.Standing.Facts["opinion"]);
        var taken = await LastEventAsync(hall, desk);
        Assert.Equal((CaseEvents.StepTaken, head.Appointment), (taken.Kind, taken.AppointmentId));
        Assert.Equal("order-correction", taken.Read<StepTaken>().Step);
        Assert.Equal([0, 0], await desk.TurnsAsync(officer, head));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_reviewed_first_then_signed_by_others_then_decided(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (head, reviewer, signer) = (await desk.Head, await desk.ByAsync(Posts.DepartmentHead), await desk.ByAsync(Posts.HallLead));
        var id = await desk.SentAsync(reviewer, signer);

        var early = await desk.AgreeAsync(id, head);
        Assert.Equal([1, 0, 0], await desk.TurnsAsync(reviewer, signer, head));
        await desk.AgreeAsync(id, reviewer, "事实清楚。");
        Assert.Equal([0, 1, 0], await desk.TurnsAsync(reviewer, signer, head));
        await desk.AgreeAsync(id, signer, "期限偏短。", objects: true);
        Assert.Equal([0, 0, 1], await desk.TurnsAsync(reviewer, signer, head));
        var agreed = await desk.AgreeAsync(id, head);

        Assert.Equal("not-your-turn", early.Refusals.Single().Code);
        Assert.Equal(ApprovalState.Agreed, agreed.Value);
        Assert.Equal(
            [(ApprovalKind.Review, ApprovalOutcome.Agreed), (ApprovalKind.CoSign, ApprovalOutcome.Objected), (ApprovalKind.Decide, ApprovalOutcome.Agreed)],
            (await desk.ReadAsync(id)).Parts.OrderBy(part => part.DoneAt).ThenBy(part => part.Kind).Select(part => (part.Kind, part.Outcome!.Value)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sent_back_twice_it_is_mended_and_sent_again_and_what_was_said_stays(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (officer, head, reviewer) = (await desk.Officer, await desk.Head, await desk.ByAsync(Posts.DepartmentHead));
        var id = await desk.SentAsync(reviewer);
        await desk.AgreeAsync(id, reviewer);

        await desk.SendBackAsync(id, head, toStage: 1, reason: "请先核对金额。");
        Assert.Equal([1, 0, 0], await desk.TurnsAsync(reviewer, head, officer));
        await desk.AgreeAsync(id, reviewer, "金额已核对。");
        await desk.SendBackAsync(id, head);
        Assert.Equal([0, 0, 1], await desk.TurnsAsync(reviewer, head, officer));
        var mended = new Dictionary<string, string>(ApprovalDesk.Order) { ["correct-by"] = "2030-03-01" };
        var again = await desk.TrySendAsync(officer, head, typed: mended, again: id);
        await desk.AgreeAsync(id, head);

        Assert.Equal(id, again.Value);
        var approval = await desk.ReadAsync(id);
        Assert.Equal((ApprovalState.Agreed, 3), (approval.State, approval.Round));
        Assert.Equal(2, approval.Parts.Count(part => part.Outcome == ApprovalOutcome.SentBack));
        Assert.Equal("2030-03-01", (await desk.CaseAsync()).Standing.Facts["correct-by"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_recalled_until_somebody_has_opened_it(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (officer, head) = (await desk.Officer, await desk.Head);
        var id = await desk.SentAsync();

        var other = await hall.AskAsync((RecallDraft recall) => recall.HandleAsync(id, head, default));
        var recalled = await hall.AskAsync((RecallDraft recall) => recall.HandleAsync(id, officer, default));
        await desk.TrySendAsync(officer, head, again: id);
        await hall.AskAsync((OpenDraft open) => open.HandleAsync(id, officer, default));
        await hall.AskAsync((OpenDraft open) => open.HandleAsync(id, head, default));
        var late = await hall.AskAsync((RecallDraft recall) => recall.HandleAsync(id, officer, default));

        Assert.Equal("not-the-drafter", other.Refusals.Single().Code);
        Assert.Equal(ApprovalState.Recalled, recalled.Value);
        Assert.Equal("was-opened", late.Refusals.Single().Code);
    }

    [Theory, OnSqlite]
    public async Task What_came_back_is_given_up_and_the_step_may_be_drafted_anew(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (officer, head) = (await desk.Officer, await desk.Head);
        var id = await desk.SentAsync();
        var twice = await desk.TrySendAsync(officer, head);
        await desk.SendBackAsync(id, head);

        var dropped = await hall.AskAsync((DropDraft drop) => drop.HandleAsync(new DraftDropped(id, "单位已经付清", null), officer, default));

        Assert.Equal("sent-already", twice.Refusals.Single().Code);
        Assert.Equal(ApprovalState.Dropped, dropped.Value);
        Assert.True((await desk.TrySendAsync(officer, head)).Succeeded);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Those_who_hold_it_up_are_urged_once_a_day(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (officer, head) = (await desk.Officer, await desk.Head);
        var id = await desk.SentAsync();

        Assert.True((await hall.AskAsync((UrgeApprovers urge) => urge.HandleAsync(id, officer, default))).Succeeded);
        var again = await hall.AskAsync((UrgeApprovers urge) => urge.HandleAsync(id, officer, default));

        Assert.Equal("urged-today", again.Refusals.Single().Code);
        Assert.NotNull((await hall.AskAsync((ApprovalList list) => list.PageAsync(ApprovalLook.Waiting, null, head, default))).Lines.Single().UrgedAt);
        var reminder = Assert.Single((await hall.AskAsync((ReminderList list) => list.PageAsync(readToo: false, after: null, head, default))).Lines);
        Assert.Equal(("承办人催办：“责令限期改正”等您处理", $"/approvals/{id.Value:D}"), (reminder.What, reminder.Href));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task When_the_head_acts_without_it_the_draft_ends(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var id = await desk.SentAsync();

        await hall.DoAsync(desk.Case, Posts.InspectionHead, "order-correction", [.. ApprovalDesk.Order.Select(pair => (pair.Key, pair.Value)), ("opinion", "直接办。")]);

        Assert.Equal(ApprovalState.Dropped, (await desk.ReadAsync(id)).State);
        Assert.Equal("approval-not-open", (await desk.AgreeAsync(id, await desk.Head)).Refusals.Single().Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_sign_the_same_paper_at_once_one_is_told(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (head, id) = (await desk.Head, await desk.SentAsync());
        var shown = (await desk.ReadAsync(id)).Version;

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => desk.AgreeAsync(id, head, version: shown)));

        Assert.Equal("changed-meanwhile", Assert.Single(results, result => !result.Succeeded).Refusals[0].Code);
    }

    private static Task<EventEntry> LastEventAsync(CaseHall hall, ApprovalDesk desk) => hall.AskAsync((OneWindowDb db) =>
        Task.FromResult(db.Set<EventEntry>().Where(entry => entry.StreamKind == CaseEvents.StreamKind && entry.StreamId == desk.Case.Value)
            .OrderByDescending(entry => entry.Sequence).First()));
}
