using System.Data.Common;
using System.Globalization;
using OneWindow.Data.Engines;

namespace OneWindow.Data.Migrations;

/// <summary>
/// Brings the schema up to date at start: every missing file in the order of the numbers, in one transaction, so that the
/// schema is either the new one or still the old one. Nodes that start together wait for the first.
/// </summary>
public sealed class Migrator
{
    private const string History =
        """
        create table if not exists schema_history (
          number integer not null primary key,
          name text not null,
          checksum text not null,
          applied_at text not null
        )
        """;

    private readonly DatabaseEngine _engine;
    private readonly TimeProvider _time;
    private readonly IReadOnlyList<MigrationFile> _files;

    public Migrator(DatabaseEngine engine, TimeProvider time)
        : this(engine, time, MigrationFile.Embedded((engine ?? throw new ArgumentNullException(nameof(engine))).Name))
    {
    }

    internal Migrator(DatabaseEngine engine, TimeProvider time, IReadOnlyList<MigrationFile> files) =>
        (_engine, _time, _files) = (engine, time, files);

    /// <summary>Applies what is missing and names it; empty when the schema was up to date.</summary>
    /// <exception cref="SchemaException">An applied file was edited, or the database is newer than the program.</exception>
    public async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancel)
    {
        await using var connection = await _engine.OpenWriterAsync(cancel);
        await using var transaction = await _engine.BeginMigrationAsync(connection, cancel);
        await ExecuteAsync(History);
        var applied = await ReadHistoryAsync(connection, transaction, cancel);
        RequireKnownHistory(applied);

        var missing = _files.Where(file => !applied.ContainsKey(file.Number)).ToList();
        foreach (var file in missing)
        {
            await ExecuteAsync(file.Sql);
            await ExecuteAsync(
                "insert into schema_history (number, name, checksum, applied_at) values (@number, @name, @checksum, @at)",
                ("number", file.Number), ("name", file.Name), ("checksum", file.Checksum), ("at", _time.GetUtcNow().ToString("O")));
        }

        await transaction.CommitAsync(cancel);
        return [.. missing.Select(file => file.Name)];

        async Task ExecuteAsync(string sql, params (string Name, object Value)[] parameters)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql;
            foreach (var (name, value) in parameters)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>What would be applied, in order; nothing is changed. A database without history lacks everything.</summary>
    /// <exception cref="SchemaException">An applied file was edited, or the database is newer than the program.</exception>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancel)
    {
        await using var connection = await _engine.OpenWriterAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var exists = connection.CreateCommand();
        exists.Transaction = transaction;
        exists.CommandText = _engine.HasTable("schema_history");
        var applied = Convert.ToInt64(await exists.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) == 0
            ? []
            : await ReadHistoryAsync(connection, transaction, cancel);
        RequireKnownHistory(applied);
        return [.. _files.Where(file => !applied.ContainsKey(file.Number)).Select(file => file.Name)];
    }

    /// <summary>For commands on a database that is in use.</summary>
    /// <exception cref="SchemaException">There is no schema at all.</exception>
    public async Task RequireSetUpAsync(CancellationToken cancel)
    {
        if ((await MissingAsync(cancel)).Count == _files.Count)
        {
            throw new SchemaException("数据库还没有设置。新单位先运行 onewindow init。");
        }
    }

    private void RequireKnownHistory(Dictionary<int, (string Name, string Checksum)> applied)
    {
        var files = _files.ToDictionary(file => file.Number);
        foreach (var (number, row) in applied)
        {
            if (!files.TryGetValue(number, out var file))
            {
                throw new SchemaException($"数据库比程序新：库中已执行 {row.Name}，本程序没有这个文件。请使用更新的程序版本。");
            }

            if (file.Checksum != row.Checksum)
            {
                throw new SchemaException($"数据库结构文件 {file.Name} 执行后被改动过。已执行的文件不得修改，请另建新编号的文件。");
            }
        }
    }

    private static async Task<Dictionary<int, (string Name, string Checksum)>> ReadHistoryAsync(
        DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "select number, name, checksum from schema_history";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new Dictionary<int, (string, string)>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(reader.GetInt32(0), (reader.GetString(1), reader.GetString(2)));
        }

        return rows;
    }
}
