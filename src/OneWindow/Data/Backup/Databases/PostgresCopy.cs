using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Backup.Databases;

/// <summary>PostgreSQL's own tools, in the snapshot of a transaction that stays open meanwhile.</summary>
internal sealed class PostgresCopy(PostgresEngine engine, PostgresTools tools) : IDatabaseCopy
{
    public string Engine => engine.Name;

    public string FileName => "onewindow.dump";

    public async Task<Result<bool>> CopyAsync(string file, Func<OneWindowDb, Task> alongside, CancellationToken cancel)
    {
        await using var connection = await engine.Readers.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await using var export = connection.CreateCommand();
        export.CommandText = "select pg_export_snapshot()";
        var snapshot = Convert.ToString(await export.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture);

        var dumped = await tools.RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={file}"], cancel);
        if (dumped.Succeeded)
        {
            await using var db = new OneWindowDb(engine.ForWriting(connection));
            await db.Database.UseTransactionAsync(transaction, cancel);
            await alongside(db);
        }

        return dumped;
    }

    public async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        await using var command = engine.Readers.CreateCommand(
            "select not exists (select from information_schema.tables where table_schema = any (current_schemas(false)))");
        return await command.ExecuteScalarAsync(cancel) is true;
    }

    public async Task<Result<bool>> RestoreAsync(string file, Func<DatabaseEngine, Task<Result<bool>>> accept, CancellationToken cancel)
    {
        var restored = await tools.RunAsync(
            "pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", $"--dbname={tools.Database}", file], cancel);
        return restored.Succeeded ? await accept(engine) : restored;
    }
}
