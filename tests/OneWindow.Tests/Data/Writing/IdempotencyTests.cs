using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Writing;

public sealed class IdempotencyTests
{
    private sealed record Receipt(string Number, PersonId Registrar);

    private static readonly Receipt First = new("一号", new PersonId(Guid.CreateVersion7()));

    [Theory, OnSqlite, OnPostgres]
    public async Task Sent_twice_is_done_once_and_answered_alike(Engine engine)
    {
        await using var database = await WithBoxAsync(engine);

        var first = await PostAsync(database, "key", First);
        var second = await PostAsync(database, "key", new Receipt("二号", default));

        Assert.Equal((First, First), (first.Value, second.Value));
        Assert.Equal(1, await LettersAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Doubles_at_the_same_moment_are_done_once(Engine engine)
    {
        await using var database = await WithBoxAsync(engine);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            Task.Run(() => PostAsync(database, "key", new Receipt($"{number}", default)))));

        Assert.Single(answers.Select(answer => answer.Value).Distinct());
        Assert.Equal(1, await LettersAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Different_keys_and_no_key_are_different_letters(Engine engine)
    {
        await using var database = await WithBoxAsync(engine);

        foreach (var key in new[] { "one", "two", null, null })
        {
            await PostAsync(database, key, First);
        }

        Assert.Equal(4, await LettersAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_refusal_is_forgotten_so_that_the_mended_request_is_taken(Engine engine)
    {
        await using var database = await WithBoxAsync(engine);
        var wrong = Refusal.Invalid("name", "missing", "请填写姓名。");

        var refused = await database.Door.WriteOnceAsync<Receipt>("key", "letters", (_, _) => Task.FromResult<Result<Receipt>>(wrong), CancellationToken.None);
        var mended = await PostAsync(database, "key", First);

        Assert.Equal([wrong], refused.Refusals);
        Assert.Equal(First, mended.Value);
    }

    private static async Task<TestDatabase> WithBoxAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await database.ExecuteBehindTheDoorAsync("create table letter (text text not null)");
        return database;
    }

    private static Task<Result<Receipt>> PostAsync(TestDatabase database, string? key, Receipt receipt) => database.Door.WriteOnceAsync<Receipt>(
        key, "letters",
        async (db, cancel) =>
        {
            await db.Database.ExecuteSqlAsync($"insert into letter values ({receipt.Number})", cancel);
            return receipt;
        },
        CancellationToken.None);

    private static async Task<int> LettersAsync(TestDatabase database) =>
        Convert.ToInt32(await database.AskAsync("select count(*) from letter"), CultureInfo.InvariantCulture);
}
