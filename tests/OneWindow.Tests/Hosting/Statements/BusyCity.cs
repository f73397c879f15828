using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Appointments.EndAppointment;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.People.SuspendPerson;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;
using OneWindow.Testing;

namespace OneWindow.Tests.Hosting.Statements;

/// <summary>
/// The demonstration city with what it lacks: somebody suspended, somebody relieved, files handed in. Nothing runs beside what is asked, so
/// that a page's statements are its own.
/// </summary>
internal sealed class BusyCity(TestApplication application) : IAsyncDisposable
{
    public TestApplication Application => application;

    /// <summary>The evidence of the case into which a file was handed.</summary>
    public string HandedIn { get; private set; } = string.Empty;

    public static async Task<BusyCity> OpenAsync(StatementCounter counter)
    {
        var clock = new ScenarioClock(new FixedTime());
        var application = await TestApplication.StartAsync(configure: builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            counter.Watch(builder.Services);
        });
        foreach (var round in application.Services.GetServices<IHostedService>().OfType<BackgroundService>())
        {
            await round.StopAsync(default);
        }

        await new DemoScenario(application.Services, clock).BuildAsync(default);
        var city = new BusyCity(application);
        await city.SuspendAndRelieveAsync();
        await city.HandInAsync();
        return city;
    }

    /// <summary>A client of somebody of the city.</summary>
    public async Task<HttpClient> SignInAsync(string who)
    {
        await using var scope = application.CreateScope();
        var (person, by) = await PersonAsync(scope.ServiceProvider, who);
        var opening = scope.ServiceProvider.GetRequiredService<OpenSession>();
        var token = await scope.ServiceProvider.GetRequiredService<WriteDoor>()
            .WriteAsync((db, cancel) => opening.OpenAsync(db, person.Id, "测试", by.At, cancel), default);
        return application.CreateClient("ow-session=" + token.Value);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task SuspendAndRelieveAsync()
    {
        await using var scope = application.CreateScope();
        var services = scope.ServiceProvider;
        var (_, by) = await PersonAsync(services, DemoPeople.Administrator);
        var (suspended, _) = await PersonAsync(services, "gaofeng");
        var (relieved, _) = await PersonAsync(services, "yelan");
        _ = (await services.GetRequiredService<SuspendPerson>().HandleAsync(new SuspendPersonCommand(suspended.Id, "调查期间停用", suspended.Version), by, default)).Value;
        var ended = new EndAppointmentCommand(relieved.Id, relieved.Appointments[0].Id, by.Today, "岗位调整", relieved.Version);
        _ = (await services.GetRequiredService<EndAppointment>().HandleAsync(ended, by, default)).Value;
    }

    private async Task HandInAsync()
    {
        await using var scope = application.CreateScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<OneWindowDb>();
        var open = MatterStates.Open;
        var matter = await db.Set<Matter>().Where(row => open.Contains(row.State)).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync();
        var (_, inspector) = await PersonAsync(services, "chenliqun");
        var led = await db.Set<Case>().Where(row => row.LeadId == inspector.Appointment && row.EndedOn == null).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync();
        HandedIn = $"/cases/{led.Value}?tab=evidence";
        var store = services.GetRequiredService<EvidenceStore>();
        foreach (var (owner, by) in new[] { (EvidenceOwner.Of(matter), (await PersonAsync(services, DemoPeople.Clerk)).By), (EvidenceOwner.Of(led), inspector) })
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes("七月工资没发"));
            using var arriving = (await store.ReceiveAsync(content, 1024, default)).Value;
            _ = (await services.GetRequiredService<AddEvidence>().HandleAsync(new EvidenceHandedIn(owner, "工资条.txt", arriving), by, default)).Value;
        }
    }

    private static async Task<(Person Person, ActionContext By)> PersonAsync(IServiceProvider services, string who)
    {
        var person = await services.GetRequiredService<OneWindowDb>().Set<Person>().Include(row => row.Appointments).SingleAsync(row => row.SignInName == who);
        var held = person.Appointments[0];
        return (person, new ActionContext(person.Id, held.Id, Posts.Find(held.Post)!, held.UnitId, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
    }
}
