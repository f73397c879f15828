using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.ActByCalendar;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Calendar;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>The hall of the demonstration city on Monday 2 March 2026: its staff and employers, and no matter yet.</summary>
internal sealed class DemoHall : IAsyncDisposable
{
    private static readonly string[] Cast =
    [
        DemoPeople.Administrator, DemoPeople.Clerk, "chenliqun", "hexiaoyan", "songjia", DemoPeople.InspectionHead, "guhaifeng", DemoPeople.DepartmentHead,
        DemoPeople.Archivist, "xuwenjing",
        DemoPeople.TriageOfficer, DemoPeople.Auditor, DemoPeople.ArbitrationRegistrar,
        DemoPeople.MediationHead, "yelan", DemoPeople.ArbitrationHead, "jiangwenbin",
    ];

    private readonly RunningApplication _application;

    private readonly FixedTime _clock;

    private DemoHall(RunningApplication application, FixedTime clock) => (_application, _clock) = (application, clock);

    public string Address => _application.Address;

    public static async Task<DemoHall> OpenAsync(Engine engine)
    {
        var clock = new FixedTime();
        var application = await RunningApplication.StartAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var scenario = new ScenarioClock(clock);
        var stage = new Stage(application.Services, scenario);
        var staff = new DemoStaff(stage, scenario.SeedingDay, [.. DemoPeople.All.Where(one => Cast.Contains(one.SignIn))]);
        await staff.AppointAsync(CancellationToken.None);
        await staff.OpenAccountsAsync(CancellationToken.None);
        var desk = new DemoDesk(new Timeline(), stage, new WorkingDays(WorkCalendar.Shipped, scenario.SeedingDay));
        await desk.RegisterEmployersAsync(CancellationToken.None);
        return new DemoHall(application, clock);
    }

    /// <summary>Goes to nine o'clock of another day, and does what the calendar brought about since.</summary>
    public async Task GoToAsync(DateOnly day)
    {
        _clock.SetDay(day);
        await using var scope = _application.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActByCalendar>().RunAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
