using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Hosting;

namespace OneWindow.Tests.Cases;

/// <summary>The whole application on one engine, with a clock of its own, one signed-in person for each post, and cases on the way.</summary>
public sealed class CaseHall : IAsyncDisposable
{
    private static readonly Officer Second = new(Guid.Parse("00000000-0000-0000-0000-0000000000c2"), "何晓燕", "清监0418", new(2028, 12, 31));

    private readonly TestDatabase? _postgres;
    private readonly Dictionary<Post, (HttpClient Client, ActionContext By)> _people = [];

    private CaseHall(TestApplication application, FixedTime time, TestDatabase? postgres) =>
        (Application, Time, _postgres) = (application, time, postgres);

    public TestApplication Application { get; }

    public FixedTime Time { get; }

    public static async Task<CaseHall> OpenAsync(Engine engine, StatementCounter? counter = null)
    {
        var time = new FixedTime();
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var application = await TestApplication.StartAsync(
            postgres?.Settings.PostgresConnectionString, configure: builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(time);
                counter?.Watch(builder.Services);
            });
        return new CaseHall(application, time, postgres);
    }

    /// <summary>Goes to another day; sessions of the day before have ended, so others sign in.</summary>
    public void MoveTo(DateOnly day)
    {
        Time.SetDay(day);
        _people.Clear();
    }

    public async Task<HttpClient> AsAsync(Post post) => (await PersonAsync(post)).Client;

    /// <summary>A complaint that came in today.</summary>
    public async Task<CaseId> ReceiveAsync(EmployerId? employer = null, string actEndedOn = "")
    {
        var (_, by) = await PersonAsync(Posts.WindowClerk);
        var facts = new Dictionary<string, string>
        {
            ["submission"] = "complaint", ["received-on"] = $"{ChinaTime.Today(Time):yyyy-MM-dd}", ["act"] = "拖欠五名工人工资",
            ["act-ended-on"] = actEndedOn,
        };
        var opening = new CaseOpening("inspection", "清源某餐饮公司拖欠工资案", by.Unit, facts) { Employer = employer };
        await using var scope = Application.CreateScope();
        var open = scope.ServiceProvider.GetRequiredService<IOpenCase>();
        var opened = await scope.ServiceProvider.GetRequiredService<WriteDoor>().WriteAsync<CaseId>(
            (db, cancel) => open.InAsync(db, opening, by with { At = Time.UtcNow }, cancel), default);
        return opened.Value;
    }

    public async Task<CaseId> InvestigatingAsync()
    {
        var id = await ReceiveAsync();
        await UnderInvestigationAsync(id);
        return id;
    }

    /// <summary>Files a case that came in and begins its investigation.</summary>
    public async Task UnderInvestigationAsync(CaseId id)
    {
        var lead = new Officer((await PersonAsync(Posts.LabourInspector)).By.Appointment.Value, "陈立群", "清监0417", new(2028, 12, 31));
        await DoAsync(id, Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《劳动法》第五十条"));
        await DoAsync(id, Posts.InspectionHead, "approve-filing", ("officers", OfficerList.Write([lead, Second])), ("no-conflict", "yes"), ("opinion", "同意"));
        await DoAsync(id, Posts.LabourInspector, "begin-investigation", ("certificates-shown", "yes"), ("inquiry", "工资表"), ("answer-by", "2030-01-01"));
    }

    public async Task DoAsync(CaseId id, Post post, string step, params (string Fact, string Value)[] typed) => _ = (await TryAsync(id, post, step, typed)).Value;

    public async Task<Result<StepOutcome>> TryAsync(CaseId id, Post post, string step, params (string Fact, string Value)[] typed)
    {
        var (_, by) = await PersonAsync(post);
        var command = new TakeStepCommand(id, step, Run: null, typed.ToDictionary(one => one.Fact, one => one.Value), Seen: null);
        return await AskAsync((TakeStep take) => take.HandleAsync(command, by with { At = Time.UtcNow }, default));
    }

    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask)
        where TService : notnull
    {
        await using var scope = Application.CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }

    /// <summary>The signed-in person who holds a post.</summary>
    public async Task<(HttpClient Client, ActionContext By)> PersonAsync(Post post)
    {
        if (!_people.TryGetValue(post, out var person))
        {
            person = await Application.SignInPersonAsync(post);
            _people.Add(post, person);
        }

        return person;
    }
}
