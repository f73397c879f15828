using OneWindow.Bench.Loading;
using OneWindow.Faults.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests;

/// <summary>A backup made while everybody writes, restored on another machine and then tampered with.</summary>
[Collection(nameof(DemoCities))]
public sealed class BackupUnderLoadTests(DemoCities cities)
{
    private const string Events = "select stream_kind, stream_id, sequence, hash from event order by 1, 2, 3";

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_restored_is_a_whole_moment_of_the_past_and_verify_names_what_is_then_removed(Engine engine)
    {
        await using var city = await cities.CopyAsync(engine);
        await using var program = await city.ServeAsync();
        var (connection, rows) = await city.OpenDatabaseAsync();
        await using var opened = connection;
        using var load = await Load.PrepareAsync(program.Url, rows);
        Assert.NotNull((await load.SendAsync(Write.New(null))).Answer);
        var backups = Path.Combine(city.Data, "..", "backups");

        var done = false;
        var writing = load.RunAsync(() => !Volatile.Read(ref done));
        await Patience.UntilAsync(() => Task.FromResult(load.Writes.Count(write => write.Answer is not null) > 20), "writes are acknowledged");
        var before = load.Writes.Where(write => write.Answer is not null).ToHashSet();
        await city.MustRunAsync("backup", backups, "--with-keys");
        Volatile.Write(ref done, true);
        await writing;

        await using var elsewhere = await cities.EmptyAsync(engine);
        await elsewhere.MustRunAsync("restore", backups);
        var (there, restored) = await elsewhere.OpenDatabaseAsync();
        await using var alsoOpened = there;
        await new Bookkeeping(restored).MustBeSoundAsync(load.Writes, before);
        var (original, copied) = (await EventsAsync(rows), await EventsAsync(restored));
        Assert.Subset(original, copied);
        await elsewhere.MustRunAsync("verify");
        await Report.AddAsync($"backup under load, {engine}: {copied.Count} of {original.Count} events, the same hashes; {before.Count} writes acknowledged before it are all there");

        await TamperAsync(elsewhere, restored);
    }

    /// <summary>An event, a tail and a whole case, each of another case, removed as somebody with the database's password could.</summary>
    private static async Task TamperAsync(City city, StoredRows rows)
    {
        var cases = (await rows.QueryAsync("select stream_id, max(sequence) from event where stream_kind = 'case' group by stream_id having max(sequence) >= 4 order by 1 limit 3"))
            .Select(row => row[0] is Guid id ? id : Guid.Parse((string)row[0]!)).ToList();
        var (gap, tail, whole) = (rows.Id(cases[0]), rows.Id(cases[1]), rows.Id(cases[2]));
        await rows.ExecuteAsync(rows.IsPostgres ? "alter table event disable trigger all" : "drop trigger event_never_deleted");
        await rows.ExecuteAsync($"delete from event where stream_kind = 'case' and stream_id = {gap} and sequence = 2");
        await rows.ExecuteAsync($"delete from event where stream_kind = 'case' and stream_id = {tail} and sequence >= 3");
        await rows.ExecuteAsync($"delete from event where stream_kind = 'case' and stream_id = {whole}");

        var verified = await city.RunAsync("verify");

        Assert.Equal(1, verified.Exit);
        var lines = verified.Error.Split('\n');
        Assert.Contains(lines, line => line.Contains(cases[0].ToString(), StringComparison.OrdinalIgnoreCase) && line.Contains("缺少第 2 条记录", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(cases[1].ToString(), StringComparison.OrdinalIgnoreCase) && line.Contains("自第 3 条起的记录已不存在", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(cases[2].ToString(), StringComparison.OrdinalIgnoreCase) && line.Contains("全部记录已不存在", StringComparison.Ordinal));
        await Report.AddAsync($"an event, a tail and a whole case removed by SQL, {city.Engine}: verify names each");
    }

    private static async Task<HashSet<string>> EventsAsync(StoredRows rows) =>
    [
        .. (await rows.QueryAsync(Events)).Select(row => $"{row[0]} {row[1]} {row[2]} {Convert.ToHexString((byte[])row[3]!)}"),
    ];
}
