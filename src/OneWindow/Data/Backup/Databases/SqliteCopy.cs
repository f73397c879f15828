using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Backup.Databases;

/// <summary>SQLite writes a copy of itself as of one moment, while others read and write.</summary>
internal sealed class SqliteCopy(DataSettings settings, SqliteEngine engine) : IDatabaseCopy
{
    public string Engine => engine.Name;

    public string FileName => "onewindow.db";

    public async Task<Result<bool>> CopyAsync(string file, Func<OneWindowDb, Task> alongside, CancellationToken cancel)
    {
        await using (var connection = await engine.OpenWriterAsync(cancel))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "vacuum into @file";
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("file", file);
            command.Parameters.Add(parameter);
            await command.ExecuteNonQueryAsync(cancel);
        }

        await using (var copied = new FileStream(file, FileMode.Open, FileAccess.ReadWrite))
        {
            copied.Flush(flushToDisk: true);
        }

        await using var copy = new SqliteEngine(file, configure: null);
        await using var db = new OneWindowDb(copy.ForReading);
        await alongside(db);
        return true;
    }

    public async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        await using var connection = await engine.OpenWriterAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "select not exists (select 1 from sqlite_master)";
        return await command.ExecuteScalarAsync(cancel) is 1L;
    }

    public async Task<Result<bool>> RestoreAsync(string file, Func<DatabaseEngine, Task<Result<bool>>> accept, CancellationToken cancel)
    {
        // Under another name until it is accepted: an interrupted restore leaves the place empty.
        var arriving = settings.SqliteFile + ".arriving";
        try
        {
            await BackupFiles.CopyAsync(file, arriving, cancel);
            Result<bool> accepted;
            await using (var copy = new SqliteEngine(arriving, configure: null))
            {
                accepted = await accept(copy);
            }

            if (accepted.Succeeded)
            {
                File.Move(arriving, settings.SqliteFile, overwrite: true);
            }

            return accepted;
        }
        finally
        {
            File.Delete(arriving);
            File.Delete(arriving + "-wal");
            File.Delete(arriving + "-shm");
        }
    }
}
