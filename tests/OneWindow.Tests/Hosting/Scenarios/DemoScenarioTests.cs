using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Replay;
using OneWindow.Areas.Staff.People;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Scenarios;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Inspection;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Hosting.Scenarios;

public sealed class DemoScenarioTests
{
    // Wednesday 14 October 2026, 17:30 in China: a working day shortly after the long holiday.
    private static readonly DateTimeOffset SeededAt = new(2026, 10, 14, 9, 30, 0, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgres]
    public async Task The_city_has_a_case_in_every_state_of_the_procedure_and_its_record_is_whole(Engine engine)
    {
        var clock = new ScenarioClock(new FixedTime(SeededAt));
        await using var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        await using var application = await TestApplication.StartAsync(
            postgres?.Settings.PostgresConnectionString, configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));

        await new DemoScenario(application.Services, clock).BuildAsync(CancellationToken.None);

        await using var scope = application.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<OneWindowDb>();
        var cases = await db.Set<Case>().AsNoTracking().ToListAsync();
        Assert.Equal(
            InspectionProcedure.Definition.Phases.SelectMany(phase => phase.States).Select(state => state.Code).Order(StringComparer.Ordinal),
            cases.Where(one => one.Procedure == InspectionProcedure.Definition.Code).Select(one => one.State).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(28, await db.Set<Person>().CountAsync(person => person.Status == PersonStatus.Active));

        // Two cases are due on the day itself: one received five, one filed sixty working days ago.
        var today = new DateOnly(2026, 10, 14);
        Assert.Equal(2, cases.Count(one => one.DueOn == today));
        Assert.Contains(cases, one => one.DueOn < today);

        var verification = await application.Services.GetRequiredService<Verifier>().RunAsync(CancellationToken.None);
        Assert.True(verification.IsWhole);
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<CaseReplay>().FindDifferingAsync(CancellationToken.None));
    }

    [Fact]
    public void The_clock_of_a_scenario_never_shows_what_is_still_to_come()
    {
        var clock = new ScenarioClock(new FixedTime(SeededAt));

        clock.Set(new DateOnly(2026, 10, 14), new TimeOnly(23, 0));
        Assert.Equal(SeededAt, clock.GetUtcNow());

        clock.Set(new DateOnly(2026, 10, 13), new TimeOnly(9, 0));
        Assert.Equal(new DateTimeOffset(2026, 10, 13, 1, 0, 0, TimeSpan.Zero), clock.GetUtcNow());
    }
}
