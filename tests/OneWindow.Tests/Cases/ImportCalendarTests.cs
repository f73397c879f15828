using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.ActByCalendar;
using OneWindow.Areas.Cases.ImportCalendar;
using OneWindow.Data.Events;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases;

public sealed class ImportCalendarTests
{
    internal const string Year2027 =
        """
        {
          "year": 2027,
          "notices": [{ "title": "假设的2027年放假通知", "source": "test" }],
          "days": [
            { "date": "2027-01-01", "name": "元旦", "kind": "statutory-holiday" },
            { "date": "2027-02-05", "name": "春节", "kind": "statutory-holiday" },
            { "date": "2027-02-06", "name": "春节", "kind": "statutory-holiday" },
            { "date": "2027-02-07", "name": "春节", "kind": "statutory-holiday" },
            { "date": "2027-02-08", "name": "春节", "kind": "statutory-holiday" },
            { "date": "2027-02-09", "name": "春节", "kind": "adjusted-rest" },
            { "date": "2027-02-10", "name": "春节", "kind": "adjusted-rest" },
            { "date": "2027-02-11", "name": "春节", "kind": "adjusted-rest" }
          ]
        }
        """;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_published_table_moves_the_due_days_that_were_provisional_and_the_record_says_so(Engine engine)
    {
        // 60 working days after Monday 16 November 2026: 10 in November, 23 in December, 20 in January (4-8, 11-15, 18-22, 25-29) = 53,
        // 1-4 February = 57. Computed without a table 5-8 February are 春节, 9 and 10 make up for its weekend: 11, 12, 15 February.
        // With the table 9-11 are free: 12, 15, 16 February.
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.InvestigatingAsync("2026-11-16");
        Assert.Equal(new DateOnly(2027, 2, 15), await DueAsync(world));

        var imported = await world.AskAsync<ImportCalendar, Result<int>>(import => import.HandleAsync(Year2027, default));
        var round = await world.AskAsync<ActByCalendar, CalendarRound>(act => act.RunAsync(default));

        await using var db = world.Database.Read();
        var events = await EventStore.ReadAsync(db, new EventStream("case", id.Value), 0, 50, default);
        var recorded = events[^1].Read<DueDaysRecounted>();
        Assert.Equal(2027, imported.Value);
        Assert.Equal(1, round.Recounted);
        Assert.Equal(new DateOnly(2027, 2, 16), await DueAsync(world));
        Assert.Equal((new DateOnly(2027, 2, 15), new DateOnly(2027, 2, 16)), (recorded.Before, recorded.After));
        Assert.Equal([new MovedDueDay("LS-04", new(2027, 2, 15), new(2027, 2, 16))], recorded.Clocks);
        Assert.Equal(["假设的2027年放假通知"], recorded.Notices);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_table_with_a_fault_is_refused_and_nothing_of_it_is_kept(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);

        var result = await world.AskAsync<ImportCalendar, Result<int>>(import =>
            import.HandleAsync(Year2027.Replace("2027-02-05", "2027-02-31", StringComparison.Ordinal), default));

        await using var db = world.Database.Read();
        Assert.NotEmpty(result.Refusals);
        Assert.Empty(await db.Set<ImportedYear>().ToListAsync());
    }

    private static async Task<DateOnly?> DueAsync(CaseWorld world)
    {
        await using var db = world.Database.Read();
        return await db.Set<Case>().Select(one => one.DueOn).SingleAsync();
    }
}
