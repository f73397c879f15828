using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Search.FindAnything;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Search;

/// <summary>
/// The application on one engine with little in it: 吴秀兰 complains of 清源天成建筑有限公司, a case of the first inspection unit runs, and
/// a reporter, 钱宏远, is sealed.
/// </summary>
internal sealed class SearchHall : IAsyncDisposable
{
    public const string Telephone = "13800136613";
    public const string IdentityNumber = "11010519491231002X";
    public const string ReporterTelephone = "13900139000";

    private readonly TestDatabase? _postgres;
    private readonly Dictionary<string, (HttpClient Client, ActionContext Actor)> _people = [];

    private SearchHall(TestApplication application, TestDatabase? postgres) => (Application, _postgres) = (application, postgres);

    public TestApplication Application { get; }

    public RegisteredMatter Complaint { get; private set; } = null!;

    public RegisteredMatter Report { get; private set; } = null!;

    public CaseId Case { get; private set; }

    public static async Task<SearchHall> OpenAsync(Engine engine)
    {
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var hall = new SearchHall(await TestApplication.StartAsync(postgres?.Settings.PostgresConnectionString), postgres);
        var clerk = (await hall.PersonAsync(Posts.WindowClerk)).Actor;
        hall.Complaint = await hall.RegisterAsync(WageComplaint(), clerk);
        hall.Report = await hall.RegisterAsync(
            new(MatterId.New(), IntakeSource.Window, SubmissionKind.Report, "工地包工头克扣工钱。")
            {
                Parties = [new(PartyRole.Reporter, "钱宏远") { Telephone = ReporterTelephone }], EmployerAsNamed = "老王面馆",
                Claims = [new(PayClaims.WageArrears)],
            },
            clerk);
        hall.Case = await hall.OpenCaseAsync("清源天成建筑有限公司拖欠工资", (await hall.PersonAsync(Posts.LabourInspector, "inspection-first")).Actor);
        return hall;
    }

    /// <summary>Somebody in a post, always the same for the post and the unit.</summary>
    public async Task<(HttpClient Client, ActionContext Actor)> PersonAsync(Post post, string unit = "hall", string name = "")
    {
        if (!_people.TryGetValue(post.Code + unit + name, out var person))
        {
            person = await Application.SignInPersonAsync(post, unit, name.Length > 0 ? name : post.Name);
            _people.Add(post.Code + unit + name, person);
        }

        return person;
    }

    public async Task<RegisteredMatter> RegisterAsync(MatterToRegister matter, ActionContext by)
    {
        await using var scope = Application.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<RegisterMatter>().HandleAsync(matter, by, default)).Value;
    }

    public async Task<CaseId> OpenCaseAsync(string title, ActionContext by, MatterId? matter = null, EmployerId? employer = null)
    {
        await using var scope = Application.CreateScope();
        var open = scope.ServiceProvider.GetRequiredService<IOpenCase>();
        var facts = new Dictionary<string, string>
        {
            ["submission"] = "complaint", ["received-on"] = by.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["act"] = "拖欠工资",
        };
        var opening = new CaseOpening("inspection", title, by.Unit, facts) { Matter = matter, Employer = employer };
        return (await scope.ServiceProvider.GetRequiredService<WriteDoor>().WriteAsync<CaseId>((db, cancel) => open.InAsync(db, opening, by, cancel), default)).Value;
    }

    /// <summary>Makes somebody the leading officer of a case: from then on other units do not see it.</summary>
    public async Task LeadAsync(CaseId id, ActionContext officer)
    {
        var led = await Application.Services.GetRequiredService<WriteDoor>().WriteAsync<bool>(
            async (db, cancel) =>
            {
                (await db.Set<Case>().SingleAsync(one => one.Id == id, cancel)).LeadId = officer.Appointment;
                return true;
            },
            default);
        _ = led.Value;
    }

    /// <summary>What somebody finds, group by group.</summary>
    public async Task<SearchAnswer> FindAsync(string typed, ActionContext by, FoundKind? only = null, Guid? after = null)
    {
        await using var scope = Application.CreateScope();
        var text = scope.ServiceProvider.GetRequiredService<SearchReader>().Read(typed, by.Today);
        return (await scope.ServiceProvider.GetRequiredService<FindAnything>().HandleAsync(new SearchQuestion(text, only, after), by, default)).Value;
    }

    /// <summary>The titles in one group.</summary>
    public async Task<IReadOnlyList<FoundLine>> LinesAsync(FoundKind kind, string typed, ActionContext by) =>
        (await FindAsync(typed, by)).Groups.SingleOrDefault(group => group.Kind == kind)?.Lines ?? [];

    public async Task<T> ReadAsync<T>(Func<OneWindowDb, Task<T>> read)
    {
        await using var scope = Application.CreateScope();
        return await read(scope.ServiceProvider.GetRequiredService<OneWindowDb>());
    }

    /// <summary>A page's text as a person reads it.</summary>
    public static async Task<string> TextAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));

    public static MatterToRegister WageComplaint(string worker = "吴秀兰", string? identity = IdentityNumber) =>
        new(MatterId.New(), IntakeSource.Window, SubmissionKind.Complaint, "说好每月发，7月、8月、9月工资没发，电话催了好几回。")
        {
            Parties = [new(PartyRole.Worker, worker) { Telephone = Telephone, IdentityNumber = identity }],
            Claims = [new(PayClaims.WageArrears) { From = new(2025, 7, 1), To = new(2025, 9, 30), Amount = Money.FromYuan(13_800) }],
            NewEmployer = new("清源天成建筑有限公司") { CreditCode = "91350211M000100Y43", OtherNames = ["天成小工队"] }, WorkDivision = "990103",
            ReasonForSecond = "测试",
        };

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
