using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Data.Schema;
using OneWindow.Tests.Operations;

namespace OneWindow.Tests.Intake;

/// <summary>The list by which staff are reminded of matters that nobody took.</summary>
public sealed class WaitingMattersTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_of_two_hold_each_of_three_matters_once(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await hall.AsAsync(Posts.WindowClerk);
        foreach (var (name, telephone) in new[] { ("吴秀兰", "13800136613"), ("马大山", "13800136614"), ("周小满", "13800136615") })
        {
            await WorkedDay.RegisterAsync(hall.Application.Services, name, telephone, "7月 4600");
        }

        await using var scope = hall.Application.Services.CreateAsyncScope();
        List<IReadOnlyList<WaitingMatter>> pages = [];
        await foreach (var page in scope.ServiceProvider.GetRequiredService<WaitingMatters>().PagesAsync(DateOnly.MaxValue, 2, CancellationToken.None))
        {
            pages.Add(page);
        }

        Assert.Equal([2, 1], pages.Select(page => page.Count));
        Assert.Equal(3, pages.SelectMany(page => page).DistinctBy(matter => matter.Id).Count());
    }

    /// <summary>Asked for all states at once, SQLite gathered and sorted all that wait (a million cases: 325,000) for each page of 200.</summary>
    [Fact]
    public async Task A_page_goes_on_in_the_index_where_the_last_one_ended()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = database.Read();

        var plan = await db.PlanOfAsync(WaitingMatters.Following(db.Set<Matter>(), MatterState.Triaged, new(2026, 12, 2), MatterId.New()));

        Assert.Contains("intake_matter_state (state=? AND id>?)", plan[0], StringComparison.Ordinal);
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }
}
