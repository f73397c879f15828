using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Messages;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Messages.MockSms;
using OneWindow.Data.Jobs;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Messages;

/// <summary>A handful of messages is written down together: what happens to one of them does not hold up the others.</summary>
public sealed class SendingTogetherTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_the_line_took_is_written_down_even_where_the_node_fails_over_the_next_one(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        await world.RegisterAsync();
        world.Line.Answer = _ => world.Line.Given.Count == 1 ? Delivery.Taken : throw new InvalidTimeZoneException("it fails here");

        await Assert.ThrowsAsync<InvalidTimeZoneException>(world.SendAsync);

        Assert.Equal([MessageState.Sent, MessageState.Waiting], (await world.MessagesAsync()).Select(message => message.State).Order().Reverse());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Where_another_node_has_finished_one_of_them_the_others_are_still_written_down(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        await world.RegisterAsync();
        world.Line.Answer = sms =>
        {
            if (world.Line.Given.Count == 2)
            {
                FinishElsewhere(world, world.Line.Given[0].Key);
            }

            return Delivery.Taken;
        };

        await world.SendAsync();

        var messages = await world.MessagesAsync();
        Assert.Equal(MessageState.Waiting, messages.Single(message => message.DeliveryKey == world.Line.Given[0].Key).State);
        Assert.Equal(MessageState.Sent, messages.Single(message => message.DeliveryKey == world.Line.Given[1].Key).State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_several_each_ends_as_the_line_answered(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        await world.RegisterAsync();
        await world.RegisterAsync();
        world.Line.Answer = _ => world.Line.Given.Count switch
        {
            1 => Delivery.Taken,
            2 => throw new IOException("down"),
            _ => new Delivery(DeliveryOutcome.Never, "号码不存在"),
        };

        await world.SendAsync();

        var ends = (await world.MessagesAsync()).ToDictionary(message => message.DeliveryKey, message => (message.State, message.Failures));
        Assert.Equal(
            [(MessageState.Sent, 0), (MessageState.Waiting, 1), (MessageState.Undeliverable, 0)], world.Line.Given.Select(given => ends[given.Key]));
        world.Database.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await world.SendAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_mock_line_keeps_a_message_that_comes_twice_once(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await using var scope = world.Database.NewScope();
        var mock = scope.ServiceProvider.GetServices<ISmsChannel>().OfType<MockSmsChannel>().Single();
        var sms = new OutgoingSms("one.1", MessageWorld.Mobile, "您的诉求已登记");

        Assert.Equal(Delivery.Taken, await mock.SendAsync(sms, default));
        Assert.Equal(Delivery.Taken, await mock.SendAsync(sms, default));

        var shown = Assert.Single(await world.UseAsync((MockPhone phone) => phone.LatestAsync(default)));
        Assert.Equal("您的诉求已登记", shown.Text);
    }

    private static void FinishElsewhere(MessageWorld world, string key) => world.Database.Door.WriteAsync<bool>(
        async (db, cancel) => await db.Set<Job>().Where(job => job.Key == key).ExecuteDeleteAsync(cancel) == 1, default).GetAwaiter().GetResult();
}
