using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.AcceptIntoCase;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Cases;

/// <summary>One matter through several procedures: claims go one way at a time, come back where it fails, and the matter ends with the last.</summary>
public sealed class AcrossProceduresTests
{
    internal static readonly Dictionary<string, string> NothingAsked = [];

    internal static readonly Dictionary<string, string> ForMediation = new()
    {
        ["mediation-source"] = "offered", ["mediation-fitness"] = "small", ["mediation-consent"] = "当场询问申请人，电话询问单位，双方都愿意",
    };

    private static readonly Dictionary<string, string> ForArbitration = new() { ["application-form"] = "written" };

    [Theory, OnSqlite, OnPostgres]
    public async Task When_mediation_fails_the_claim_is_advised_on_anew_and_goes_to_inspection(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var matter = await RegisteredAsync(hall, Hall.WageComplaint());
        var mediation = await AcceptedAsync(hall, matter, Channel.Mediation, ForMediation);

        await MediatedAsync(hall, mediation);
        await hall.DoAsync(mediation, Posts.MediationHead, "fail", ("fail-ground", "no-agreement"), ("mediation-because", "单位只认一个月"));
        var failed = await MatterAsync(hall, matter);
        await hall.DoAsync(mediation, Posts.MediationHead, "return-claims", ("next-ways", "工资：监察"));
        var returned = await MatterAsync(hall, matter);
        var inspection = await AcceptedAsync(hall, matter, Channel.Inspection, NothingAsked);

        Assert.Equal((MatterState.Accepted, mediation), (failed.State, failed.Claims[0].CaseId));
        Assert.Equal((MatterState.Triaged, null, mediation), (returned.State, returned.Claims[0].CaseId, returned.Claims[0].ReturnedFromId));
        Assert.Equal(new PriorProceeding(PriorForum.Mediation, PriorState.Failed), Assert.Single(returned.Claims[0].Answers.Prior));
        Assert.Equal(mediation, (await CaseAsync(hall, inspection)).FollowsId);
        Assert.Equal("claim-elsewhere", Assert.Single((await hall.TryAsync(mediation, Posts.MediationHead, "reopen", ("reason", "双方又愿意谈"))).Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_taken_up_again_takes_its_claims_back_from_the_window(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var matter = await RegisteredAsync(hall, Hall.WageComplaint());
        var mediation = await AcceptedAsync(hall, matter, Channel.Mediation, ForMediation);
        await hall.DoAsync(mediation, Posts.MediationHead, "decline", ("decline-ground", "refused"), ("mediation-because", "单位不愿意"));
        await hall.DoAsync(mediation, Posts.MediationHead, "return-claims", ("next-ways", "工资：监察"));

        await hall.DoAsync(mediation, Posts.MediationHead, "reopen", ("reason", "单位改变了主意"));

        var again = await MatterAsync(hall, matter);
        Assert.Equal((MatterState.Accepted, mediation, null), (again.State, again.Claims[0].CaseId, again.Claims[0].ReturnedFromId));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Claims_of_one_matter_go_two_ways_and_the_matter_closes_with_the_last_case(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var matter = await RegisteredAsync(hall, Hall.WageComplaint() with
        {
            Claims = [.. Hall.WageComplaint().Claims, new(ContractClaims.DoublePay) { Words = "一直没签合同，要二倍工资" }],
        });
        var inspection = await AcceptedAsync(hall, matter, Channel.Inspection, NothingAsked, claim: 0);
        var waiting = await MatterAsync(hall, matter);
        var arbitration = await AcceptedAsync(hall, matter, Channel.Arbitration, ForArbitration, claim: 1);
        var third = await ChosenAsync(hall, matter, Channel.Mediation, 1);

        await hall.DoAsync(arbitration, Posts.ArbitrationRegistrar, "withdraw", ("withdrawn-because", "与单位和解"));
        var oneLeft = await MatterAsync(hall, matter);
        await hall.DoAsync(inspection, Posts.InspectionHead, "refuse", ("refusal-ground", "no-need"), ("refused-because", "不属于监察范围"));
        var none = await MatterAsync(hall, matter);

        Assert.Equal((MatterState.Accepted, true), (waiting.State, waiting.Claims.Single(claim => claim.Ordinal == waiting.Claims.Max(one => one.Ordinal)).IsWaiting));
        Assert.Equal("nothing-waits", Assert.Single(third.Refusals).Code);
        Assert.Equal(MatterState.Accepted, oneLeft.State);
        Assert.Equal(MatterState.Closed, none.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_mediated_does_not_inspect_though_he_holds_another_post_for_it(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var matter = await RegisteredAsync(hall, Hall.WageComplaint());
        var mediation = await AcceptedAsync(hall, matter, Channel.Mediation, ForMediation);
        await MediatedAsync(hall, mediation);
        await hall.DoAsync(mediation, Posts.MediationHead, "fail", ("fail-ground", "no-agreement"), ("mediation-because", "单位只认一个月"));
        await hall.DoAsync(mediation, Posts.MediationHead, "return-claims", ("next-ways", "工资：监察"));
        var inspection = await AcceptedAsync(hall, matter, Channel.Inspection, NothingAsked);
        var other = await AlsoInspectorAsync(hall, (await hall.PersonAsync(Posts.Mediator)).By);
        await hall.DoAsync(inspection, Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《劳动法》第五十条"));

        var refused = await hall.TryAsync(
            inspection, Posts.InspectionHead, "approve-filing",
            ("officers", OfficerList.Write([OfficerOf(other), new(Guid.CreateVersion7(), "陈立群", "清监0417", new(2028, 12, 31))])), ("no-conflict", "yes"), ("opinion", "同意"));

        Assert.Equal("nobody-from-before", Assert.Single(refused.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_arbitrator_reads_the_inspection_that_led_to_his_case_and_no_other(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var matter = await RegisteredAsync(hall, Hall.WageComplaint());
        var inspection = await AcceptedAsync(hall, matter, Channel.Inspection, NothingAsked);
        var stranger = await hall.ReceiveAsync();
        var arbitrator = (await hall.PersonAsync(Posts.Arbitrator)).By;
        Task<CaseView?> ReadAsync(CaseId id) => hall.AskAsync((ShowCase show) => show.HandleAsync(id, arbitrator, default));
        var before = await ReadAsync(inspection);

        await hall.DoAsync(inspection, Posts.InspectionHead, "refer", ("referred-because", "劳动关系有争议"));
        var arbitration = await AcceptedAsync(hall, matter, Channel.Arbitration, ForArbitration);

        Assert.Null(before);
        Assert.NotNull(await ReadAsync(arbitration));
        Assert.NotNull(await ReadAsync(inspection));
        Assert.DoesNotContain((await ReadAsync(inspection))!.Offers, offer => offer.IsAvailable);
        Assert.Null(await ReadAsync(stranger));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_the_window_wrote_down_stands_in_the_elements_of_the_arbitration_claim_once(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var matter = await RegisteredAsync(hall, Hall.WageComplaint());
        var arbitration = await AcceptedAsync(hall, matter, Channel.Arbitration, ForArbitration);
        var registrar = await hall.AsAsync(Posts.ArbitrationRegistrar);
        Task<string> FormAsync(string step) => registrar.GetStringAsync($"/cases/{arbitration.Value:D}/steps/{step}");
        var wages = await FormAsync("claim-wages");
        var overtime = await FormAsync("claim-overtime");

        await hall.DoAsync(
            arbitration, Posts.ArbitrationRegistrar, "claim-wages",
            ("claim-from", "2025-07-01"), ("claim-to", "2025-09-30"), ("claim-monthly-pay", "4600"), ("claim-amount", "13800"));

        Assert.All((string[])["2025-07-01", "2025-09-30", "13,800.00"], known => Assert.Contains($"value=\"{known}\"", wages, StringComparison.Ordinal));
        Assert.DoesNotContain("2025-07-01", overtime, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"2025-07-01\"", await FormAsync("claim-wages"), StringComparison.Ordinal);
    }

    internal static async Task<MatterId> RegisteredAsync(CaseHall hall, MatterToRegister matter)
    {
        var by = (await hall.PersonAsync(Posts.WindowClerk)).By;
        return (await hall.AskAsync((RegisterMatter register) => register.HandleAsync(matter, by with { At = hall.Time.UtcNow }, default))).Value.Id;
    }

    private static async Task<Result<MatterState>> ChosenAsync(CaseHall hall, MatterId matter, Channel channel, int claim)
    {
        var by = (await hall.PersonAsync(Posts.WindowClerk)).By with { At = hall.Time.UtcNow };
        var claims = (await MatterAsync(hall, matter)).Claims;
        var chosen = new ChannelsChosen(matter, [new(claims[claim].Id, channel)], ChoiceBy.Officer, "来访人要求", null);
        return await hall.AskAsync((ChooseChannels choose) => choose.HandleAsync(chosen, by, default));
    }

    internal static async Task<CaseId> AcceptedAsync(
        CaseHall hall, MatterId matter, Channel channel, IReadOnlyDictionary<string, string> asked, int claim = 0)
    {
        _ = (await ChosenAsync(hall, matter, channel, claim)).Value;
        var by = (await hall.PersonAsync(Posts.WindowClerk)).By with { At = hall.Time.UtcNow };
        var command = new MatterForCase(matter, channel, by.Unit, asked, (await MatterAsync(hall, matter)).Version);
        return (await hall.AskAsync((AcceptIntoCase accept) => accept.HandleAsync(command, by, default))).Value;
    }

    internal static async Task MediatedAsync(CaseHall hall, CaseId mediation)
    {
        var mediator = OfficerOf((await hall.PersonAsync(Posts.Mediator)).By.Appointment);
        await hall.DoAsync(mediation, Posts.MediationHead, "accept", ("both-agree", "yes"), ("officers", OfficerList.Write([mediator])), ("no-conflict", "yes"));
        await hall.DoAsync(mediation, Posts.Mediator, "record-session", ("mediation-form", "alone"), ("mediation-place", "调解室"), ("mediation-record", "双方各执一词"));
    }

    private static Officer OfficerOf(AppointmentId appointment) => new(appointment.Value, "何晓燕", "清调0021", new(2028, 12, 31));

    internal static async Task<AppointmentId> AlsoInspectorAsync(CaseHall hall, ActionContext person)
    {
        var id = AppointmentId.New();
        await hall.AskAsync((WriteDoor door) => door.WriteAsync<bool>(
            (db, _) =>
            {
                db.Add(new Appointment
                {
                    Id = id, PersonId = person.Person, Post = PostCodes.LabourInspector, UnitId = person.Unit, FromDay = ChinaTime.Today(hall.Time),
                });
                return Task.FromResult<Result<bool>>(true);
            },
            default));
        return id;
    }

    private static Task<Matter> MatterAsync(CaseHall hall, MatterId id) => hall.AskAsync((OneWindowDb db) => db.Set<Matter>().AsNoTracking()
        .Include(matter => matter.Claims.OrderBy(claim => claim.Ordinal)).SingleAsync(matter => matter.Id == id));

    private static Task<Case> CaseAsync(CaseHall hall, CaseId id) =>
        hall.AskAsync((OneWindowDb db) => db.Set<Case>().AsNoTracking().SingleAsync(one => one.Id == id));
}
