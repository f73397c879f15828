using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Writing;

public sealed class SqliteLogTests
{
    private const int Readers = 4;
    private const int Writes = 60;
    private const int BytesOfAWrite = 200_000;

    [Fact]
    public async Task The_log_is_begun_anew_though_somebody_always_reads()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await database.ExecuteBehindTheDoorAsync("create table page (text text not null)");
        using var stop = new CancellationTokenSource();
        var reading = Enumerable.Range(0, Readers).Select(number => ReadOnAndOnAsync(database.Settings.SqliteFile, number, stop.Token)).ToList();

        for (var written = 0; written < Writes; written++)
        {
            var text = new string('一', BytesOfAWrite / 3);
            await database.Door.WriteAsync<int>(async (db, cancel) => await db.Database.ExecuteSqlAsync($"insert into page values ({text})", cancel), CancellationToken.None);
            await Task.Delay(50);
        }

        await stop.CancelAsync();
        await Task.WhenAll(reading);
        Assert.InRange(new FileInfo(database.Settings.SqliteFile + "-wal").Length, 1, Writes * BytesOfAWrite * 3 / 4);
    }

    /// <summary>Holds what it reads for a moment, so that at least one of several does at any time.</summary>
    private static async Task ReadOnAndOnAsync(string file, int number, CancellationToken stop)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=false");
        await connection.OpenAsync(CancellationToken.None);
        await Task.Delay(number * 10, CancellationToken.None);
        while (!stop.IsCancellationRequested)
        {
            await using var transaction = connection.BeginTransaction(deferred: true);
            await using var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = ("select count(*) from page", transaction);
            await command.ExecuteScalarAsync(CancellationToken.None);
            await Task.Delay(40, CancellationToken.None);
        }
    }
}
