using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.AddEmployer;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Employers.Delegates.AddDelegate;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Triage;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>An employer at its own door: a delegate with a phone, who was registered at the window and signed in by code.</summary>
internal sealed partial class EmployerDoor(CaseHall hall, EmployerId employer, string name, DelegateId who, HttpClient phone)
{
    public const string Papers = "/portal/employer/papers";

    public const string Code = "91990102MAAY4CL124";
    public const string Telephone = "19909902288";

    public EmployerId Employer => employer;

    public DelegateId Who => who;

    public HttpClient Phone => phone;

    public static async Task<EmployerDoor> OpenAsync(CaseHall hall, string name = "清源市宏泰建筑劳务有限公司", string code = Code)
    {
        // A telephone is sent one code a minute.
        hall.Time.Advance(TimeSpan.FromMinutes(2));
        var by = await ByAsync(hall, Posts.WindowClerk);
        var employer = (await hall.AskAsync((AddEmployer add) => add.HandleAsync(new NewEmployer(name) { CreditCode = code }, by, default))).Value;
        var who = (await hall.AskAsync((AddDelegate add) => add.HandleAsync(new DelegateToAdd(employer, "方建平", Telephone, "授权委托书", null), by, default))).Value;
        var phone = hall.Application.CreateClient();
        await (await PostedForm.OpenAsync(phone, "/portal/employer", "employer-sign-in")).With("Form.CreditCode", code).With("Form.Telephone", Telephone).SendAsync();
        var message = (await Reception.PageAsync(await phone.GetAsync("/portal/employer/code"))).QuerySelector("[data-mock-sms]")!.TextContent;
        await (await PostedForm.OpenAsync(phone, "/portal/employer/code", "enter-code")).With("Form.Code", Six().Match(message).Value).SendAsync();
        return new EmployerDoor(hall, employer, name, who, phone);
    }

    public static string CaseOf(CaseId id) => $"/portal/employer/case?of={id.Value}";

    /// <summary>A wage matter against the employer that became a case of this way.</summary>
    public async Task<CaseId> CaseAsync(Channel way)
    {
        var matter = await AcrossProceduresTests.RegisteredAsync(hall, Hall.WageComplaint() with { Employer = employer });
        return await AcrossProceduresTests.AcceptedAsync(
            hall, matter, way, way == Channel.Mediation ? AcrossProceduresTests.ForMediation : AcrossProceduresTests.NothingAsked);
    }

    /// <summary>An inspection against the employer in which correction is ordered; the order is signed and waits to be received.</summary>
    public async Task<CaseId> OrderedAsync()
    {
        var id = await CaseAsync(Channel.Inspection);
        await hall.UnderInvestigationAsync(id);
        await hall.DoAsync(id, Posts.LabourInspector, "record-interview",
            ("interviewed", "孙宏，负责人"), ("interview-began", "2026-03-02 8:30"), ("interview-place", "监察支队"), ("certificates-shown", "yes"), ("interview-text", "问：工资发到哪个月？\n答：发到6月。"));
        await hall.DoAsync(id, Posts.LabourInspector, "conclude",
            ("findings", "经查，拖欠吴秀兰工资13800元。"), ("owed", "13800"), ("proposal", "责令限期支付"), ("evidence-found", "工资表"), ("violated", "《劳动法》第五十条"),
            ("handling-basis", "《劳动保障监察条例》第二十六条"), ("employer-statement", "承认拖欠"));
        await hall.DoAsync(id, Posts.InspectionHead, "order-correction", ("order", "足额支付工资"), ("correct-by", "2026-03-25"), ("opinion", "同意"));
        await IssueAsync(id, "D-INS-15", ServiceTrack.EmployerSide);
        return id;
    }

    /// <summary>A paper is signed for one of the sides.</summary>
    public async Task IssueAsync(CaseId id, string paper, string? side)
    {
        var by = await ByAsync(hall, Posts.InspectionHead);
        var recipient = side == ServiceTrack.WorkerSide ? "吴秀兰" : name;
        _ = (await hall.AskAsync(async (WriteDoor door) => await hall.AskAsync((ICaseFiles files) => door.WriteAsync<string>(
            (db, cancel) => files.IssuePaperAsync(db, id, paper, Guid.CreateVersion7(), new PaperRecipient(recipient, side), by, cancel), default)))).Value;
    }

    /// <summary>The delegate receives everything that waits.</summary>
    public async Task ReceiveAsync()
    {
        var by = (await ByAsync(hall, Posts.WindowClerk)) with { Post = Posts.Party };
        foreach (var paper in await hall.AskAsync((IPartyServices services) => services.OfEmployerAsync(employer, default)))
        {
            _ = (await hall.AskAsync((IPartyServices services) => services.ReceiveAsync(paper, "经办人方建平", "网上签收", by, default))).Value;
        }
    }

    public async Task<IHtmlDocument> PageAsync(string address) => await Reception.PageAsync(await phone.GetAsync(address));

    public static async Task<ActionContext> ByAsync(CaseHall hall, Post post) => (await hall.PersonAsync(post)).By with { At = hall.Time.UtcNow };

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Six();
}
