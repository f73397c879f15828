using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Staff.Absences.EndAbsence;
using OneWindow.Areas.Staff.Absences.RecordAbsence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Cases.Approvals;

/// <summary>Who may draft, who may sign, and who signs for somebody who is away.</summary>
public sealed class ApprovalPeopleTests
{
    [Theory, OnSqlite]
    public async Task Only_who_handles_the_case_drafts_and_only_what_another_decides(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (officer, head) = (await desk.Officer, await desk.Head);
        var stranger = (await hall.Application.SignInPersonAsync(Posts.LabourInspector)).Actor with { At = hall.Time.UtcNow };

        Assert.Contains((await desk.TrySendAsync(stranger, head)).Refusals.Single().Code, (string[])["not-of-case", "no-such-case"]);
        Assert.Equal("not-for-approval", (await desk.TrySendAsync(head, head)).Refusals.Single().Code);
        Assert.Equal("not-for-approval", (await desk.TrySendAsync(officer, head, step: "record-interview")).Refusals.Single().Code);
        Assert.Equal("Decider", (await desk.TrySendAsync(officer, await desk.ByAsync(Posts.HallLead))).Refusals.Single().Field);
        Assert.Equal("asked-twice", (await desk.TrySendAsync(officer, head, reviewer: head)).Refusals.Single().Code);
        Assert.Equal("asked-twice", (await desk.TrySendAsync(officer, head, signers: [officer])).Refusals.Single().Code);
    }

    [Theory, OnSqlite]
    public async Task What_the_law_asks_for_is_asked_before_it_is_sent(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);

        var empty = await desk.TrySendAsync(await desk.Officer, await desk.Head, typed: [], statement: "　");

