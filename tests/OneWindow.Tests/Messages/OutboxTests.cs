using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Messages;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Messages;

/// <summary>What is written into the outbox: with the act, for whom, and on which way.</summary>
public sealed class OutboxTests
{
    private static readonly Refusal TooLate = Refusal.NotAllowed("too-late", "已逾期。");

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_registers_is_told_number_and_query_code_and_the_database_holds_neither_telephone_nor_words(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);

        var matter = await world.RegisterAsync();

        var message = await world.OnlyMessageAsync();
        Assert.Equal(("registered", matter.Number, MessageChannel.Sms, MessageState.Waiting), (message.Kind, message.Number, message.Channel, message.State));
        Assert.Contains(matter.Number, world.TextOf(message), StringComparison.Ordinal);
        Assert.Contains(matter.QueryCode, world.TextOf(message), StringComparison.Ordinal);
        Assert.Contains("0990-6012300", world.TextOf(message), StringComparison.Ordinal);
        Assert.DoesNotContain(MessageWorld.Mobile, $"{message.Telephone!.Cipher}{message.Telephone.Lookup}", StringComparison.Ordinal);
        Assert.DoesNotContain(matter.QueryCode, message.Text.Cipher, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_act_that_is_refused_or_fails_after_its_event_leaves_no_message(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);

        await RegisterAndAsync(world, () => TooLate);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => RegisterAndAsync(world, () => throw new InvalidTimeZoneException()));

        Assert.Empty(await world.MessagesAsync());
        Assert.Equal(0, await world.SendAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Registering_twice_under_one_key_tells_once(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        var complaint = MessageWorld.Complaint();

        await world.RegisterAsync(complaint);
        await world.RegisterAsync(complaint);

        await world.OnlyMessageAsync();
    }

    [Theory, OnSqlite, OnPostgres]
    [Trait("law", "劳动保障监察条例 9")]
    public async Task Nobody_who_reports_under_seal_is_written_to(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);

        await world.RegisterAsync(MessageWorld.SealedReport());

        Assert.Empty(await world.MessagesAsync());
    }

    [Theory, OnSqlite]
    public async Task A_receipt_is_not_posted_once_more_to_whoever_left_no_mobile(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);

        await world.RegisterAsync(MessageWorld.Complaint(mobile: "0990-6051234", address: "清源市南塘区万和路36号2单元301"));

        Assert.Empty(await world.MessagesAsync());
    }

    private static Task<Result<int>> RegisterAndAsync(MessageWorld world, Func<Result<int>> then) =>
        world.UseAsync((RegisterMatter register) => world.Database.Door.WriteAsync(
            async (db, cancel) =>
            {
                _ = (await register.RegisterWithinAsync(db, MessageWorld.Complaint(), world.Clerk, cancel)).Value;
                return then();
            },
            CancellationToken.None));
}
