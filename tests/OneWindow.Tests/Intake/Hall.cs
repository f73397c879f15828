using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Employers;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Staff;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;
using OneWindow.Law.Calendar;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;

namespace OneWindow.Tests.Intake;

/// <summary>A hall with a database, the areas Intake and Employers, two clerks, and inspection cases that only take note.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private Hall(TestDatabase database) => _database = database;

    public static readonly PersonId ZhouMin = new(Guid.CreateVersion7());

    public static readonly PersonId OtherClerk = new(Guid.CreateVersion7());

    public TestDatabase Database => _database;

    public static async Task<Hall> OpenAsync(Engine engine)
    {
        var settings = OneWindowSettings.Read(new ConfigurationBuilder().Build());
        return new Hall(await TestDatabase.CreateAsync(engine, services =>
        {
            services.AddSingleton(ProfileReader.Read(settings.ProfilePath));
            new IntakeArea().AddServices(services, settings);
            new EmployersArea().AddServices(services, settings);
            new StaffArea().AddServices(services, settings);
            services.AddHttpContextAccessor();
            services.AddSingleton<Areas.Search.Contracts.SearchReader>();
            services.AddScoped<OneWindow.Ui.Frame.IFrameCounter, OneWindow.Hosting.Web.FrameCounter>();
            services.AddSingleton(new CaseCalendar(WorkCalendar.Shipped));
            services.AddSingleton<IOpenCase, CasesThatTakeNote>();
            services.AddSingleton<ICaseRecord, CasesThatTakeNote>();
            services.AddSingleton<IDraftPapers, CountedPapers>();
        }));
    }

    /// <summary>A use case, in a scope that lives as long as the hall.</summary>
    public T Use<T>()
        where T : notnull => _database.NewScope().ServiceProvider.GetRequiredService<T>();

    public ActionContext Clerk(PersonId? person = null) => new(
        person ?? ZhouMin, new AppointmentId(Guid.Empty), Posts.WindowClerk, new UnitId(Guid.Empty), _database.Time.UtcNow);

    public async Task<RegisteredMatter> RegisteredAsync(MatterToRegister matter)
    {
        var result = await RegisterAsync(matter);
        return result.Succeeded ? result.Value : throw new InvalidOperationException(string.Join('；', result.Refusals.Select(refusal => refusal.Message)));
    }

    public Task<Result<RegisteredMatter>> RegisterAsync(MatterToRegister matter, PersonId? by = null) =>
        Use<RegisterMatter>().HandleAsync(matter, Clerk(by), CancellationToken.None);

    public async Task<Matter> MatterAsync(MatterId id)
    {
        await using var db = _database.Read();
        return await db.Set<Matter>().AsSplitQuery().Include(matter => matter.Claims).Include(matter => matter.Parties).SingleAsync(matter => matter.Id == id);
    }

    public async Task<IReadOnlyList<EventEntry>> EventsAsync(MatterId id)
    {
        await using var db = _database.Read();
        return await EventStore.ReadAsync(db, MatterEvents.StreamOf(id), 0, 100, CancellationToken.None);
    }

    /// <summary>The story of the registration page: wages of three months, against an employer known by its short name.</summary>
    public static MatterToRegister WageComplaint() => new(MatterId.New(), IntakeSource.Window, SubmissionKind.Complaint, "7月、8月、9月工资没发。")
    {
        Parties = [new(PartyRole.Worker, "吴秀兰") { Telephone = "13800136613", MigrantWorker = true }],
        Claims =
        [
            new(PayClaims.WageArrears)
            {
                From = new DateOnly(2025, 7, 1), To = new DateOnly(2025, 9, 30), Amount = Money.FromYuan(13_800), Words = "7月、8月、9月工资没发",
            },
        ],
        EmployerAsNamed = "鑫荷餐饮",
        WorkDivision = "990103",
    };

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private sealed class CasesThatTakeNote : IOpenCase, ICaseRecord
    {
        public Task<Result<CaseId>> InAsync(OneWindowDb db, CaseOpening opening, ActionContext by, CancellationToken cancel) =>
            Task.FromResult<Result<CaseId>>(CaseId.New());

        public Task<Refusal?> NoteAsync(OneWindowDb db, CaseId id, CaseNote note, ActionContext by, CancellationToken cancel) => Task.FromResult<Refusal?>(null);

        public Task NoteAllAsync(OneWindowDb db, MatterId matter, CaseNote note, ActionContext by, CancellationToken cancel) => Task.CompletedTask;
    }
}
