using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Data;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Data.Mapping;

namespace OneWindow.Tests.Data.Writing;

public sealed class OptimisticConcurrencyTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Each_save_raises_the_version(Engine engine)
    {
        await using var database = await WithFolderAsync(engine);
        Assert.Equal(1, await VersionAsync(database));

        await ChangeAsync(database, (_, folder) => folder.Title = "二");

        Assert.Equal(2, await VersionAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_saw_the_same_version_the_second_is_told_that_somebody_acted_first(Engine engine)
    {
        await using var database = await WithFolderAsync(engine);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(() => ChangeAsync(database, (db, folder) =>
        {
            folder.Title = $"{number}";
            db.Expect(folder, shown: 1);
        }))));

        Assert.Single(answers, answer => answer.Succeeded);
        Assert.All(answers.Where(answer => !answer.Succeeded), answer => Assert.Equal([WriteDoor.ChangedMeanwhile], answer.Refusals));
        Assert.Equal(2, await VersionAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_aggregate_counts_as_changed_when_it_is_touched(Engine engine)
    {
        await using var database = await WithFolderAsync(engine);

        await ChangeAsync(database, (db, folder) => db.Touch(folder));
        await ChangeAsync(database, (_, _) => { });

        Assert.Equal(2, await VersionAsync(database));
    }

    private static async Task<TestDatabase> WithFolderAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine, services => services.AddSingleton(provider =>
            DatabaseEngine.For(provider.GetRequiredService<DataSettings>(), options => options.ReplaceService<IModelCustomizer, WithFolders>().WithModelOfMappings())));
        await database.ExecuteBehindTheDoorAsync("create table folder (id integer primary key, title text not null, version bigint not null)");
        await database.Door.WriteAsync<int>(
            (db, _) =>
            {
                db.Add(new Folder { Id = 1, Title = "一" });
                return Task.FromResult<Result<int>>(1);
            },
            CancellationToken.None);
        return database;
    }

    private static Task<Result<int>> ChangeAsync(TestDatabase database, Action<OneWindowDb, Folder> change) => database.Door.WriteAsync<int>(
        async (db, cancel) =>
        {
            change(db, await db.Set<Folder>().SingleAsync(cancel));
            return 0;
        },
        CancellationToken.None);

    private static async Task<long> VersionAsync(TestDatabase database)
    {
        await using var db = database.Read();
        return await db.Set<Folder>().Select(folder => folder.Version).SingleAsync();
    }

    private sealed class Folder : IVersioned
    {
        public required int Id { get; init; }

        public required string Title { get; set; }

        public long Version { get; set; }
    }

    private sealed class WithFolders(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            modelBuilder.Entity<Folder>().ToTable("folder");
            base.Customize(modelBuilder, context);
        }
    }
}
