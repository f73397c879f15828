using OneWindow.Faults.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests;

/// <summary>The comparison on which the other tests rest notices each way in which a write may be lost, halved or doubled.</summary>
[Collection(nameof(DemoCities))]
public sealed class BookkeepingTests(DemoCities cities)
{
    /// <summary>What is done to the data, with the newest matter and the newest step in mind.</summary>
    private static readonly string[] Harms =
    [
        "delete from intake_party where id in (select max(id) from intake_party)",
        "delete from intake_advice where id in (select max(id) from intake_advice)",
        "delete from name_entry where id in (select max(id) from intake_matter)",
        "delete from name_index where rowid in (select max(number) from name_entry where kind = 'matter')",
        "delete from name_index_data where id > 10 and (id & 2147483647) > 1",
        "delete from messages_message where matter_id in (select max(id) from intake_matter)",
        "delete from idempotency where key in (select max(key) from idempotency where scope like 'register%')",
        "delete from idempotency where key in (select max(key) from idempotency where scope like 'cases.take-step%')",
        "update intake_matter set query_code = 'AAAAAAAA' where id in (select max(id) from intake_matter)",
        "update intake_matter set narrative = 'fault-' || substr(narrative, 6) where id in (select max(id) from intake_matter)",
        "delete from issued_number where kind = 'matter' and number = 3",
        "update issued_number set number = number + 1 where kind = 'matter' and number in (select max(number) from issued_number where kind = 'matter')",
        "update cases_case set last_sequence = last_sequence + 1 where id in (select max(id) from cases_case)",
        "drop trigger event_never_deleted; delete from event where stream_kind = 'case' and payload like '%fault-%'",
    ];

    [Theory, OnSqlite]
    public async Task Every_harm_is_noticed(Engine engine)
    {
        await using var city = await cities.CopyAsync(engine);
        await using var program = await city.ServeAsync();
        var (connection, rows) = await city.OpenDatabaseAsync();
        await using var opened = connection;
        using var load = await Load.PrepareAsync(program.Url, rows);
        foreach (var write in new[] { Write.New(null), Write.New(load.Cases[0]), Write.New(null) })
        {
            Assert.NotNull((await load.SendAsync(write)).Answer);
        }

        var books = new Bookkeeping(rows);
        await books.MustBeSoundAsync(load.Writes);
        var unnoticed = new List<string>();
        await rows.ExecuteAsync("pragma foreign_keys = off");
        foreach (var harm in Harms)
        {
            await rows.ExecuteAsync($"begin; {harm}");
            if ((await books.FaultsAsync(load.Writes)).Count == 0)
            {
                unnoticed.Add(harm);
            }

            await rows.ExecuteAsync("rollback");
        }

        Assert.Empty(unnoticed);
    }
}
