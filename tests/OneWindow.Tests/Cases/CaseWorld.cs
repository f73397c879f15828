using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.ActByCalendar;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.OpenCase;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Calendar;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Ui.Frame;

namespace OneWindow.Tests.Cases;

/// <summary>A database with the area Cases in it, and people who act on days. Papers are only counted: they have tests of their own.</summary>
internal sealed class CaseWorld : IAsyncDisposable
{
    public static readonly UnitId Unit = new(Guid.Parse("00000000-0000-0000-0000-0000000000f1"));
    public static readonly Officer Chen = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"), "陈立群", "清监0417", new(2028, 12, 31));
    public static readonly Officer He = new(Guid.Parse("00000000-0000-0000-0000-0000000000c2"), "何晓燕", "清监0418", new(2028, 12, 31));

    private CaseWorld(TestDatabase database, CountedPapers papers) => (Database, Papers) = (database, papers);

    public TestDatabase Database { get; }

    public CountedPapers Papers { get; }

    public static async Task<CaseWorld> CreateAsync(Engine engine, Action<IServiceCollection>? add = null)
    {
        var papers = new CountedPapers();
        var database = await TestDatabase.CreateAsync(engine, services =>
        {
            services.AddSingleton(ProfileReader.Read(Path.Combine(AppContext.BaseDirectory, "profiles", "demo.yaml")));
            services.AddSingleton(new CaseCalendar(WorkCalendar.Shipped));
            services.AddSingleton(new ProcedureBook(new Law.Procedures.ProcedureOverlay(new Dictionary<string, Law.Clocks.Deadline>())));
            services.AddSingleton<PersonalValues>();
            services.AddScoped<CaseNumbers>();
            services.AddSingleton<IDraftPapers>(papers);
            services.AddScoped<IOpenCase, OpenCase>();
            services.AddScoped<StaffDirectory>();
            services.AddScoped<UnitDirectory>();
            services.AddScoped<IssuingUnit>();
            services.AddSingleton<Areas.Intake.MatterEvents>();
            services.AddSingleton<Areas.Intake.Contracts.IMatterFiles, Areas.Intake.ReadMatter.MatterFiles>();
            services.AddScoped<RecountDueDays>();
            services.AddScoped<Areas.Intake.Contracts.MatterCounts>();
            services.AddScoped<ICaseDirectory, Areas.Cases.ReadCase.CaseDirectory>();
            services.AddSingleton<Areas.Intake.AdviceMaker>();
            services.AddScoped<Areas.Cases.EarlierFindings.LookUpEarlier>();
            services.AddScoped<Areas.Cases.OfficersElsewhere.LookUpOfficers>();
            services.AddScoped<TellMatter>();
            services.AddScoped<StepCheck>();
            services.AddScoped<TakeStep>();
            services.AddScoped<ActByCalendar>();
            services.AddScoped<Areas.Cases.ImportCalendar.ImportCalendar>();
            services.AddScoped<Areas.Cases.Replay.CaseReplay>();
            services.AddScoped<ICaseFiles, Areas.Cases.ReadCase.CaseFiles>();
            services.AddScoped<Areas.Cases.Worklist.Worklist>();
            services.AddScoped<Areas.Cases.Worklist.WorkTallies>();
            services.AddScoped<IFrameCounter, OneWindow.Hosting.Web.FrameCounter>();
            services.AddScoped<IFrameSource, NobodySignedIn>();
            services.AddScoped<FrameOfRequest>();
            add?.Invoke(services);
        });
        return new CaseWorld(database, papers);
    }

    public async Task<CaseId> ReceiveAsync(string on)
    {
        Database.Time.SetDay(Day(on));
        await using var scope = Database.NewScope();
        var open = scope.ServiceProvider.GetRequiredService<IOpenCase>();
        var facts = new Dictionary<string, string>
        {
            ["submission"] = "complaint", ["received-on"] = on, ["act"] = "拖欠五名工人工资", ["workers"] = "5", ["claimed"] = "69000",
        };
        var opening = new CaseOpening("inspection", "清源某餐饮公司拖欠工资案", Unit, facts);
        var result = await Database.Door.WriteAsync<CaseId>((db, cancel) => open.InAsync(db, opening, By(Posts.WindowClerk), cancel), default);
        return result.Value;
    }

    public async Task<CaseId> InvestigatingAsync(string on)
    {
        var id = await ReceiveAsync(on);
        await DoAsync(id, on, Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《中华人民共和国劳动法》第五十条"));
        await DoAsync(id, on, Posts.InspectionHead, "approve-filing", ("officers", OfficerList.Write([Chen, He])), ("no-conflict", "yes"), ("opinion", "同意"));
        await DoAsync(id, on, Posts.LabourInspector, "begin-investigation", ("certificates-shown", "yes"), ("inquiry", "工资表"), ("answer-by", "2030-01-01"));
        return id;
    }

    public async Task<StepOutcome> DoAsync(CaseId id, string on, Post post, string step, params (string Fact, string Value)[] typed) =>
        (await TryAsync(id, on, post, step, null, null, typed)).Value;

    public async Task<Result<StepOutcome>> TryAsync(
        CaseId id, string on, Post post, string step, string? run, long? seen, params (string Fact, string Value)[] typed)
    {
        Database.Time.SetDay(Day(on));
        await using var scope = Database.NewScope();
        var command = new TakeStepCommand(id, step, run, typed.ToDictionary(one => one.Fact, one => one.Value), seen);
        return await scope.ServiceProvider.GetRequiredService<TakeStep>().HandleAsync(command, By(post), default);
    }

    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask)
        where TService : notnull
    {
        await using var scope = Database.NewScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public ActionContext By(Post post) => new(
        new PersonId(Guid.CreateVersion7()), new AppointmentId(post == Posts.LabourInspector ? Chen.Appointment : Guid.CreateVersion7()),
        post, Unit, Database.Time.GetUtcNow().UtcDateTime);

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Remembers which papers were asked for.</summary>
internal sealed class CountedPapers : IDraftPapers
{
    public List<PaperOrder> Orders { get; } = [];

    public Task DraftAsync(OneWindowDb db, IReadOnlyList<PaperOrder> orders, ActionContext by, CancellationToken cancel)
    {
        Orders.AddRange(orders);
        return Task.CompletedTask;
    }

    public Task SetAsideAsync(OneWindowDb db, CaseId @case, long ending, string step, bool forGood, ActionContext by, CancellationToken cancel) =>
        Task.CompletedTask;

    public Task TakeUpAsync(OneWindowDb db, CaseId @case, string step, ActionContext by, CancellationToken cancel) => Task.CompletedTask;
}
