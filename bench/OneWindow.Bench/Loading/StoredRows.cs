using System.Data.Common;

namespace OneWindow.Bench.Loading;

/// <summary>Reads rows in the form in which they are written again: on PostgreSQL every value as text, on SQLite as stored.</summary>
internal sealed class StoredRows(DbConnection connection, bool postgres)
{
    private readonly Dictionary<string, IReadOnlyList<(string Name, string Type)>> _columns = new(StringComparer.Ordinal);

    public bool IsPostgres => postgres;

    public async Task<IReadOnlyList<(string Name, string Type)>> ColumnsAsync(string table)
    {
        if (!_columns.TryGetValue(table, out var known))
        {
            var sql = postgres
                ? $"select attname::text, format_type(atttypid, atttypmod) from pg_attribute where attrelid = '{table}'::regclass and attnum > 0 and not attisdropped order by attnum"
                : $"select name, lower(type) from pragma_table_info('{table}') order by cid";
            known = [.. (await QueryAsync(sql)).Select(row => ((string)row[0]!, (string)row[1]!))];
            _columns[table] = known;
        }

        return known;
    }

    public async Task<IReadOnlyList<object?[]>> RowsAsync(string table, string where, string order = "1")
    {
        var columns = await ColumnsAsync(table);
        var list = string.Join(", ", columns.Select(column => postgres ? $"\"{column.Name}\"::text" : $"\"{column.Name}\""));
        return await QueryAsync($"select {list} from {table} where {where} order by {order}");
    }

    public async Task<List<object?[]>> QueryAsync(string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add([.. row.Select(value => value is DBNull ? null : value)]);
        }

        return rows;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 3600;
        await command.ExecuteNonQueryAsync();
    }

    public string Id(Guid id) => postgres ? $"'{id:D}'" : $"'{id.ToString("D").ToUpperInvariant()}'";

    public string Ids(IEnumerable<Guid> ids) => $"({string.Join(", ", ids.Select(Id))})";
}
