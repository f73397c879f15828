using System.Data.Common;
using Npgsql;

namespace OneWindow.Bench.Minimal;

/// <summary>One batch, one round trip, prepared.</summary>
internal sealed class PostgresStatements(string connectionString) : IStatements
{
    private readonly NpgsqlDataSource _source =
        NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=100;Auto Prepare Min Usages=2;Maximum Pool Size=24");

    public async Task WriteAsync(IReadOnlyList<string> statements, string fresh, int target, CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
        await using var batch = Batch(connection, statements, fresh, target);
        await batch.ExecuteNonQueryAsync(cancel);
    }

    public async Task<IReadOnlyList<object[]>> ReadAsync(IReadOnlyList<string> statements, int target, CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
        await using var batch = Batch(connection, statements, string.Empty, target);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        return await RowsAsync(reader, cancel);
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    internal static async Task<List<object[]>> RowsAsync(DbDataReader reader, CancellationToken cancel)
    {
        var rows = new List<object[]>();
        do
        {
            while (await reader.ReadAsync(cancel))
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }
        }
        while (await reader.NextResultAsync(cancel));

        return rows;
    }

    // A batch is one implicit transaction.
    private static NpgsqlBatch Batch(NpgsqlConnection connection, IReadOnlyList<string> statements, string fresh, int target)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements)
        {
            var (sql, command) = (statement, new NpgsqlBatchCommand());
            if (sql.Contains("{fresh}", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = fresh });
                sql = sql.Replace("{fresh}", "$1", StringComparison.Ordinal);
            }

            if (sql.Contains("{n}", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = target });
                sql = sql.Replace("{n}", $"${command.Parameters.Count}", StringComparison.Ordinal);
            }

            command.CommandText = sql;
            batch.BatchCommands.Add(command);
        }

        return batch;
    }
}
