using Microsoft.Data.Sqlite;

namespace OneWindow.Bench.Minimal;

/// <summary>Reads with prepared commands on one connection.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    public SqliteReader(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    public List<object[]> Read(IReadOnlyList<string> statements, int target)
    {
        var rows = new List<object[]>();
        foreach (var statement in statements)
        {
            if (!_prepared.TryGetValue(statement, out var command))
            {
                command = _connection.CreateCommand();
                command.CommandText = statement.Replace("{n}", "$n", StringComparison.Ordinal);
                command.Parameters.Add("$n", SqliteType.Integer);
                _prepared.Add(statement, command);
            }

            command.Parameters[0].Value = target;
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();
}
