using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.HandOver.HandOverWork;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Cases.HandOver;

/// <summary>What a head sees before work is handed over: every open case of the officer, who has it afterwards, and what stands against it.</summary>
public sealed class PreviewHandOverTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_open_case_is_shown_with_the_officers_afterwards_in_the_same_place(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var led = await hall.Cases.InvestigatingAsync();
        var waiting = await hall.Cases.ReceiveAsync();
        var ended = await hall.Cases.InvestigatingAsync();
        await hall.Cases.DoAsync(ended, Posts.InspectionHead, "refer", ("referred-because", "劳动关系有争议"));
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));

        var preview = (await hall.PreviewAsync(await hall.HeadAsync(), zhao.Appointment)).Value;

        var only = Assert.Single(preview.Ready);
        Assert.Equal(led, only.Id);
        Assert.NotEqual(waiting, only.Id);
        Assert.Equal(["陈立群", "何晓燕"], only.Before.Select(officer => officer.Name));
        Assert.Equal(["赵敏", "何晓燕"], only.Suggested!.After.Select(officer => officer.Name));
        Assert.Equal("清监-赵敏", only.Suggested.After[0].Certificate);
        Assert.Empty(preview.Staying);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_successors_share_the_cases_evenly(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await hall.Cases.InvestigatingAsync();
        }

        var (zhao, qian) = (await hall.InspectorAsync("赵敏", new(2028, 12, 31)), await hall.InspectorAsync("钱进", new(2028, 12, 31)));

        var preview = (await hall.PreviewAsync(await hall.HeadAsync(), zhao.Appointment, qian.Appointment)).Value;

        // Four cases, two successors: two each.
        Assert.Equal([2, 2], preview.Ready.GroupBy(one => one.Suggested!.To.Appointment).Select(group => group.Count()));
    }

    [Theory, OnSqlite, OnPostgres]
    [Trait("law", "行政处罚法 42")]
    public async Task A_successor_without_a_valid_certificate_takes_no_case_and_the_article_is_named(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        await hall.Cases.InvestigatingAsync();
        var (without, lapsed) = (await hall.InspectorAsync("孙立", null), await hall.InspectorAsync("周正", new(2026, 3, 1)));

        var preview = (await hall.PreviewAsync(await hall.HeadAsync(), without.Appointment, lapsed.Appointment)).Value;

        Assert.Empty(preview.Ready);
        var obstacles = Assert.Single(preview.Staying).Choices.Select(choice => Assert.Single(choice.Obstacles));
        Assert.All(obstacles, obstacle => Assert.Equal("certificates-valid", obstacle.Code));
        Assert.All(obstacles, obstacle => Assert.NotNull(obstacle.Basis));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_successor_who_is_in_the_case_already_does_not_take_it_twice(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var both = await hall.Cases.InvestigatingAsync();
        await hall.Cases.DoAsync(
            both, Posts.InspectionHead, "change-officers",
            ("officers", OfficerList.Write([new(hall.From.Value, "陈立群", "清监0417", new(2028, 12, 31)), new(zhao.Appointment.Value, "赵敏", "清监-赵敏", new(2028, 12, 31))])),
            ("no-conflict", "yes"), ("reason", "调整"));
        var other = await hall.Cases.InvestigatingAsync();

        var preview = (await hall.PreviewAsync(await hall.HeadAsync(), zhao.Appointment)).Value;

        Assert.Equal(other, Assert.Single(preview.Ready).Id);
        var staying = Assert.Single(preview.Staying);
        Assert.Equal((both, "already-in-case"), (staying.Id, Assert.Single(staying.Choices[0].Obstacles).Code));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_whose_mediation_is_over_stays_because_the_step_is_not_open_in_this_state(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var mediator = (await hall.Cases.PersonAsync(Posts.Mediator)).By;
        var (agreed, open) = ((await MediatedAsync(hall, mediator.Appointment)).Case, (await MediatedAsync(hall, mediator.Appointment)).Case);
        await hall.Cases.DoAsync(
            agreed, Posts.Mediator, "agree", ("agreement-subject", "payment"), ("agreement", "九月底前付清"), ("perform-by", "2026-09-30"),
            ("agreed-on", "2026-03-02"), ("agreement-signed", "yes"));
        var other = (await hall.Cases.Application.SignInPersonAsync(Posts.Mediator, name: "叶兰")).Actor;
        var head = (await hall.Cases.PersonAsync(Posts.MediationHead)).By;

        var preview = (await hall.Cases.AskAsync((PreviewHandOver use) =>
            use.HandleAsync(new HandOverChosen(mediator.Appointment, [other.Appointment]), head, default))).Value;

        Assert.Equal(open, Assert.Single(preview.Ready).Id);
        var staying = Assert.Single(preview.Staying);
        Assert.Equal((agreed, "wrong-state"), (staying.Id, Assert.Single(staying.Choices[0].Obstacles).Code));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_mediated_the_matter_takes_no_inspection_of_it(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var mediator = (await hall.Cases.PersonAsync(Posts.Mediator)).By;
        var (mediation, matter) = await MediatedAsync(hall, mediator.Appointment);
        await hall.Cases.DoAsync(mediation, Posts.MediationHead, "fail", ("fail-ground", "no-agreement"), ("mediation-because", "单位只认一个月"));
        await hall.Cases.DoAsync(mediation, Posts.MediationHead, "return-claims", ("next-ways", "工资：监察"));
        var again = await AcrossProceduresTests.AcceptedAsync(hall.Cases, matter, Channel.Inspection, AcrossProceduresTests.NothingAsked);
        await hall.Cases.UnderInvestigationAsync(again);
        var other = await hall.Cases.InvestigatingAsync();
        var alsoInspector = await AcrossProceduresTests.AlsoInspectorAsync(hall.Cases, mediator);
        await hall.CertifyAsync(mediator, "清监0999", new(2028, 12, 31));

        var preview = (await hall.PreviewAsync(await hall.HeadAsync(), alsoInspector)).Value;

        Assert.Equal(other, Assert.Single(preview.Ready).Id);
        var staying = Assert.Single(preview.Staying);
        Assert.Equal((again, "nobody-from-before"), (staying.Id, Assert.Single(staying.Choices[0].Obstacles).Code));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_the_head_of_the_procedure_and_only_for_officers_at_work_in_it(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        await hall.Cases.InvestigatingAsync();
        var zhao = await hall.InspectorAsync("赵敏", new(2028, 12, 31));

        var byInspector = await hall.PreviewAsync((await hall.Cases.PersonAsync(Posts.LabourInspector)).By, zhao.Appointment);
        var byOtherHead = await hall.PreviewAsync((await hall.Cases.PersonAsync(Posts.MediationHead)).By, zhao.Appointment);
        var toNobody = await hall.PreviewAsync(await hall.HeadAsync());
        var toHimself = await hall.PreviewAsync(await hall.HeadAsync(), hall.From);
        var toStranger = await hall.PreviewAsync(await hall.HeadAsync(), AppointmentId.New());

        Assert.Equal("not-the-head", Assert.Single(byInspector.Refusals).Code);
        Assert.Equal(["from-unknown", "to-unknown"], byOtherHead.Refusals.Select(refusal => refusal.Code));
        Assert.Equal("to-missing", Assert.Single(toNobody.Refusals).Code);
        Assert.Equal("to-himself", Assert.Single(toHimself.Refusals).Code);
        Assert.Equal("to-unknown", Assert.Single(toStranger.Refusals).Code);
    }

    private static async Task<(CaseId Case, MatterId Matter)> MediatedAsync(HandOverHall hall, AppointmentId mediator)
    {
        var matter = await AcrossProceduresTests.RegisteredAsync(hall.Cases, Hall.WageComplaint());
        var id = await AcrossProceduresTests.AcceptedAsync(hall.Cases, matter, Channel.Mediation, AcrossProceduresTests.ForMediation);
        await hall.Cases.DoAsync(
            id, Posts.MediationHead, "accept", ("both-agree", "yes"), ("no-conflict", "yes"),
            ("officers", OfficerList.Write([new(mediator.Value, "何晓燕", "清调0021", new(2028, 12, 31))])));
        await hall.Cases.DoAsync(id, Posts.Mediator, "record-session", ("mediation-form", "alone"), ("mediation-place", "调解室"), ("mediation-record", "双方谈了一次"));
        return (id, matter);
    }
}
