using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Appointments.EndAppointment;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People.ShowPerson;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases.HandOver;

/// <summary>The way back of a hand-over: cases whose officers nobody changed since go back, the others say why they stay.</summary>
public sealed class RecallHandOverTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Cases_go_back_as_recorded_steps_with_a_reason_and_a_case_changed_since_stays(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var (back, changed) = (await hall.Cases.InvestigatingAsync(), await hall.Cases.InvestigatingAsync());
        var (zhao, qian) = (await hall.InspectorAsync("赵敏", new(2028, 12, 31)), await hall.InspectorAsync("钱进", new(2028, 12, 31)));
        var head = await hall.HeadAsync();
        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;
        await hall.Cases.DoAsync(
            changed, Posts.InspectionHead, "change-officers", ("no-conflict", "yes"), ("reason", "换人"),
            ("officers", OfficerList.Write([new(qian.Appointment.Value, "钱进", "清监-钱进", new(2028, 12, 31)), new(zhao.Appointment.Value, "赵敏", "清监-赵敏", new(2028, 12, 31))])));

        var outcome = (await hall.RecallAsync(id, head)).Value;

        Assert.Equal((1, 1), (outcome.Returned, outcome.Kept));
        Assert.Equal(hall.From, (await hall.CaseAsync(back)).LeadId);
        Assert.Equal(["钱进", "赵敏"], await hall.OfficersAsync(changed));
        var taken = (await hall.LastEventAsync(back)).Read<StepTaken>();
        Assert.Equal(("change-officers", "提前返岗"), (taken.Step, taken.Input["reason"]));
        var record = await hall.RecordAsync(id);
        Assert.Equal(("提前返岗", head.Appointment), (record.RecallReason, record.RecalledBy!.Value));
        Assert.NotNull(record.Cases.Single(handed => handed.CaseId == back).ReturnedSequence);
        Assert.Equal("移交以后又更换过承办人，保持现状", record.Cases.Single(handed => handed.CaseId == changed).KeptBecause);
        Assert.Contains(await hall.RemindersAsync(), reminder => reminder.PersonId == zhao.Person && reminder.What == "移交给您的 1 件案件已撤回");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_went_back_is_not_given_back_twice(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();
        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;

        var (first, second) = (await hall.RecallAsync(id, head), await hall.RecallAsync(id, head));

        Assert.True(first.Succeeded);
        Assert.Equal("nothing-returns", Assert.Single(second.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_goes_back_to_somebody_who_has_left(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var one = await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();
        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;
        await EndAsync(hall, (await hall.Cases.PersonAsync(Posts.LabourInspector)).By.Person);

        var refused = await hall.RecallAsync(id, head);

        Assert.Equal("nothing-returns", Assert.Single(refused.Refusals).Code);
        Assert.Equal(zhao.Appointment, (await hall.CaseAsync(one)).LeadId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_the_head_of_the_procedure_takes_it_back(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var head = await hall.HeadAsync();
        var id = (await hall.ConfirmAsync((await hall.PreviewAsync(head, zhao.Appointment)).Value, head)).Value;

        var byOtherHead = await hall.RecallAsync(id, (await hall.Cases.PersonAsync(Posts.MediationHead)).By);
        var unknown = await hall.RecallAsync(WorkHandOverId.New(), head);
        var without = await hall.RecallAsync(id, head, reason: null);

        Assert.Equal("no-such-hand-over", Assert.Single(byOtherHead.Refusals).Code);
        Assert.Equal("no-such-hand-over", Assert.Single(unknown.Refusals).Code);
        Assert.Equal("reason-missing", Assert.Single(without.Refusals).Code);
    }

    private static async Task EndAsync(HandOverHall hall, PersonId person)
    {
        var administrator = (await hall.Cases.PersonAsync(Posts.Administrator)).By with { At = hall.Cases.Time.UtcNow };
        var version = (await hall.Cases.AskAsync((PersonReader reader) => reader.FindAsync(person, default)))!.Version;
        var command = new EndAppointmentCommand(person, hall.From, administrator.Today.AddDays(-1), "调离", version);
        _ = (await hall.Cases.AskAsync((EndAppointment end) => end.HandleAsync(command, administrator, default))).Value;
    }
}
