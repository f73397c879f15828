using OneWindow.Areas.Employers.AddEmployer;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>Where the stories of 清源市 begin: at a window, with a matter against one of its employers.</summary>
internal sealed class DemoDesk(Timeline timeline, Stage stage, WorkingDays days)
{
    private readonly Dictionary<string, EmployerId> _employers = new(StringComparer.Ordinal);
    private readonly InventedPeople _people = new();
    private int _stories;

    /// <summary>Enters the employers in the register.</summary>
    public async Task RegisterEmployersAsync(CancellationToken cancel)
    {
        foreach (var (key, employer) in DemoEmployers.All)
        {
            var by = stage.As(DemoPeople.Clerk, Posts.WindowClerk);
            _employers.Add(key, await stage.DoAsync((AddEmployer add) => add.HandleAsync(employer, by, cancel)));
        }
    }

    /// <summary>An employer of the register, by its key among <see cref="DemoEmployers"/>.</summary>
    public EmployerId Employer(string key) => _employers[key];

    /// <summary>Somebody brings a matter so many working days ago.</summary>
    public MatterStory Brings(int workingDaysAgo, MatterText text, string clerk = DemoPeople.Clerk)
    {
        var hours = new StoryHours(_stories++);
        return new MatterStory(timeline, stage, days, hours, clerk).On(workingDaysAgo).Registered((id, day) => Typed(id, day, text));
    }

    /// <summary>The same, and the person chooses inspection: a case opens in a unit on the same day.</summary>
    public CaseStory BringsToInspection(int workingDaysAgo, string unit, MatterText text, string clerk = DemoPeople.Clerk) =>
        Brings(workingDaysAgo, text, clerk).Chosen(Channel.Inspection).Accepted(unit);

    private MatterToRegister Typed(MatterId id, DateOnly day, MatterText text)
    {
        var sum = text.Yuan is { } yuan ? Money.FromYuan(yuan) : Money.Zero;
        var employer = DemoEmployers.All[text.Employer];
        return new MatterToRegister(id, text.Source, text.Kind, text.Narrative)
        {
            SourceReference = text.Reference,
            Parties = text.Kind == SubmissionKind.Report ? [_people.Reporter()] : _people.Workers(text.Workers, sum),
            Claims = text.Kind == SubmissionKind.Consulting ? [] : [ClaimOf(day, text, sum)],
            Employer = text.Kind == SubmissionKind.Consulting ? null : _employers[text.Employer],
            WorkDivision = employer.Division,
            WorkPlace = employer.Address,
            Facts = new MatterFacts([])
            {
                PlaceOfUseInArea = true, PlaceOfPerformanceInArea = true, Workers = text.Workers, IsMigrantWorker = true,
            },
        };
    }

    /// <summary>The months before the one of the registration.</summary>
    private static ClaimToRegister ClaimOf(DateOnly day, MatterText text, Money sum)
    {
        var end = new DateOnly(day.Year, day.Month, 1).AddDays(-1);
        return new ClaimToRegister(text.Claim)
        {
            From = text.PeriodUnknown ? null : end.AddDays(1).AddMonths(-text.Months),
            To = text.PeriodUnknown ? null : end,
            Amount = sum == Money.Zero ? null : sum,
            Words = text.Narrative.Split('。')[0],
            Answers = new ClaimAnswers { Continuing = text.Continuing ? true : null },
        };
    }
}
