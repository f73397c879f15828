using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneWindow.Data.Migrations;
using OneWindow.Data.Protection;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Protection;

public sealed class KeyCheckTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_start_with_the_same_keys_and_with_one_more_goes_on(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await StartAsync(database);

        KeyRing.Rotate(database.Settings.Keys, KeyPurpose.PersonalData, database.Time);

        await StartAsync(database);
        Assert.Equal(6L, await database.AskAsync("select count(*) from known_key"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_start_without_a_key_that_the_database_was_written_with_stops_and_names_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await StartAsync(database);
        var lost = Directory.GetFiles(database.Settings.Keys, "lookup-*").Single();
        File.Delete(lost);

        var stopped = await Assert.ThrowsAsync<SchemaException>(() => StartAsync(database));

        Assert.Contains(Path.GetFileNameWithoutExtension(lost)["lookup-".Length..], stopped.Message, StringComparison.Ordinal);
    }

    private static Task StartAsync(TestDatabase database)
    {
        var services = database.Services;
        var check = new KeyCheck(database.Engine, database.Door, KeyRing.Open(database.Settings.Keys, database.Time), database.Settings, database.Time);
        Assert.Contains(services.GetServices<IHostedService>(), service => service is KeyCheck);
        return check.StartAsync(CancellationToken.None);
    }
}
