using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Employers.AddEmployer;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Employers.Delegates.AddDelegate;
using OneWindow.Areas.Exchange.AddSystem;
using OneWindow.Areas.Exchange.ChangePushState;
using OneWindow.Areas.Exchange.IssueKey;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.Lines.ReceiveArrivals;
using OneWindow.Areas.Messages;
using OneWindow.Areas.Publicity.WriteText;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Certificates;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Tests.Cases.HandOver;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Staff.Foreign;

/// <summary>One record of every kind that a route can name, all belonging together, made through the use cases; and words that stand in them.</summary>
internal sealed class Records
{
    /// <summary>Whoever may not see a record may not see these.</summary>
    public static readonly string[] Words =
        ["清源某餐饮公司拖欠工资案", "老板说月底结清", "吴秀兰", "工资条.jpg", "建议责令限期改正", "鑫荷餐饮", HandOverHall.Reason];

    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
    private readonly Dictionary<string, Guid> _ids = new(StringComparer.Ordinal);

    /// <summary>The record of a kind. Evidence depends on what it is evidence of: <c>evidence</c> of a matter, <c>evidence of case</c>.</summary>
    public Guid this[string kind] => _ids[kind];

    /// <summary>Makes the records around a case under investigation.</summary>
    public static async Task<Records> MakeAsync(HandOverHall hall, CaseId @case, char mark)
    {
        var (cases, records) = (hall.Cases, new Records());
        var clerk = await cases.PersonAsync(Posts.WindowClerk);
        records._ids["case"] = @case.Value;
        records._ids["employer"] = (await cases.AskAsync((AddEmployer add) => add.HandleAsync(
            new NewEmployer($"清源鑫荷餐饮有限公司{mark}") { CreditCode = CodeOf(mark) }, clerk.By with { At = cases.Time.UtcNow }, default))).Value.Value;
        records._ids["delegate"] = await DelegateAsync(hall, new EmployerId(records["employer"]));
        records._ids["publication"] = await PublicationAsync(hall);
        records._ids["matter"] = await RegisteredAsync(clerk.Client);
        records._ids["evidence"] = await EvidenceAsync(hall, clerk.Client, $"/matters/{records["matter"]}", mark);
        records._ids["evidence of case"] = await EvidenceAsync(hall, clerk.Client, $"/cases/{@case.Value}", mark);
        await cases.AskAsync(async (OneWindowDb db) =>
        {
            var (matter, evidence) = (new MatterId(records["matter"]), new EvidenceId(records["evidence"]));
            records._ids["party"] = (await db.Set<Party>().FirstAsync(row => row.MatterId == matter)).Id.Value;
            records._ids["message"] = (await db.Set<Message>().FirstAsync(row => row.MatterId == matter)).Id.Value;
            records._ids["paper"] = (await db.Set<Document>().OrderBy(row => row.Id).FirstAsync(row => row.CaseId == @case)).Id.Value;
            records._ids["window"] = (await db.Set<Window>().OrderBy(row => row.Code).FirstAsync()).Id.Value;
            return records._ids["scan"] = await ScanAsync(hall, records["paper"], (await db.Set<Evidence>().SingleAsync(row => row.Id == evidence)).Hash);
        });
        var inspector = await cases.AsAsync(Posts.LabourInspector);
        records._ids["batch"] = await IdOfAsync(await inspector.PostAsJsonAsync("/api/v1/papers/signatures", new { papers = new[] { new { paper = records["paper"] } } }));
        var version = await cases.AskAsync((OneWindowDb db) => db.Set<Matter>().Where(row => row.Id == new MatterId(records["matter"])).Select(row => row.Version).SingleAsync());
        records._ids["referral"] = await IdOfAsync(await clerk.Client.PostAsJsonAsync(
            $"/api/v1/matters/{records["matter"]}/referrals", new { question = "归谁管", reason = "老板说月底结清，两家都不认", version }));
        return records;
    }

    /// <summary>Adds what belongs to a person of the staff.</summary>
    public async Task AddPersonAsync(HandOverHall hall, PersonId person) => await hall.Cases.AskAsync(async (OneWindowDb db) =>
    {
        _ids["person"] = person.Value;
        _ids["appointment"] = (await db.Set<Appointment>().FirstAsync(row => row.PersonId == person)).Id.Value;
        _ids["session"] = (await db.Set<StaffSession>().FirstAsync(row => row.PersonId == person)).Id.Value;
        return _ids["certificate"] = (await db.Set<Certificate>().FirstAsync(row => row.PersonId == person)).Id.Value;
    });

