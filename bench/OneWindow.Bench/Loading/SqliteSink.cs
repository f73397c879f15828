using Microsoft.Data.Sqlite;

namespace OneWindow.Bench.Loading;

/// <summary>One prepared insert for each table, all within long transactions.</summary>
internal sealed class SqliteSink : IRowSink
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _inserts = new(StringComparer.Ordinal);
    private readonly SqliteCommand _entry;
    private readonly SqliteCommand _index;
    private SqliteTransaction? _transaction;
    private long _names;

    private SqliteSink(SqliteConnection connection)
    {
        _connection = connection;
        Execute("pragma synchronous = off; pragma foreign_keys = off; pragma cache_size = -400000; pragma temp_store = memory");
        using var last = connection.CreateCommand();
        last.CommandText = "select coalesce(max(number), 0) from name_entry";
        _names = (long)last.ExecuteScalar()!;
        _entry = Command("insert into name_entry (number, kind, id) values ($0, $1, $2)", 3);
        _index = Command("insert into name_index (rowid, kind, pairs) values ($0, $1, $2)", 3);
    }

    public static async Task<SqliteSink> OpenAsync(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        return new SqliteSink(connection);
    }

    public object? Prepare(object? cell) => cell;

    public void Add(string table, IReadOnlyList<object?> cells, string[] values, Func<int, object?>? replaced = null)
    {
        if (!_inserts.TryGetValue(table, out var insert))
        {
            insert = Command($"insert into {table} values ({string.Join(", ", cells.Select((_, index) => $"${index}"))})", cells.Count);
            _inserts.Add(table, insert);
        }

        for (var index = 0; index < cells.Count; index++)
        {
            insert.Parameters[index].Value = (replaced?.Invoke(index) ?? cells[index]) switch
            {
                null => DBNull.Value,
                SlottedText text => text.With(values),
                var other => other,
            };
        }

        Run(insert);
    }

    public void AddName(string kind, string id, IReadOnlyList<string> pairs)
    {
        _names++;
        (_entry.Parameters[0].Value, _entry.Parameters[1].Value, _entry.Parameters[2].Value) = (_names, kind, id);
        Run(_entry);
        (_index.Parameters[0].Value, _index.Parameters[1].Value, _index.Parameters[2].Value) =
            (_names, kind.Replace("-", "", StringComparison.Ordinal), string.Join(' ', pairs));
        Run(_index);
    }

    public Task FlushAsync()
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
        return Task.CompletedTask;
    }

    public async Task FinishAsync()
    {
        await FlushAsync();
        // Not analysed: no office's file is, and the indexes are chosen as well without.
        Execute("pragma wal_checkpoint(truncate)");
    }

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();

    private void Run(SqliteCommand command)
    {
        _transaction ??= _connection.BeginTransaction();
        command.Transaction = _transaction;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < parameters; index++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${index}" });
        }

        return command;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
