using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Search;

public sealed class NameIndexTests
{
    private static readonly Guid Builder = new(1, 0, 0, new byte[8]);
    private static readonly Guid Kitchen = new(2, 0, 0, new byte[8]);
    private static readonly Guid Worker = new(3, 0, 0, new byte[8]);

    [Theory]
    [InlineData("清源建筑", "清源,源建,建筑")]
    [InlineData("Ａ１ 建工（集团）", "a1,1建,建工,工集,集团")]
    [InlineData("张 三", "张三")]
    [InlineData("天天天天", "天天")]
    [InlineData("𠮷田", "𠮷田")]
    [InlineData("张", "")]
    [InlineData("", "")]
    public void A_text_is_cut_into_pairs(string text, string pairs) =>
        Assert.Equal(pairs, string.Join(',', Shingles.Of(text)));

    [Fact]
    public void Half_a_character_is_no_fault() => Assert.Equal(["ab"], Shingles.Of("a\uD842b"));

    [Theory, OnSqlite, OnPostgres]
    public async Task A_thing_is_found_by_any_two_characters_and_only_if_it_has_every_pair(Engine engine)
    {
        await using var database = await WithThreeNamesAsync(engine);

        Assert.Equal([Builder], await FindAsync(database, "远建"));
        Assert.Equal([Builder], await FindAsync(database, "宏远建筑"));
        Assert.Equal([Kitchen, Builder], await FindAsync(database, "宏远"));
        Assert.Empty(await FindAsync(database, "宏远建材"));
        Assert.Empty(await FindAsync(database, "宏"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_legal_form_says_nothing_unless_it_is_all_that_is_asked(Engine engine)
    {
        await using var database = await WithThreeNamesAsync(engine);

        Assert.Equal([Builder], await FindAsync(database, "建筑工程有限责任公司"));
        Assert.Equal([Builder], await FindAsync(database, "有限公司"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Kinds_are_kept_apart(Engine engine)
    {
        await using var database = await WithThreeNamesAsync(engine);

        Assert.Equal([Worker], await FindAsync(database, "宏远", kind: "key-person"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task At_most_so_many_are_given_the_newest_first(Engine engine)
    {
        await using var database = await WithThreeNamesAsync(engine);

        Assert.Equal([Kitchen], await FindAsync(database, "宏远", most: 1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_name_replaces_the_old_one_and_a_removed_thing_is_gone(Engine engine)
    {
        await using var database = await WithThreeNamesAsync(engine);

        await EnterAsync(database, "employer", Builder, "清源安居装饰");
        await RemoveAsync(database, "employer", Kitchen);

        Assert.Empty(await FindAsync(database, "宏远"));
        Assert.Equal([Builder], await FindAsync(database, "安居"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Quotes_operators_and_emoji_are_only_text(Engine engine)
    {
        await using var database = await WithThreeNamesAsync(engine);

        foreach (var text in new[] { "\" OR 1", "a' & b", "NEAR(宏 远)", "😀😀", "宏远\" *", "-宏远", "kind:宏远", "\\'宏远" })
        {
            await FindAsync(database, text);
        }

        Assert.Equal([Kitchen, Builder], await FindAsync(database, "宏远\" *"));
    }

    // Writers share a transaction and give refused work back to a savepoint; row numbers of removed names are used again.
    [Theory, OnSqlite, OnPostgres]
    public async Task However_names_are_replaced_removed_and_taken_back_the_index_is_sound_and_finds_what_is_entered(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        // Sixteen names, each by a writer of its own: entered, refused, removed, entered again; every fourth ends removed.
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async writer =>
        {
            var id = new Guid(writer, 0, 0, new byte[8]);
            for (var round = 0; round < 12; round++)
            {
                await EnterAsync(database, "employer", id, $"清源第{Sign(writer)}{(char)('一' + round)}");
                await EnterAsync(database, "employer", id, $"从未登记{Sign(writer)}", refused: true);
                if (round % 3 == 1 || (round == 11 && writer % 4 == 0))
                {
                    await RemoveAsync(database, "employer", id);
                }
            }
        }));

        if (engine == Engine.Sqlite)
        {
            // Fails when it is not sound.
            await database.ExecuteBehindTheDoorAsync("insert into name_index (name_index) values ('integrity-check')");
        }

        Assert.Equal(Enumerable.Range(0, 16).Where(writer => writer % 4 != 0), (await FindAsync(database, "清源第", most: 100)).Select(id => id.ToByteArray()[0] + 0).Order());
        Assert.Empty(await FindAsync(database, "从未"));

        // Of the names of one writer only the last is left, though its row number was another's before.
        for (var round = 0; round < 11; round++)
        {
            Assert.Empty(await FindAsync(database, $"{Sign(1)}{(char)('一' + round)}"));
        }
    }

    // A plan kept for all texts would read every entry of the kind, because it takes matches to be frequent.
    [Theory, OnPostgres]
    public async Task A_rare_word_is_found_without_reading_the_entries_of_its_kind_though_the_plan_is_kept(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.ExecuteBehindTheDoorAsync("""
            insert into name_entry select 'employer', gen_random_uuid(), array_to_tsvector(array['kind-employer', 'w' || n % 997, 'v' || n % 991]) from generate_series(1, 20000) n;
            analyze name_entry
            """);
        await EnterAsync(database, "employer", Builder, "清源宏远建筑工程有限公司");
        await using var db = database.Read();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync("set local plan_cache_mode = force_generic_plan");

        Assert.Equal([Builder], await Index(database).CandidatesAsync(db, "employer", "宏远建筑", 2000, CancellationToken.None));

        var read = await db.Database.SqlQueryRaw<long>(
            """select seq_tup_read + idx_tup_fetch as "Value" from pg_stat_xact_user_tables where relname = 'name_entry'""").SingleAsync();
        Assert.InRange(read, 1, 10);
    }

    private static async Task<TestDatabase> WithThreeNamesAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await EnterAsync(database, "employer", Builder, "清源宏远建筑工程有限公司");
        await EnterAsync(database, "employer", Kitchen, "宏远餐饮");
        await EnterAsync(database, "key-person", Worker, "钱宏远");
        return database;
    }

    private static char Sign(int writer) => (char)('甲' + writer);

    private static INameIndex Index(TestDatabase database) => (INameIndex)database.Services.GetService(typeof(INameIndex))!;

    private static Task EnterAsync(TestDatabase database, string kind, Guid id, string text, bool refused = false) => database.Door.WriteAsync<int>(
        (db, _) =>
        {
            Index(database).Enter(db, kind, id, text);
            return Task.FromResult<Result<int>>(refused ? WriteDoor.ChangedMeanwhile : 0);
        },
        CancellationToken.None);

    private static Task RemoveAsync(TestDatabase database, string kind, Guid id) => database.Door.WriteAsync<int>(
        (db, _) =>
        {
            Index(database).Remove(db, kind, id);
            return Task.FromResult<Result<int>>(0);
        },
        CancellationToken.None);

    private static async Task<IReadOnlyList<Guid>> FindAsync(TestDatabase database, string text, string kind = "employer", int most = 10)
    {
        await using var db = database.Read();
        return await Index(database).CandidatesAsync(db, kind, text, most, CancellationToken.None);
    }
}
