using OneWindow.Data.Migrations;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Schema;

public sealed class MigratorTests
{
    private static readonly MigrationFile Letters = new(9001, "9001-letters.sql", "create table letter (id integer primary key)");
    private static readonly MigrationFile Stamps = new(9002, "9002-stamps.sql", "create table stamp (id integer primary key)");

    [Theory, OnSqlite, OnPostgres]
    public async Task Missing_files_are_applied_once_in_the_order_of_their_numbers(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var first = await MigratorWith(database, Letters).ApplyAsync(CancellationToken.None);
        var second = await MigratorWith(database, Letters, Stamps).ApplyAsync(CancellationToken.None);
        var third = await MigratorWith(database, Letters, Stamps).ApplyAsync(CancellationToken.None);

        Assert.Equal(["9001-letters.sql"], first);
        Assert.Equal(["9002-stamps.sql"], second);
        Assert.Empty(third);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nodes_that_start_together_apply_each_file_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => MigratorWith(database, Letters, Stamps).ApplyAsync(CancellationToken.None))));

        Assert.Equal(2, answers.Sum(applied => applied.Count));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_edited_after_it_was_applied_stops_the_start(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await MigratorWith(database, Letters).ApplyAsync(CancellationToken.None);
        var edited = Letters with { Sql = "create table letter (id integer primary key, text text)" };

        var refused = await Assert.ThrowsAsync<SchemaException>(
            () => MigratorWith(database, edited).ApplyAsync(CancellationToken.None));

        Assert.Contains("9001-letters.sql", refused.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_database_newer_than_the_program_stops_the_start(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await MigratorWith(database, Letters, Stamps).ApplyAsync(CancellationToken.None);

        var refused = await Assert.ThrowsAsync<SchemaException>(
            () => MigratorWith(database, Letters).ApplyAsync(CancellationToken.None));

        Assert.Contains("9002-stamps.sql", refused.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_that_fails_leaves_the_old_schema_whole(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var before = await StoredSchema.ReadAsync(database);
        var broken = new MigrationFile(9002, "9002-broken.sql", "create table stamp (id integer primary key); create table stamp (id integer)");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => MigratorWith(database, Letters, broken).ApplyAsync(CancellationToken.None));

        Assert.Equal(before.Order(), (await StoredSchema.ReadAsync(database)).Order());
    }

    [Fact]
    public void Both_engines_have_the_same_numbers_and_names()
    {
        var sqlite = MigrationFile.Embedded("sqlite").Select(file => file.Name);
        var postgres = MigrationFile.Embedded("postgres").Select(file => file.Name);

        Assert.NotEmpty(sqlite);
        Assert.Equal(sqlite, postgres);
    }

    private static Migrator MigratorWith(TestDatabase database, params MigrationFile[] further) =>
        new(database.Engine, database.Time, [.. MigrationFile.Embedded(database.Engine.Name), .. further]);
}
