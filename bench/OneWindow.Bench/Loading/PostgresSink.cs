using System.Globalization;
using System.Text;
using Npgsql;

namespace OneWindow.Bench.Loading;

/// <summary>COPY, a batch of copies at a time, while the next batch is being made.</summary>
internal sealed class PostgresSink(NpgsqlConnection connection) : IRowSink
{
    private Dictionary<string, StringBuilder> _filling = new(StringComparer.Ordinal);
    private Task _copying = Task.CompletedTask;

    public static async Task<PostgresSink> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        // What is copied was consistent where it was read.
        command.CommandText = "set synchronous_commit = off; set session_replication_role = replica";
        await command.ExecuteNonQueryAsync();
        return new PostgresSink(connection);
    }

    public object? Prepare(object? cell) => cell is SlottedText text ? text.WithLiterals(Escaped) : cell;

    public void Add(string table, IReadOnlyList<object?> cells, string[] values, Func<int, object?>? replaced = null)
    {
        var line = LinesOf(table);
        for (var index = 0; index < cells.Count; index++)
        {
            line.Append(index == 0 ? "" : "\t");
            switch (replaced?.Invoke(index) ?? cells[index])
            {
                case null: line.Append("\\N"); break;
                case SlottedText text: text.AppendTo(line, values); break;
                case byte[] bytes: line.Append("\\\\x").Append(Convert.ToHexStringLower(bytes)); break;
                case var other: line.Append(Convert.ToString(other, CultureInfo.InvariantCulture)); break;
            }
        }

        line.Append('\n');
    }

    public void AddName(string kind, string id, IReadOnlyList<string> pairs)
    {
        var line = LinesOf("name_entry").Append(kind).Append('\t').Append(id).Append("\t'kind-").Append(kind).Append('\'');
        foreach (var pair in pairs)
        {
            line.Append(" '").Append(pair).Append('\'');
        }

        line.Append('\n');
    }

    public async Task FlushAsync()
    {
        await _copying;
        var full = _filling;
        _filling = new(StringComparer.Ordinal);
        _copying = Task.Run(() => CopyAsync(full));
    }

    public async Task FinishAsync()
    {
        await FlushAsync();
        await _copying;
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 3600;
        command.CommandText = "vacuum analyze";
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync() => await connection.DisposeAsync();

    private async Task CopyAsync(Dictionary<string, StringBuilder> lines)
    {
        foreach (var (table, text) in lines)
        {
            await using var writer = await connection.BeginTextImportAsync($"copy {table} from stdin");
            foreach (var chunk in text.GetChunks())
            {
                await writer.WriteAsync(chunk);
            }
        }
    }

    private StringBuilder LinesOf(string table) =>
        _filling.TryGetValue(table, out var lines) ? lines : _filling[table] = new StringBuilder(1 << 16);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
