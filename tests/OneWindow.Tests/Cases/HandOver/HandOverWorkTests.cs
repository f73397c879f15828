using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.HandOver.HandOverWork;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases.HandOver;

/// <summary>Handing the work of an officer over: all chosen cases or none, each as a single step would leave it, with one record and one reminder each.</summary>
public sealed class HandOverWorkTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_chosen_case_has_its_step_with_the_reason_and_the_hand_over_is_on_record(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var (first, second) = (await hall.Cases.InvestigatingAsync(), await hall.Cases.InvestigatingAsync());
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();
        var before = await hall.CaseAsync(first);

        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;

        foreach (var one in (CaseId[])[first, second])
        {
            var stored = await hall.CaseAsync(one);
            Assert.Equal(["赵敏", "何晓燕"], await hall.OfficersAsync(one));
            Assert.Equal(zhao.Appointment, stored.LeadId);
            Assert.DoesNotContain(stored.Officers, officer => officer.AppointmentId == hall.From);
            var last = await hall.LastEventAsync(one);
            var taken = last.Read<StepTaken>();
            Assert.Equal((stored.LastSequence, "change-officers", HandOverHall.Reason), (last.Sequence, taken.Step, taken.Input["reason"]));
            Assert.Equal((head.Person, head.Appointment), (last.PersonId, last.AppointmentId));
        }

        Assert.Equal((before.State, before.DueOn, before.Version + 1), (await hall.CaseAsync(first)) is var after ? (after.State, after.DueOn, after.Version) : default);
        var record = await hall.RecordAsync(id);
        Assert.Equal((hall.From, HandOverHall.Reason, head.Appointment), (record.FromId, record.Reason, record.HandedBy));
        Assert.Equal(new HashSet<CaseId> { first, second }, record.Cases.Select(handed => handed.CaseId).ToHashSet());
        Assert.All(record.Cases, handed => Assert.Equal("陈立群", OfficerList.Parse(handed.OfficersBefore)[0].Name));
        Assert.All(record.Cases, handed => Assert.Equal("赵敏", OfficerList.Parse(handed.OfficersAfter)[0].Name));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Successor_and_predecessor_are_told_once_each_however_many_cases_there_are(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await hall.Cases.InvestigatingAsync();
        }

        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();

        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;

        var reminders = await hall.RemindersAsync();
        Assert.All(reminders, reminder => Assert.Equal((ReminderColour.Blue, (WorkHandOverId?)id), (reminder.Colour, reminder.HandOverId)));
        Assert.Equal("3 件案件移交给您承办", Assert.Single(reminders, reminder => reminder.PersonId == zhao.Person).What);
        var former = (await hall.Cases.PersonAsync(Posts.LabourInspector)).By.Person;
        Assert.Equal("您承办的 3 件案件已移交给他人", Assert.Single(reminders, reminder => reminder.PersonId == former).What);
        Assert.Equal(2, reminders.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_that_changed_since_the_preview_stops_the_whole_and_is_named(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var (changed, other) = (await hall.Cases.InvestigatingAsync(), await hall.Cases.InvestigatingAsync());
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();
        var preview = (await hall.PreviewAsync(head, zhao.Appointment)).Value;
        await hall.Cases.DoAsync(changed, Posts.DepartmentHead, "commission-audit", ("auditor", "清源某会计师事务所"), ("scope", "工资支付"));

        var late = await hall.ConfirmAsync(preview, head);
        var again = await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head);

        var refusal = Assert.Single(late.Refusals);
        Assert.Equal(("cases-changed", true), (refusal.Code, refusal.Message.Contains("有 1 件案件有了新的办理", StringComparison.Ordinal)));
        Assert.True(again.Succeeded);
        Assert.Equal(["赵敏", "何晓燕"], await hall.OfficersAsync(other));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_stands_against_one_case_stops_the_whole_and_nothing_is_left_behind(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var (first, second) = (await hall.Cases.InvestigatingAsync(), await hall.Cases.InvestigatingAsync());
        var (zhao, without) = (await hall.InspectorAsync("赵敏", new(2028, 12, 31)), await hall.InspectorAsync("孙立", null));
        var command = new HandOverCommand(
            hall.From, [new(first, zhao.Appointment, null), new(second, without.Appointment, null)], HandOverHall.Reason, NoConflict: true);

        var refused = await hall.HandOverAsync(command, await hall.HeadAsync());

        Assert.Equal("certificates-valid", Assert.Single(refused.Refusals).Code);
        Assert.Equal(["陈立群", "何晓燕"], await hall.OfficersAsync(first));
        Assert.Empty(await hall.RemindersAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Reason_confirmation_choice_and_successor_are_asked_for_by_name(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var id = await hall.Cases.InvestigatingAsync();
        var head = await hall.HeadAsync();
        async Task<IEnumerable<string>> CodesAsync(params CaseForSuccessor[] cases) =>
            (await hall.HandOverAsync(new HandOverCommand(hall.From, cases, " ", NoConflict: false), head)).Refusals.Select(refusal => refusal.Code);

        var nothing = await CodesAsync();
        var twice = await CodesAsync(new(id, AppointmentId.New(), null), new(id, AppointmentId.New(), null));
        var himself = await CodesAsync(new CaseForSuccessor(id, hall.From, null));
        var stranger = await hall.HandOverAsync(new HandOverCommand(hall.From, [new(id, AppointmentId.New(), null)], "理由", NoConflict: true), head);

        Assert.Equal(["reason-missing", "conflict-unchecked", "nothing-chosen"], nothing);
        Assert.Equal(["reason-missing", "conflict-unchecked", "chosen-twice"], twice);
        Assert.Equal(["reason-missing", "conflict-unchecked", "to-himself"], himself);
        Assert.Equal("to-unknown", Assert.Single(stranger.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_the_head_of_the_procedure_hands_over_and_a_case_of_another_procedure_is_not_there(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var id = await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var mediator = (await hall.Cases.PersonAsync(Posts.Mediator)).By;
        HandOverCommand To(AppointmentId to) => new(hall.From, [new(id, to, null)], HandOverHall.Reason, NoConflict: true);

        var byInspector = await hall.HandOverAsync(To(zhao.Appointment), (await hall.Cases.PersonAsync(Posts.LabourInspector)).By);
        var byDepartment = await hall.HandOverAsync(To(zhao.Appointment), (await hall.Cases.PersonAsync(Posts.DepartmentHead)).By);
        var byOtherHead = await hall.HandOverAsync(To(mediator.Appointment), (await hall.Cases.PersonAsync(Posts.MediationHead)).By);

        Assert.Equal("not-the-head", Assert.Single(byInspector.Refusals).Code);
        Assert.Equal("not-the-head", Assert.Single(byDepartment.Refusals).Code);
        Assert.Equal("no-such-case", Assert.Single(byOtherHead.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_sent_twice_is_done_once(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var one = await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync() with { IdempotencyKey = "一次" };
        var preview = (await hall.PreviewAsync(head, zhao.Appointment)).Value;

        var (first, second) = (await hall.ConfirmAsync(preview, head), await hall.ConfirmAsync(preview, head));

        Assert.Equal(first.Value, second.Value);
        Assert.Equal((await hall.CaseAsync(one)).LastSequence, Assert.Single((await hall.RecordAsync(first.Value)).Cases).Sequence);
    }
}
