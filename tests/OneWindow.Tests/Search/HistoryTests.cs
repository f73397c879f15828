using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Search.ShowEmployer;
using OneWindow.Areas.Search.ShowPerson;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Search;

public sealed class HistoryTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_person_is_known_by_the_identity_number_or_else_by_telephone_and_name(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var clerk = (await hall.PersonAsync(Posts.WindowClerk)).Actor;
        var withoutNumber = await RegisterAsync(hall, clerk, "吴秀兰", identity: null);
        await RegisterAsync(hall, clerk, "同一部电话的工友", identity: null);
        await RegisterAsync(hall, clerk, "吴秀兰", identity: "440308199901101512");

        var view = (await ShowAsync(hall, await PartyOfAsync(hall, hall.Complaint.Id), null, clerk)).Value;

        Assert.Equal([withoutNumber, hall.Complaint.Id], view.History.Matters.Select(matter => matter.Id));
        Assert.Equal(("110105********002X", "138****6613"), (view.History.IdentityNumber, view.History.Telephone));
        Assert.Equal("13,800.00", view.History.Matters[1].Amount.ToString());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_did_not_take_it_all_in_gives_a_reason_and_it_is_recorded(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var clerk = (await hall.PersonAsync(Posts.WindowClerk)).Actor;
        var head = (await hall.PersonAsync(Posts.DepartmentHead)).Actor;
        var party = await PartyOfAsync(hall, hall.Complaint.Id);
        async Task<int> RecordedAsync() => (await hall.ReadAsync(db => EventStore.ReadAsync(db, MatterEvents.StreamOf(hall.Complaint.Id), 0, 99, default)))
            .Count(entry => entry.Kind == "history-shown");

        Assert.False((await ShowAsync(hall, party, null, clerk)).Value.NeedsReason);
        Assert.True((await ShowAsync(hall, party, null, head)).Value.NeedsReason);
        Assert.Equal("required", Assert.Single((await ShowAsync(hall, party, " ", head)).Refusals).Code);
        Assert.Equal("too-long", Assert.Single((await ShowAsync(hall, party, new string('长', 201), head)).Refusals).Code);
        Assert.Equal(0, await RecordedAsync());
        Assert.False((await ShowAsync(hall, party, "核对是否重复投诉", head)).Value.NeedsReason);
        Assert.Equal(1, await RecordedAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_who_is_a_sealed_reporter_elsewhere_shows_nothing_of_it_to_others(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var clerk = (await hall.PersonAsync(Posts.WindowClerk)).Actor;
        var head = (await hall.PersonAsync(Posts.DepartmentHead)).Actor;
        var report = await hall.RegisterAsync(
            new(MatterId.New(), IntakeSource.Window, SubmissionKind.Report, "单位不签合同。")
            {
                Parties = [new(PartyRole.Reporter, "吴秀兰") { Telephone = SearchHall.Telephone, IdentityNumber = SearchHall.IdentityNumber }], EmployerAsNamed = "清源天成",
                Claims = [new(PayClaims.WageArrears)],
            },
            clerk);
        var party = await PartyOfAsync(hall, hall.Complaint.Id);

        Assert.Equal([report.Id, hall.Complaint.Id], (await ShowAsync(hall, party, null, clerk)).Value.History.Matters.Select(matter => matter.Id));
        Assert.Equal([hall.Complaint.Id], (await ShowAsync(hall, party, "核对", head)).Value.History.Matters.Select(matter => matter.Id));
        Assert.Equal("no-such-person", (await ShowAsync(hall, await PartyOfAsync(hall, report.Id), "核对", head)).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_employers_years_count_matters_cases_and_money(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var (clerk, inspector) = ((await hall.PersonAsync(Posts.WindowClerk)).Actor, (await hall.PersonAsync(Posts.LabourInspector, "inspection-first")).Actor);
        var employer = await hall.ReadAsync(db => db.Set<Matter>().Where(matter => matter.Id == hall.Complaint.Id).Select(matter => matter.EmployerId!.Value).SingleAsync());
        await hall.OpenCaseAsync("清源天成建筑有限公司不签合同", inspector, hall.Complaint.Id, employer);

        var seen = (await EmployerAsync(hall, employer, inspector)).Value;
        var unseen = (await EmployerAsync(hall, employer, (await hall.PersonAsync(Posts.Mediator)).Actor)).Value;

        var year = Assert.Single(seen.Years);
        Assert.Equal((clerk.Today.Year, 1, 1, 1, 0), (year.Year, year.Matters, year.Open, year.Cases, year.Ended));
        Assert.Single(seen.Cases);
        Assert.Empty(unseen.Cases);
        Assert.Equal(0, Assert.Single(unseen.Years).Cases);
        Assert.Equal("no-such-employer", (await EmployerAsync(hall, EmployerId.New(), clerk)).Refusals[0].Code);
    }

    private static async Task<MatterId> RegisterAsync(SearchHall hall, ActionContext by, string worker, string? identity) =>
        (await hall.RegisterAsync(SearchHall.WageComplaint(worker, identity) with { NewEmployer = null, EmployerAsNamed = "别家" }, by)).Id;

    private static Task<PartyId> PartyOfAsync(SearchHall hall, MatterId matter) =>
        hall.ReadAsync(db => db.Set<Party>().Where(party => party.MatterId == matter).Select(party => party.Id).SingleAsync());

    private static async Task<Result<PersonView>> ShowAsync(SearchHall hall, PartyId party, string? reason, ActionContext by)
    {
        await using var scope = hall.Application.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<ShowPerson>().HandleAsync(new ShowPersonCommand(party, reason), by, default);
    }

    private static async Task<Result<EmployerView>> EmployerAsync(SearchHall hall, EmployerId employer, ActionContext by)
    {
        await using var scope = hall.Application.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<ShowEmployer>().HandleAsync(new ShowEmployerCommand(employer, null), by, default);
    }
}
