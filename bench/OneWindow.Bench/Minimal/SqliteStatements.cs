using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace OneWindow.Bench.Minimal;

/// <summary>One writer, every commit on disk; a pool of readers. Commands stay prepared.</summary>
internal sealed class SqliteStatements : IStatements
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SqliteConnection _writer;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SqliteReader> _readers = [];
    private readonly string _file;

    public SqliteStatements(string file)
    {
        _file = file;
        _writer = new SqliteConnection($"Data Source={file};Pooling=False");
        _writer.Open();
        using var pragmas = _writer.CreateCommand();
        pragmas.CommandText = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 30000";
        pragmas.ExecuteNonQuery();
    }

    public async Task WriteAsync(IReadOnlyList<string> statements, string fresh, int target, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            Begin();
            Write(statements, fresh, target);
            Commit();
        }
        finally
        {
            _turn.Release();
        }
    }

    public Task<IReadOnlyList<object[]>> ReadAsync(IReadOnlyList<string> statements, int target, CancellationToken cancel)
    {
        if (!_readers.TryTake(out var reader))
        {
            reader = new SqliteReader(_file);
        }

        var rows = reader.Read(statements, target);
        _readers.Add(reader);
        return Task.FromResult<IReadOnlyList<object[]>>(rows);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var reader in _readers)
        {
            reader.Dispose();
        }

        await _writer.DisposeAsync();
        _turn.Dispose();
    }

    internal void Begin() => Run("begin immediate", "", 0);

    internal void Commit() => Run("commit", "", 0);

    internal void Write(IReadOnlyList<string> statements, string fresh, int target)
    {
        foreach (var statement in statements)
        {
            Run(statement, fresh, target);
        }
    }

    private void Run(string statement, string fresh, int target)
    {
        if (!_prepared.TryGetValue(statement, out var command))
        {
            command = _writer.CreateCommand();
            command.CommandText = statement.Replace("{fresh}", "$fresh", StringComparison.Ordinal).Replace("{n}", "$n", StringComparison.Ordinal);
            command.Parameters.Add("$fresh", SqliteType.Text);
            command.Parameters.Add("$n", SqliteType.Integer);
            _prepared.Add(statement, command);
        }

        (command.Parameters[0].Value, command.Parameters[1].Value) = (fresh, target);
        command.ExecuteNonQuery();
    }
}