        Assert.Equal(["order", "correct-by", "Statement"], empty.Refusals.Select(refusal => refusal.Field));
    }

    // The first time it is written down that the draft was opened: the page waits in the middle, and is drawn then already.
    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_is_asked_finds_the_form_the_first_time_and_again(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var id = await desk.SentAsync();
        var head = await hall.AsAsync(Posts.InspectionHead);

        var (first, again) = (await head.GetPageAsync(ApprovalRoutes.Of(id)), await head.GetPageAsync(ApprovalRoutes.Of(id)));

        Assert.NotNull(first.QuerySelector("#sign button"));
        Assert.NotNull(again.QuerySelector("#sign button"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_passed_on_to_another_of_the_same_post_alone(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var head = await desk.Head;
        var other = (await hall.Application.SignInPersonAsync(Posts.InspectionHead)).Actor with { At = hall.Time.UtcNow };
        var id = await desk.SentAsync();

        var wrong = await desk.PassOnAsync(id, head, await desk.ByAsync(Posts.HallLead));
        await desk.PassOnAsync(id, head, other);

        Assert.Equal("not-in-post", wrong.Refusals.Single().Code);
        Assert.Equal([0, 1], await desk.TurnsAsync(head, other));
        Assert.Equal("not-your-turn", (await desk.AgreeAsync(id, head)).Refusals.Single().Code);
        Assert.Equal(ApprovalState.Agreed, (await desk.AgreeAsync(id, other)).Value);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_head_asks_others_first_and_it_comes_back(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (head, signer) = (await desk.Head, await desk.ByAsync(Posts.DepartmentHead));
        var id = await desk.SentAsync();

        await desk.AskAsync(id, head, signer);
        Assert.Equal([0, 1], await desk.TurnsAsync(head, signer));
        var back = await desk.SendBackAsync(id, signer);
        await desk.AgreeAsync(id, signer, "无异议。");

        Assert.Equal("co-signers-do-not-send-back", back.Refusals.Single().Code);
        Assert.Equal("nobody-asked", (await desk.AskAsync(id, head, signer)).Refusals.Single().Code);
        Assert.Equal(ApprovalState.Agreed, (await desk.AgreeAsync(id, head)).Value);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task While_the_head_is_away_the_stand_in_signs_and_the_record_says_so(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var head = await desk.Head;
        var deputy = (await hall.Application.SignInPersonAsync(Posts.InspectionHead)).Actor with { At = hall.Time.UtcNow };
        var id = await desk.SentAsync();
        var before = await desk.AgreeAsync(id, deputy);
        var away = new AbsenceToRecord(head.Person, deputy.Person, head.Today, head.Today.AddDays(3), "年休假");
        var absence = await hall.AskAsync((RecordAbsence record) => record.HandleAsync(away, head, default));
        Assert.Equal([1, 1], await desk.TurnsAsync(head, deputy));

        var signed = await desk.AgreeAsync(id, deputy);

        Assert.Equal("not-your-turn", before.Refusals.Single().Code);
        Assert.True(absence.Succeeded);
        Assert.Equal(ApprovalState.Agreed, signed.Value);
        var part = Assert.Single((await desk.ReadAsync(id)).Parts);
        Assert.Equal((head.Person, deputy.Appointment, true), (part.PersonId, part.DoneAs, part.StoodIn));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_came_back_after_the_drafter_left_the_case_waits_for_its_new_lead(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (officer, head) = (await desk.Officer, await desk.Head);
        var next = (await hall.Application.SignInPersonAsync(Posts.LabourInspector)).Actor with { At = hall.Time.UtcNow };
        var id = await desk.SentAsync();
        await desk.SendBackAsync(id, head);
        var early = await desk.TrySendAsync(next, head, again: id);
        Assert.Equal([1, 0], await desk.TurnsAsync(officer, next));

        await hall.DoAsync(
            desk.Case, Posts.InspectionHead, "change-officers", ("no-conflict", "yes"), ("reason", "调离"),
            ("officers", OfficerList.Write([
                new Officer(next.Appointment.Value, "何晓燕", "清监0419", new(2028, 12, 31)), new Officer(Guid.CreateVersion7(), "宋佳", "清监0420", new(2028, 12, 31))])));

        Assert.False(early.Succeeded);
        Assert.Equal([1, 1], await desk.TurnsAsync(officer, next));
        Assert.True((await desk.TrySendAsync(next, head, again: id)).Succeeded);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_stand_in_has_the_same_post_and_is_not_away_and_acts_no_longer_once_the_person_is_back(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var desk = await ApprovalDesk.OpenAsync(hall);
        var (head, clerk) = (await desk.Head, await desk.ByAsync(Posts.WindowClerk));
        var deputy = (await hall.Application.SignInPersonAsync(Posts.InspectionHead)).Actor with { At = hall.Time.UtcNow };
        var away = new AbsenceToRecord(head.Person, deputy.Person, head.Today, head.Today.AddDays(3), "年休假");

        Assert.Equal("no-common-post", await CodeAsync(away with { StandIn = clerk.Person }, head));
        Assert.Equal("stand-in-self", await CodeAsync(away with { StandIn = head.Person }, head));
        Assert.Equal("absence-of-others", await CodeAsync(away, clerk));
        Assert.Equal("ends-before-begin", await CodeAsync(away with { UntilDay = head.Today.AddDays(-1) }, head));
        Assert.Equal("absence-too-long", await CodeAsync(away with { UntilDay = head.Today.AddDays(400) }, head));
        var absence = await hall.AskAsync((RecordAbsence record) => record.HandleAsync(away, head, default));
        Assert.Equal("absence-overlaps", await CodeAsync(away, head));
        Assert.Equal("stand-in-away", await CodeAsync(new AbsenceToRecord(deputy.Person, head.Person, head.Today, head.Today, "开会"), deputy));

        var others = await hall.AskAsync((EndAbsence end) => end.HandleAsync(absence.Value, clerk, default));
        var ended = await hall.AskAsync((EndAbsence end) => end.HandleAsync(absence.Value, head, default));
        var id = await desk.SentAsync();

        Assert.Equal("absence-of-others", others.Refusals.Single().Code);
        Assert.True(ended.Succeeded);
        Assert.Equal("not-your-turn", (await desk.AgreeAsync(id, deputy)).Refusals.Single().Code);

        async Task<string> CodeAsync(AbsenceToRecord command, ActionContext by) =>
            (await hall.AskAsync((RecordAbsence record) => record.HandleAsync(command, by, default))).Refusals.Single().Code;
    }
}
