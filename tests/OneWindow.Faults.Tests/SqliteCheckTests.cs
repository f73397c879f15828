using System.Globalization;
using Microsoft.Data.Sqlite;
using OneWindow.Bench.Loading;
using OneWindow.Faults.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests;

/// <summary>The check of the name index says the truth, whoever wrote since it was last asked.</summary>
public sealed class SqliteCheckTests
{
    [Theory, OnSqlite]
    public async Task An_index_into_which_others_wrote_meanwhile_is_sound(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var held = await OpenAsync(database);
        await using var other = await OpenAsync(database);
        var (rows, writer) = (new StoredRows(held, postgres: false), new StoredRows(other, postgres: false));

        // FTS5 joins the parts of its index while rows arrive; some of these counts leave a connection with parts that are no more.
        for (var entered = 1; entered <= 120; entered++)
        {
            await EnterAsync(writer, entered);
            if (entered % 10 == 0)
            {
                Assert.Empty(await SqliteCheck.FaultsAsync(rows));
            }
        }
    }

    [Theory, OnSqlite]
    public async Task A_part_of_the_index_that_is_gone_is_told(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var held = await OpenAsync(database);
        var rows = new StoredRows(held, postgres: false);
        await rows.ExecuteAsync("begin");
        for (var entered = 1; entered <= 400; entered++)
        {
            await EnterAsync(rows, entered);
        }

        await rows.ExecuteAsync("commit");
        Assert.Empty(await SqliteCheck.FaultsAsync(rows));

        // Every page but the first of each part.
        await rows.ExecuteAsync("delete from name_index_data where id > 10 and (id & 2147483647) > 1");

        Assert.Contains("malformed inverted index for FTS5 table main.name_index", await SqliteCheck.FaultsAsync(rows));
    }

    private static async Task<SqliteConnection> OpenAsync(TestDatabase database)
    {
        var connection = new SqliteConnection($"Data Source={database.Settings.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static Task EnterAsync(StoredRows rows, int number) => rows.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"""
        insert into name_entry (number, kind, id) values ({number}, 'matter', 'm{number}');
        insert into name_index (rowid, kind, pairs) values ({number}, 'matter', 'a{number % 7} b{number % 11} c{number}');
        """));
}
