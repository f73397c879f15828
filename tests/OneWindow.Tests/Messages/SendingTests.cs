using OneWindow.Areas.Messages;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Messages.HandleMessage;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Messages;

/// <summary>How the outbox is emptied: once, again after a fault, and back to a person in the end.</summary>
public sealed class SendingTests
{
    private static readonly TimeSpan LeaseIsOver = TimeSpan.FromMinutes(11);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_message_is_sent_once_to_the_number_that_the_person_left(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();

        await world.SendAsync();
        await world.SendAsync();

        var given = Assert.Single(world.Line.Given);
        var message = await world.OnlyMessageAsync();
        Assert.Equal((MessageWorld.Mobile, world.TextOf(message)), (given.Telephone, given.Text));
        Assert.Equal(MessageState.Sent, message.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_node_that_dies_after_handing_over_sends_once_more_under_the_same_key(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        world.Line.Answer = _ => throw new InvalidTimeZoneException("the node dies here");
        await Assert.ThrowsAsync<InvalidTimeZoneException>(world.SendAsync);

        Assert.Equal(0, await world.SendAsync());
        world.Line.Answer = _ => Delivery.Taken;
        world.Database.Time.Advance(LeaseIsOver);
        await world.SendAsync();

        Assert.Equal(2, world.Line.Given.Count);
        Assert.Single(world.Line.Given.Select(given => given.Key).Distinct());
        Assert.Equal(MessageState.Sent, (await world.OnlyMessageAsync()).State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_two_such_deaths_nobody_knows_and_a_person_decides(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        world.Line.Answer = _ => throw new InvalidTimeZoneException("the node dies here");
        for (var death = 0; death < 2; death++)
        {
            await Assert.ThrowsAsync<InvalidTimeZoneException>(world.SendAsync);
            world.Database.Time.Advance(LeaseIsOver);
        }

        await world.SendAsync();

        Assert.Equal(2, world.Line.Given.Count);
        var message = await world.OnlyMessageAsync();
        Assert.Equal((MessageState.Undeliverable, "两次发送中断，不知道是否送到"), (message.State, message.Fault));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_line_that_is_down_is_tried_five_times_ever_later_and_then_whoever_registered_is_told(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        world.Line.Answer = _ => throw new IOException("down");

        List<int> tries = [];
        foreach (var later in new[] { 0, 1, 10, 60, 360 }) // minutes after the failure before
        {
            world.Database.Time.Advance(TimeSpan.FromMinutes(later) - TimeSpan.FromSeconds(later == 0 ? 0 : 1));
            tries.Add(later == 0 ? 0 : await world.SendAsync());
            world.Database.Time.Advance(TimeSpan.FromSeconds(later == 0 ? 0 : 1));
            await world.SendAsync();
        }

        Assert.Equal([0, 0, 0, 0, 0], tries);
        Assert.Equal(5, world.Line.Given.Count);
        var message = await world.OnlyMessageAsync();
        Assert.Equal((MessageState.Undeliverable, "短信线路不通"), (message.State, message.Fault));
        var reminder = Assert.Single(await world.RemindersAsync());
        Assert.Equal((MessageWorld.ClerkId, ReminderColour.Red, message.MatterId), (reminder.PersonId, reminder.Colour, reminder.MatterId));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_number_that_does_not_exist_comes_back_at_once_and_is_sent_to_the_corrected_one(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        world.Line.Answer = sms => sms.Telephone == MessageWorld.Mobile ? new Delivery(DeliveryOutcome.Never, "号码不存在") : Delivery.Taken;
        await world.SendAsync();
        var message = await world.OnlyMessageAsync();
        Assert.Equal(MessageState.Undeliverable, message.State);

        var command = new MessageToHandle(message.Id, message.Version, HandleMessage.Resend, "139 0013 9017", Address: null, Reason: null);
        _ = (await world.UseAsync((HandleMessage handle) => handle.HandleAsync(command, world.Clerk, default))).Value;
        await world.SendAsync();

        Assert.Equal("13900139017", world.Line.Given[^1].Telephone);
        Assert.Equal(MessageState.Sent, (await world.OnlyMessageAsync()).State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sending_that_a_person_has_overtaken_is_not_sent(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        await world.RegisterAsync();
        var message = await world.OnlyMessageAsync();

        var command = new MessageToHandle(message.Id, message.Version, HandleMessage.Settle, Telephone: null, Address: null, "已当面告知");
        _ = (await world.UseAsync((HandleMessage handle) => handle.HandleAsync(command, world.Clerk, default))).Value;
        await world.SendAsync();

        Assert.Empty(world.Line.Given);
        Assert.Equal((MessageState.Settled, "已当面告知"), ((await world.OnlyMessageAsync()).State, (await world.OnlyMessageAsync()).Settlement));
    }
}
