using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.AddEmployer;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Mediation;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Documents;

/// <summary>Who mediates and arbitrates in the city of a test, and the disputes that they open.</summary>
internal sealed class DisputeOffice(TestApplication application, ScenarioClock clock)
{
    private static readonly (Post Post, string Unit, string Name)[] Staff =
    [
        (Posts.WindowClerk, "hall", "程小雨"), (Posts.HallLead, "hall", "许文静"), (Posts.Archivist, "hall", "梁静"),
        (Posts.ArbitrationRegistrar, "arbitration-head", "罗真"), (Posts.Arbitrator, "arbitration-head", "唐远"), (Posts.ArbitrationOfficeHead, "arbitration-head", "方可"),
        (Posts.MediationHead, "mediation-head", "江平"), (Posts.Mediator, "mediation-head", "叶兰"),
    ];

    private readonly Dictionary<string, ActionContext> _staff = [];
    private EmployerId _employer;

    public TestApplication Application => application;

    /// <summary>The sole arbitrator, as the form takes him; and the mediator.</summary>
    public string Arbitrator => Named(Posts.Arbitrator);

    public string Mediator => Named(Posts.Mediator);

    public async Task EnterAsync()
    {
        Today("2026-07-01");
        foreach (var (post, unit, name) in Staff)
        {
            _staff.Add(post.Code, (await application.SignInPersonAsync(post, unit, name)).Actor);
        }

        await using var scope = application.CreateScope();
        var employer = new NewEmployer("清源市禾盛餐饮管理有限公司") { Address = "南塘区石桥街道万和路52号", LegalRepresentative = "孙宏" };
        _employer = (await scope.ServiceProvider.GetRequiredService<AddEmployer>().HandleAsync(employer, By(Posts.WindowClerk), default)).Value;
    }

    /// <summary>Ten in the morning of a day.</summary>
    public void Today(string day) => clock.Set(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), new TimeOnly(10, 0));

    public ActionContext By(Post post)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return post == Posts.System ? new ActionContext(PersonId.None, default, post, default, now) : _staff[post.Code] with { At = now };
    }

    /// <summary>A worker applies for arbitration, with 18,000 yuan of wages claimed.</summary>
    public async Task<WalkedDispute> SubmittedAsync(string on)
    {
        var dispute = await OpenAsync(ArbitrationProcedure.Definition, on, Posts.ArbitrationRegistrar,
            ("claimant-side", "worker"), ("application-form", "oral"), ("received-on", on), ("dispute", "2026年4月至6月工资没有支付。"),
            ("same-day", "none"), ("evidence-given", "工资条三张\n考勤记录一份"), ("workers", "1"), ("claimed", "18000"));
        return await dispute.DoAsync(on, "claim-wages", ("claim-from", "2026-04-01"), ("claim-to", "2026-06-30"), ("claim-monthly-pay", "6000"), ("claim-amount", "18000"));
    }

    /// <summary>Accepted, with a sole arbitrator, and the copy with the employer.</summary>
    public async Task<WalkedDispute> FormedAsync(string on)
    {
        var dispute = await SubmittedAsync(on);
        await dispute.DoAsync(on, "accept", ("examined", "yes"), ("minimum-wage", "2100"), ("fast-track", "no"));
        await dispute.DoAsync(on, "form-tribunal", ("composition", "single"), ("officers", Arbitrator), ("no-conflict", "yes"));
        return await dispute.ServeAsync(on, "D-ARB-06");
    }

    /// <summary>Both sides know the day of the hearing.</summary>
    public async Task<WalkedDispute> NoticedAsync(string on, string hearing)
    {
        var dispute = await FormedAsync(on);
        await dispute.DoAsync(on, "waive-defence", ("defence-waiver", "书面放弃答辩期"));
        await dispute.DoAsync(on, "notice-hearing", ("hearing-on", hearing), ("hearing-place", "上午9时，第一仲裁庭"));
        return await dispute.ServeAsync(on, "D-ARB-12");
    }

    /// <summary>A worker applies for mediation, and the employer is willing.</summary>
    public Task<WalkedDispute> AppliedAsync(string on) => OpenAsync(
        MediationProcedure.Definition, on, Posts.WindowClerk,
        ("mediation-source", "offered"), ("mediation-fitness", "small"), ("received-on", on), ("dispute", "2026年6月工资6000元没有支付。"),
        ("mediation-consent", "当面询问劳动者，电话询问用人单位，均同意调解。"), ("workers", "1"), ("claimed", "6000"));

    /// <summary>The mediator has talked with both.</summary>
    public async Task<WalkedDispute> TalkedAsync(string on)
    {
        var dispute = await AppliedAsync(on);
        await dispute.DoAsync(on, "accept", ("both-agree", "yes"), ("officers", Mediator), ("no-conflict", "yes"));
        return await dispute.DoAsync(on, "record-session", ("mediation-form", "alone"), ("mediation-place", on + " 9时，调解室"), ("mediation-record", "用人单位承认拖欠，愿意分期支付。"));
    }

    /// <summary>Both signed an agreement over 6,000 yuan.</summary>
    public async Task<WalkedDispute> AgreedAsync(string on, string performBy) => await (await TalkedAsync(on)).DoAsync(
        on, "agree", ("agreement-subject", "payment"), ("agreement", "一次付清2026年6月工资6000元，银行转账。"), ("agreed-amount", "6000"),
        ("perform-by", performBy), ("agreed-on", on), ("agreement-signed", "yes"));

    private async Task<WalkedDispute> OpenAsync(Procedure procedure, string on, Post post, params (string Fact, string Value)[] facts)
    {
        Today(on);
        var matter = new MatterToRegister(MatterId.New(), IntakeSource.Window, SubmissionKind.Complaint, "工资没发。")
        {
            Parties = [new(PartyRole.Worker, "吴秀兰") { Telephone = "13800136613", Address = "南塘区万和路9号" }],
            Claims = [new(PayClaims.WageArrears) { From = new DateOnly(2026, 4, 1), To = new DateOnly(2026, 6, 30), Amount = Money.FromYuan(18_000), Words = "工资没发" }],
            Employer = _employer, WorkDivision = "990103", ReasonForSecond = "另一件争议",
        };
        await using var scope = application.CreateScope();
        var registered = await scope.ServiceProvider.GetRequiredService<RegisterMatter>().HandleAsync(matter, By(Posts.WindowClerk), default);
        Assert.True(registered.Succeeded, registered.Succeeded ? "" : string.Join('；', registered.Refusals.Select(refusal => refusal.Message)));
        var opening = new CaseOpening(procedure.Code, "吴秀兰工资争议", By(procedure.Code == "mediation" ? Posts.Mediator : Posts.Arbitrator).Unit, facts.ToDictionary(one => one.Fact, one => one.Value))
        {
            Matter = registered.Value.Id, Employer = _employer,
        };
        var opened = await scope.ServiceProvider.GetRequiredService<WriteDoor>().WriteAsync<CaseId>(
            (db, cancel) => scope.ServiceProvider.GetRequiredService<IOpenCase>().InAsync(db, opening, By(post), cancel), default);
        Assert.True(opened.Succeeded, opened.Succeeded ? "" : string.Join('；', opened.Refusals.Select(refusal => refusal.Message)));
        return new WalkedDispute(this, procedure, opened.Value);
    }

    private string Named(Post post) => OfficerList.Write(
        [new Officer(_staff[post.Code].Appointment.Value, Array.Find(Staff, one => one.Post == post).Name, "证0001", new DateOnly(2030, 12, 31))]);
}
