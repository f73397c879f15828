using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Data;
using OneWindow.Data.Backup.Databases;
using OneWindow.Data.Evidence;
using OneWindow.Data.Protection;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Operations;

[Collection(nameof(Office))]
public sealed class BackupTests
{
    // Set up, work for a day, back up, lose the machine, restore, verify.
    [Theory, OnSqlite, OnPostgres]
    public async Task An_office_that_lost_its_machine_goes_on_from_the_backup(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.InitAsync();
        await using (var application = await Office.ServeAsync())
        {
            await WorkedDay.RegisterAsync(application.Services, "吴秀兰", "13800136613", "7月 4600");
            Assert.Contains("证据文件 1 个（新增 1 个）", (await Office.RunAsync("backup", office.Backups)).Output, StringComparison.Ordinal);
            await WorkedDay.RegisterAsync(application.Services, "马德福", "13900139017", "8月 5200");
            var second = await Office.RunAsync("backup", office.Backups);
            Assert.Equal((0, ""), (second.Exit, second.Error));
            Assert.Contains("证据文件 2 个（新增 1 个）", second.Output, StringComparison.Ordinal);
        }

        CopyFolder(office.Keys, office.Keys + "-elsewhere");
        await office.DestroyAsync();
        var withoutKeys = await Office.RunAsync("restore", office.Backups);
        Directory.Move(office.Keys + "-elsewhere", office.Keys);
        var restored = await Office.RunAsync("restore", office.Backups);
        var verified = await Office.RunAsync("verify");

        Assert.Equal(1, withoutKeys.Exit);
        Assert.Contains("缺少这份备份用到的密钥", withoutKeys.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (restored.Exit, restored.Error));
        Assert.Contains("证据文件  2 个", restored.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (verified.Exit, verified.Error));
        Assert.Equal(["13800136613", "13900139017"], await TelephonesAsync());
        Assert.True(await Office.WithAsync(async (OneWindowDb db) =>
        {
            var store = new EvidenceStore(new DataSettings(office.Data));
            var hashes = await db.Set<Evidence>().Select(file => file.Hash).ToListAsync();
            return hashes.Count == 2 && (await Task.WhenAll(hashes.Select(hash => store.IsWholeAsync(hash, CancellationToken.None)))).All(whole => whole);
        }));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_restored_only_where_nothing_is(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.InitAsync();
        await Office.RunAsync("backup", office.Backups);

        var (exit, _, error) = await Office.RunAsync("restore", office.Backups);

        Assert.Equal(1, exit);
        Assert.Contains("已有数据，没有改动", error, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Keys_go_along_only_when_asked_for_and_then_with_a_warning(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.InitAsync();
        await Office.RunAsync("backup", office.Backups);
        Assert.Empty(Directory.GetFiles(office.Backups, "*personal-data*", SearchOption.AllDirectories));
        var withKeys = await Office.RunAsync("backup", office.Backups, "--with-keys");

        await office.DestroyAsync();
        var restored = await Office.RunAsync("restore", office.Backups);

        Assert.Contains("能读出全部个人信息", withKeys.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (restored.Exit, restored.Error));
        Assert.Contains("从备份中取出", restored.Output, StringComparison.Ordinal);
        var key = Directory.GetFiles(office.Keys, "*.json")[0];
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(key) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_damaged_copy_of_the_database_and_a_damaged_piece_of_evidence_are_not_restored(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.InitAsync();
        await using (var application = await Office.ServeAsync())
        {
            await WorkedDay.RegisterAsync(application.Services, "吴秀兰", "13800136613", "7月 4600");
            await Office.RunAsync("backup", office.Backups, "--with-keys");
        }

        await office.DestroyAsync();
        var evidence = Directory.GetFiles(Path.Combine(office.Backups, "evidence"), "*", SearchOption.AllDirectories).Single();
        var whole = await File.ReadAllTextAsync(evidence);
        await File.WriteAllTextAsync(evidence, "7月 9600");
        var withEvidence = await Office.RunAsync("restore", office.Backups);
        await File.WriteAllTextAsync(evidence, whole);
        var database = Directory.GetFiles(office.Backups, "onewindow.*", SearchOption.AllDirectories).Single();
        await using (var file = File.Open(database, FileMode.Append))
        {
            file.WriteByte(0);
        }

        var withDatabase = await Office.RunAsync("restore", office.Backups);

        Assert.Contains("证据文件", withEvidence.Error, StringComparison.Ordinal);
        Assert.Contains("与制作时的校验值不符", withDatabase.Error, StringComparison.Ordinal);
        Assert.Equal((1, 1), (withEvidence.Exit, withDatabase.Exit));
    }

    // Somebody with the backup but without the event key mends the hash in the manifest; the record itself still tells.
    [Fact]
    public async Task A_copy_whose_record_was_altered_is_not_put_to_use()
    {
        await using var office = await Office.OpenAsync(Engine.Sqlite);
        await Office.InitAsync();
        await Office.RunAsync("backup", office.Backups, "--with-keys");
        await office.DestroyAsync();
        var folder = Directory.GetDirectories(office.Backups).Single(path => File.Exists(Path.Combine(path, "manifest.json")));
        var file = Path.Combine(folder, "onewindow.db");
        var before = await HashAsync(file);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "drop trigger event_never_changed; update event set post = 'window-clerk'";
            await command.ExecuteNonQueryAsync();
        }

        var manifest = Path.Combine(folder, "manifest.json");
        await File.WriteAllTextAsync(manifest, (await File.ReadAllTextAsync(manifest)).Replace(before, await HashAsync(file), StringComparison.Ordinal));

        var (exit, _, error) = await Office.RunAsync("restore", office.Backups);

        Assert.Equal(1, exit);
        Assert.Contains("与写入时不一致", error, StringComparison.Ordinal);
        Assert.NotEqual(0, (await Office.RunAsync("backup", office.Backups)).Exit);
    }

    [Fact]
    public async Task A_backup_inside_the_data_folder_is_refused()
    {
        await using var office = await Office.OpenAsync(Engine.Sqlite);
        await Office.InitAsync();

        var (exit, _, error) = await Office.RunAsync("backup", Path.Combine(office.Data, "backups"));

        Assert.Equal(1, exit);
        Assert.Contains("不能放在数据文件夹", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_tool_of_PostgreSQL_is_named_with_what_to_install()
    {
        var result = await new PostgresTools("Host=127.0.0.1;Database=x").RunAsync("pg_dump_that_is_not_there", [], CancellationToken.None);

        Assert.Equal("postgres-tool-missing", result.Refusals.Single().Code);
        Assert.Contains("postgresql-client", result.Refusals.Single().Message, StringComparison.Ordinal);
    }

    private static Task<List<string>> TelephonesAsync() => Office.WithAsync(async (OneWindowDb db) =>
    {
        var personal = new PersonalData(KeyRing.Open(Environment.GetEnvironmentVariable("ONEWINDOW_KEYS")!, new FixedTime()));
        var stored = await db.Set<Party>().OrderBy(party => party.Id).Select(party => party.Telephone!).ToListAsync();
        return stored.ConvertAll(telephone => personal.Reveal(IntakeFields.Telephone, telephone));
    });

    private static async Task<string> HashAsync(string file) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(file)));

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
