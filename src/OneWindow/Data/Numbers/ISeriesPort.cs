using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneWindow.Data.Engines;

namespace OneWindow.Data.Numbers;

/// <summary>Finds the last number of a series, and keeps others from taking the next one meanwhile.</summary>
internal interface ISeriesPort
{
    /// <summary>The last number issued; 0 for a new series.</summary>
    Task<int> LastAsync(OneWindowDb db, NumberSeriesKey series, CancellationToken cancel);
}

/// <summary>On SQLite the lane lets one write at a time, so the last number is simply read.</summary>
internal sealed class SqliteSeries : ISeriesPort
{
    public async Task<int> LastAsync(OneWindowDb db, NumberSeriesKey series, CancellationToken cancel) =>
        await NumberSeries.Register(db, series).MaxAsync(number => (int?)number.Number, cancel) ?? 0;
}

/// <summary>
/// On PostgreSQL a lock on the series is held to the end of the transaction. The last number is read on a second connection:
/// the transaction itself sees the database as it was when it began, before those it waited for had committed, and a counter
/// row would make it fail and start over each time. Only rows are added, so no two transactions conflict. That connection is one
/// of those which the door leaves free (<see cref="PostgresEngine.MostWriters"/>): behind a crowd of readers, everybody who wants a
/// number of the series would wait as long.
/// </summary>
internal sealed class PostgresSeries(PostgresEngine engine) : ISeriesPort
{
    private const string Last =
        "select max(number) from issued_number where unit_id = $1 and kind = $2 and year = $3";

    public async Task<int> LastAsync(OneWindowDb db, NumberSeriesKey series, CancellationToken cancel)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{series.Unit.Value}/{series.Kind}/{series.Year}");
        db.Later($"select pg_advisory_xact_lock(hashtextextended({name}, 0))");
        await db.SendLaterAsync(cancel);

        await using var command = engine.Writers.CreateCommand(Last);
        command.Parameters.Add(new NpgsqlParameter { Value = series.Unit.Value });
        command.Parameters.Add(new NpgsqlParameter { Value = series.Kind });
        command.Parameters.Add(new NpgsqlParameter { Value = series.Year });
        return await command.ExecuteScalarAsync(cancel) is int last ? last : 0;
    }
}
