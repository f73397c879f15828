using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneWindow.Data;
using OneWindow.Data.Engines;
using OneWindow.Data.Events;
using OneWindow.Data.Migrations;
using OneWindow.Data.Protection;

namespace OneWindow.Hosting.Commands.Doctor;

/// <summary>Whether the database answers, fits the program and the keys, and agrees about the time. Changes nothing.</summary>
internal sealed class DatabaseChecks(DataSettings settings, DatabaseEngine engine, Migrator migrator, TimeProvider time)
{
    private const int OldestPostgres = 15;
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    public async Task<IReadOnlyList<CheckUp>> RunAsync(CancellationToken cancel)
    {
        if (settings.PostgresConnectionString is null && !File.Exists(settings.SqliteFile))
        {
            return [CheckUp.Fault("数据库", $"{settings.SqliteFile} 还没有", "新单位运行 onewindow init；恢复备份运行 onewindow restore")];
        }

        try
        {
            await using var db = new OneWindowDb(engine.ForReading);
            await db.Database.OpenConnectionAsync(cancel);
            var connection = db.Database.GetDbConnection();
            var found = new List<CheckUp> { Version(connection) };
            var missing = await migrator.MissingAsync(cancel);
            found.Add(missing.Count == 0
                ? CheckUp.Good("数据库结构", "最新")
                : CheckUp.Fault("数据库结构", $"还差 {missing.Count} 个文件，从 {missing[0]} 起", "新单位运行 onewindow init；升级先备份，再运行 onewindow migrate"));
            if (missing.Count == 0)
            {
                found.Add(await KnownKeysAsync(db, cancel));
                found.Add(await ClockAsync(db, connection, cancel));
            }

            return found;
        }
        catch (SchemaException wrong)
        {
            return [CheckUp.Fault("数据库结构", wrong.Message, "换用相应版本的程序")];
        }
        catch (DbException wrong)
        {
            return [CheckUp.Fault("数据库", $"连不上 {settings.DatabaseName}：{wrong.Message}", "检查 ONEWINDOW_DATABASE、网络和数据库服务")];
        }
    }

    private CheckUp Version(DbConnection connection) => connection is NpgsqlConnection { PostgreSqlVersion: var version }
        ? version.Major >= OldestPostgres
            ? CheckUp.Good("数据库", $"{settings.DatabaseName}，版本 {version}")
            : CheckUp.Fault("数据库", $"{settings.DatabaseName}，版本 {version}", $"PostgreSQL 须为 {OldestPostgres} 或以上")
        : CheckUp.Good("数据库", $"{settings.DatabaseName}，SQLite {connection.ServerVersion}");

    private async Task<CheckUp> KnownKeysAsync(OneWindowDb db, CancellationToken cancel)
    {
        var known = await db.Set<KnownKey>().Select(key => key.Id).ToListAsync(cancel);
        var lost = known.Except(KeyFolder.Files(settings.Keys).Select(file => KeyFolder.Read(file).Id)).ToList();
        return lost.Count == 0
            ? CheckUp.Good("密钥与数据库", "相符")
            : CheckUp.Fault("密钥与数据库", $"缺少本数据库用过的密钥 {string.Join('、', lost)}", "从另存的地方放回；缺着不能启动");
    }

    /// <summary>Legal days hang on the clock. SQLite has none of its own, but nothing can have happened later than now.</summary>
    private async Task<CheckUp> ClockAsync(OneWindowDb db, DbConnection connection, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (connection is NpgsqlConnection postgres)
        {
            await using var command = new NpgsqlCommand("select clock_timestamp()", postgres);
            var server = (DateTime)(await command.ExecuteScalarAsync(cancel))!;
            if ((server - now).Duration() > Skew)
            {
                return CheckUp.Fault("时钟", $"与数据库服务器相差 {(server - now).TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} 秒", "两台机器都开启时间同步（timedatectl set-ntp true）");
            }
        }

        var latest = await db.Set<EventEntry>().OrderByDescending(entry => entry.At).Select(entry => (DateTime?)entry.At).FirstOrDefaultAsync(cancel);
        return latest > now + Skew
            ? CheckUp.Fault("时钟", "最近一条办理记录的时间比现在还晚", "校准本机时间并开启时间同步（timedatectl set-ntp true）")
            : CheckUp.Good("时钟", "与已有记录不冲突");
    }
}