    /// <summary>Adds another system with its key and its push, which is paused: nothing is sent.</summary>
    public async Task AddSystemAsync(HandOverHall hall, string name)
    {
        var by = (await hall.Cases.PersonAsync(Posts.Administrator)).By with { At = hall.Cases.Time.UtcNow };
        var system = (await hall.Cases.AskAsync((AddSystem add) => add.HandleAsync(new SystemToAdd(name, PostCodes.WindowClerk, by.Unit), by, default))).Value;
        var key = await hall.Cases.AskAsync((IssueKey issue) => issue.HandleAsync(new KeyToIssue(system, ["matters:read"], 60, by.Today.AddDays(90)), by, default));
        var wish = new PushWish("https://hotline.example/onewindow", ["matter"]);
        var push = (await hall.Cases.AskAsync((AddPush add) => add.HandleAsync(new PushToAdd(system, wish, AddPush.FromNow), by, default))).Value.Id;
        _ = (await hall.Cases.AskAsync((ChangePushState change) => change.HandleAsync(new PushToStop(system, push, ChangePushState.Pause, "联调"), by, default))).Value;
        (_ids["system"], _ids["key"], _ids["push"]) = (system.Value, key.Value.Id.Value, push.Value);
    }

    /// <summary>Adds a message of a line that waits: its telephone cannot be read.</summary>
    public async Task AddArrivalAsync(HandOverHall hall, int index)
    {
        var (line, now) = (Hotline12345.Declared, hall.Cases.Time.UtcNow);
        var message = InventedArrivals.Of(line, index, now.AddHours(-1));
        message["callerPhone"] = "123";
        var by = (await hall.Cases.PersonAsync(Posts.WindowClerk)).By with { At = now };
        var received = await hall.Cases.AskAsync((ReceiveArrivals receive) =>
            receive.HandleAsync(line, [ArrivedText.Of(line, InventedArrivals.Written(message))], ArrivalWay.Interface, by, default));
        _ids["arrival"] = received.Value[0].Id;
    }

    public void Add(string kind, Guid id) => _ids[kind] = id;

    private static string CodeOf(char mark) => mark == 'a' ? "91990102MAAY4CL124" : "91990104MAB5K3F12D";

    private static async Task<Guid> DelegateAsync(HandOverHall hall, EmployerId employer)
    {
        var by = (await hall.Cases.PersonAsync(Posts.WindowClerk)).By with { At = hall.Cases.Time.UtcNow };
        return (await hall.Cases.AskAsync((AddDelegate add) => add.HandleAsync(new DelegateToAdd(employer, "方建平", "19909902288", "授权委托书", null), by, default))).Value.Value;
    }

    private static async Task<Guid> PublicationAsync(HandOverHall hall)
    {
        var by = (await hall.Cases.PersonAsync(Posts.HallLead)).By with { At = hall.Cases.Time.UtcNow };
        return (await hall.Cases.AskAsync((WriteText write) => write.HandleAsync(new TextToWrite(null, "questions", "加班费怎么算？", "不低于百分之一百五十。", null, null), by, default))).Value.Value;
    }

    private static async Task<Guid> RegisteredAsync(HttpClient clerk) => await IdOfAsync(await clerk.PostAsJsonAsync("/api/v1/matters", new
    {
        source = "window", kind = "complaint", narrative = "三个月工资没发，老板说月底结清", employerAsNamed = "清源某餐饮公司", workPlace = "南塘区",
        parties = new[] { new { name = "吴秀兰", telephone = "13800136613", address = "柳林镇" } },
        claims = new[] { new { type = "wage-arrears", from = "2026-01-01", to = "2026-01-31", amountFen = 460_000, words = "一个月工资" } },
    }));

    private static async Task<Guid> EvidenceAsync(HandOverHall hall, HttpClient clerk, string owner, char mark)
    {
        var answer = await (await PostedForm.OpenAsync(clerk, $"{owner}/add-evidence", "evidence"))
            .With("Form.Kind", "electronicdata").With("Form.Origin", "employer").WithFile("Form.Files", "工资条.jpg", [.. Photo, (byte)mark]).SendAsync();
        Assert.Equal(System.Net.HttpStatusCode.Found, answer.StatusCode);
        return await hall.Cases.AskAsync((OneWindowDb db) => db.Set<Evidence>().OrderByDescending(row => row.Id).Select(row => row.Id.Value).FirstAsync());
    }

    private static async Task<Guid> ScanAsync(HandOverHall hall, Guid paper, string hash)
    {
        var by = (await hall.Cases.PersonAsync(Posts.LabourInspector)).By;
        var scan = new Scan { Id = ScanId.New(), DocumentId = new(paper), Hash = hash, ContentType = "image/jpeg", KeptAt = hall.Cases.Time.UtcNow, KeptBy = by.Appointment };
        _ = await hall.Cases.AskAsync((WriteDoor door) => door.WriteAsync<int>(
            (db, _) =>
            {
                db.Add(scan);
                return Task.FromResult<Result<int>>(0);
            },
            default));
        return scan.Id.Value;
    }

    private static async Task<Guid> IdOfAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
}
