using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Staff.Appointments.Appoint;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords.SetPassword;
using OneWindow.Areas.Staff.People.AddPerson;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Staff;

/// <summary>The application with a clock of its own on one engine, and an administrator who is signed in.</summary>
internal sealed class StaffHall : IAsyncDisposable
{
    public const string Password = "三只绿鸭子过桥去买灯笼";

    private readonly TestDatabase? _postgres;

    private StaffHall(TestApplication application, FixedTime time, TestDatabase? postgres) =>
        (Application, Time, _postgres) = (application, time, postgres);

    public TestApplication Application { get; }

    public FixedTime Time { get; }

    public HttpClient Administrator { get; private set; } = null!;

    /// <summary>The administrator as use cases see them, at the instant that the clock shows.</summary>
    public ActionContext By
    {
        get => field with { At = Time.UtcNow };
        private set;
    } = null!;

    public static async Task<StaffHall> OpenAsync(Engine engine)
    {
        var time = new FixedTime();
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var application = await TestApplication.StartAsync(
            postgres?.Settings.PostgresConnectionString, configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
        var hall = new StaffHall(application, time, postgres);
        (hall.Administrator, hall.By) = await application.SignInPersonAsync(Posts.Administrator, "hrss-head", "管理员甲");
        return hall;
    }

    /// <summary>Runs a use case as it would run in a request.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Application.CreateScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> ReadAsync<T>(Func<OneWindowDb, Task<T>> read) => WithAsync(read);

    /// <summary>A person who knows their password and holds one post since today.</summary>
    public async Task<PersonId> AddAsync(string name, string signInName, Post post, string unit = "hall")
    {
        var person = (await WithAsync((AddPerson add) => add.HandleAsync(new AddPersonCommand(name, signInName), By, default))).Value.Person;
        _ = (await WithAsync((SetPassword set) => set.HandleAsync(new SetPasswordCommand(person, Password), By, default))).Value;
        _ = await AppointAsync(person, post, unit);
        return person;
    }

    public async Task<AppointmentId> AppointAsync(PersonId person, Post post, string unit = "hall")
    {
        var id = (await WithAsync((UnitDirectory units) => units.UnitsAsync(default)))[unit].Id;
        return (await WithAsync((Appoint appoint) => appoint.HandleAsync(new AppointCommand(person, post.Code, id, By.Today), By, default))).Value;
    }

    /// <summary>The kinds of events in the record of a person, oldest first.</summary>
    public Task<List<string>> RecordOfAsync(PersonId person) => ReadAsync(db => db.Set<EventEntry>().AsNoTracking()
        .Where(entry => entry.StreamKind == "person" && entry.StreamId == person.Value).OrderBy(entry => entry.Sequence)
        .Select(entry => entry.Kind).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
