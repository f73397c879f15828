using OneWindow.Areas.Cases.ActByCalendar;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Hosting.Scenarios.Demo.Stories;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Calendar;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios;

/// <summary>
/// The demonstration city 清源市 as it stands on the day of seeding: its staff, employers, matters and cases, all invented and
/// all brought about by the use cases themselves, each on its day and by whom it may be.
/// </summary>
internal sealed class DemoScenario(IServiceProvider services, ScenarioClock clock)
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "demo";

    private const int FirstDay = 110;

    /// <summary>Builds the city.</summary>
    public async Task BuildAsync(CancellationToken cancel)
    {
        var days = new WorkingDays(WorkCalendar.Shipped, clock.SeedingDay);
        var stage = new Stage(services, clock);
        var timeline = new Timeline();
        var staff = new DemoStaff(stage, days.Latest, DemoPeople.All);
        var desk = new DemoDesk(timeline, stage, days);

        timeline.Add(days.Ago(FirstDay), new TimeOnly(8, 30), staff.AppointAsync);
        timeline.Add(days.Ago(FirstDay), new TimeOnly(9, 0), desk.RegisterEmployersAsync);
        WindowStories.Tell(desk);
        TriageStories.Tell(desk);
        ReceivingStories.Tell(desk);
        InvestigationStories.Tell(desk);
        CorrectionStories.Tell(desk);
        EndingStories.Tell(desk);
        DisputeStories.Tell(desk);
        timeline.Add(days.Ago(1), new TimeOnly(17, 50), token => stage.SignsTogetherAsync("chenliqun", Posts.LabourInspector, ready: 6, token));
        timeline.Add(days.Ago(0), new TimeOnly(23, 20), token => stage.ServesTogetherAsync("chenliqun", Posts.LabourInspector, left: 3, token));
        timeline.Add(days.Ago(0), new TimeOnly(23, 30), token => stage.SignsTogetherAsync(DemoPeople.InspectionHead, Posts.InspectionHead, ready: 3, token));
        timeline.Add(days.Ago(3), new TimeOnly(17, 40), token => DemoSystems.LetInAsync(stage, token));
        timeline.Add(days.Ago(0), new TimeOnly(23, 40), token => DemoLines.SendAsync(stage, token));
        timeline.Add(days.Ago(3), new TimeOnly(17, 50), token => DemoDelegates.RegisterAsync(stage, desk.Employer("yunfan"), token));
        timeline.Add(days.Ago(3), new TimeOnly(18, 0), token => DemoTexts.PublishAsync(stage, token));
        timeline.Add(clock.SeedingDay, new TimeOnly(23, 59), staff.OpenAccountsAsync);

        await timeline.RunAsync(clock, token => stage.AskAsync((ActByCalendar calendar) => calendar.RunAsync(token)), cancel);
    }
}
