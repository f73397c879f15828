using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.ChangePushState;
using OneWindow.Areas.Exchange.HandleDeadLetters;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.SendPushes;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>What becomes of a push when the other side does not take it, when a node dies, and when a person steps in.</summary>
public sealed class PushFailureTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LeaseIsOver = PushRound.Lease + Second;

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_not_taken_is_tried_six_times_ever_later_and_then_waits_for_a_person_while_the_rest_goes_on(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        var (first, second) = (await world.RegisterAsync(), await world.RegisterAsync());
        world.Receiver.Answer = one => Task.FromResult(one.Cursor == 1 ? 500 : 204);

        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));
        foreach (var seconds in new[] { 10, 60, 600, 3600 })
        {
            // Not before the pause is over; at the latest a fifth of it later.
            Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromSeconds(seconds) - Second));
            Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.FromSeconds(seconds * 0.2) + Second));
        }

        Assert.Equal((5, "对方答复 500"), ((await world.StoredAsync(push.Push)).Failures, (await world.StoredAsync(push.Push)).Fault));
        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromHours(6) - Second));
        Assert.Equal(2, await world.ArrivesAfterAsync(TimeSpan.FromHours(1.2) + Second));
        Assert.Equal([.. Enumerable.Repeat($"matter/{first}/1", 6), $"matter/{second}/1"], world.Receiver.Arrived.Select(one => one.Id));
        var letter = Assert.Single(await world.DeadAsync());
        Assert.Equal((1L, 6, "对方答复 500", DeadLetterState.Open), (letter.Number, letter.Attempts, letter.Fault, letter.State));
        Assert.Equal((2L, 0), ((await world.StoredAsync(push.Push)).Cursor, (await world.StoredAsync(push.Push)).Failures));
    }

    /// <summary>Nothing is sent for as long as the other side asks for.</summary>
    /// <param name="said">What the other side says: seconds, or a date after ten o'clock of the test's clock.</param>
    /// <param name="seconds">How long nothing is sent at least; our own first pause is ten seconds.</param>
    /// <param name="fault">What the page says.</param>
    [Theory]
    [InlineData("90", 90, "对方答复 503，要求过 90 秒再发")]
    [InlineData("600", 600, "对方答复 503，要求过 10 分钟再发")]
    [InlineData("date+7200", 7200, "对方答复 503，要求过 2 小时再发")]
    [InlineData("1000000", 21600, "对方答复 503，要求过 6 小时再发")]
    [InlineData("3", 10, "对方答复 503，要求过 3 秒再发")]
    [InlineData("0", 10, "对方答复 503")]
    [InlineData("date-60", 10, "对方答复 503")]
    [InlineData("soon", 10, "对方答复 503")]
    public async Task Who_asks_to_be_left_in_peace_is_for_as_long_up_to_six_hours(string said, int seconds, string fault)
    {
        await using var world = await PushWorld.OpenAsync();
        var push = await world.PushAsync();
        await world.RegisterAsync();
        world.Receiver.Say(503);
        world.Receiver.RetryAfter = said.StartsWith("date", StringComparison.Ordinal)
            ? world.Time.GetUtcNow().AddSeconds(int.Parse(said[4..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToString("R", CultureInfo.InvariantCulture)
            : said;

        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));
        Assert.Equal(fault, (await world.StoredAsync(push.Push)).Fault);
        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromSeconds(seconds) - Second));
        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.FromSeconds(seconds * 0.2) + Second));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_has_it_sent_again_or_sets_it_aside_and_may_think_better_of_it(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        var matter = await world.RegisterAsync();
        world.Receiver.Say(503);
        await world.GiveUpAsync();

        Assert.Equal("text-missing", (await world.HandleAsync(push, HandleDeadLetters.SetAside, " ", 1)).Refusals[0].Code);
        Assert.Equal("letter-not-open", (await world.HandleAsync(push, HandleDeadLetters.Again, null, 1, 2)).Refusals[0].Code);
        Assert.Equal("nothing-chosen", (await world.HandleAsync(push, HandleDeadLetters.Again, null)).Refusals[0].Code);
        Assert.Equal(1, (await world.HandleAsync(push, HandleDeadLetters.SetAside, "对方自己补读", 1)).Value);
        Assert.Equal((DeadLetterState.SetAside, "对方自己补读"), ((await world.DeadAsync())[0].State, (await world.DeadAsync())[0].Reason));

        Assert.Equal(1, (await world.HandleAsync(push, HandleDeadLetters.Again, null, 1)).Value);
        Assert.Equal("letter-not-open", (await world.HandleAsync(push, HandleDeadLetters.Again, null, 1)).Refusals[0].Code);
        await world.LookAsync();
        Assert.Equal((DeadLetterState.Open, 7), ((await world.DeadAsync())[0].State, (await world.DeadAsync())[0].Attempts));

        world.Receiver.Say(204);
        await world.HandleAsync(push, HandleDeadLetters.Again, null, 1, 1);
        await world.LookAsync();
        await world.LookAsync();
        Assert.Equal((DeadLetterState.Sent, 8), ((await world.DeadAsync())[0].State, (await world.DeadAsync())[0].Attempts));
        Assert.Equal(Enumerable.Repeat($"matter/{matter}/1", 8), world.Receiver.Arrived.Select(one => one.Id));
        Assert.Equal("letter-not-open", (await world.HandleAsync(push, HandleDeadLetters.SetAside, "多余", 1)).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_who_does_not_answer_is_not_waited_for_and_nobody_is_followed_elsewhere(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.RegisterAsync();
        world.Receiver.Answer = async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(3));
            return 204;
        };
        await world.OnceAsync();
        Assert.Equal("对方 1 秒内没有答复", (await world.StoredAsync(push.Push)).Fault);

        world.Receiver.Say(307);
        await world.ArrivesAfterAsync(TimeSpan.FromSeconds(13));
        Assert.Equal("对方答复 307，要转到别处；没有跟过去，请更正地址", (await world.StoredAsync(push.Push)).Fault);
        Assert.All(world.Receiver.Arrived, one => Assert.Equal("/onewindow", one.Path));
    }

    [Fact]
    public async Task One_who_is_not_there_or_speaks_nonsense_is_told_apart_and_tried_again()
    {
        await using var world = await PushWorld.OpenAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var push = await world.PushAsync(address: $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/onewindow");
        await world.RegisterAsync();
        var nonsense = AnswerAsync(listener);

        await world.OnceAsync();
        await nonsense;
        Assert.Equal(("对方的答复读不懂", 1), ((await world.StoredAsync(push.Push)).Fault, (await world.StoredAsync(push.Push)).Failures));

        listener.Stop();
        world.Time.Advance(TimeSpan.FromSeconds(13));
        await world.OnceAsync();
        Assert.Equal(("连不上对方", 2), ((await world.StoredAsync(push.Push)).Fault, (await world.StoredAsync(push.Push)).Failures));

        static async Task AnswerAsync(TcpListener listener)
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync("你好，这里不是网站\r\n\r\n"u8.ToArray());
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_wants_nothing_more_is_left_in_peace_until_a_person_resumes(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.RegisterAsync();
        world.Receiver.Say(410);
        await world.LookAsync();

        var paused = await world.StoredAsync(push.Push);
        Assert.Equal((PushState.Paused, "对方答复 410，不再接收", 0L), (paused.State, paused.StateReason, paused.Cursor));
        Assert.Null(paused.StateBy);
        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromDays(1)));
        Assert.Empty(await world.DeadAsync());

        world.Receiver.Say(204);
        Assert.True((await world.ChangeAsync(push, ChangePushState.Resume)).Succeeded);
        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));
        var record = await world.Keys.AskAsync((OneWindowDb db) => db.Set<EventEntry>().Where(entry => entry.StreamId == push.System.Value).OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ToListAsync());
        Assert.Equal(["system-added", "push-added", "push-paused", "push-resumed"], record);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_paused_push_goes_on_where_it_stopped_one_that_waits_is_tried_at_once_and_an_ended_one_never(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.ChangeAsync(push, ChangePushState.Pause);
        await world.RegisterAsync();
        Assert.Equal(0, await world.ArrivesAfterAsync(Second));
        Assert.Equal("push-in-other-state", (await world.ChangeAsync(push, ChangePushState.Pause)).Refusals[0].Code);
        world.Receiver.Say(500);
        await world.ChangeAsync(push, ChangePushState.Resume);
        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));
        Assert.Equal(0, await world.ArrivesAfterAsync(Second));

        await world.ChangeAsync(push, ChangePushState.Retry);
        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));
        Assert.Equal("text-missing", (await world.ChangeAsync(push, ChangePushState.End, null)).Refusals[0].Code);
        await world.ChangeAsync(push, ChangePushState.End);
        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromDays(1)));
        foreach (var act in new[] { ChangePushState.Resume, ChangePushState.Retry, ChangePushState.End })
        {
            Assert.Equal("push-ended", (await world.ChangeAsync(push, act)).Refusals[0].Code);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_node_took_up_before_it_died_is_sent_when_its_lease_is_over(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        await world.PushAsync();
        await world.RegisterAsync();
        Assert.Single(await world.Keys.AskAsync((PushRound dying) => dying.TakeAsync(default)));

        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromSeconds(60)));
        Assert.Equal(1, await world.ArrivesAfterAsync(LeaseIsOver));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_node_that_was_taken_for_dead_doubles_what_it_held_and_nothing_else(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.RegisterAsync();
        await world.RegisterAsync();
        var other = 0;
        world.Receiver.Answer = async _ =>
        {
            if (Interlocked.Exchange(ref other, 1) == 0)
            {
                // Its lease runs out while it sends, and another node does all of its work.
                world.Time.Advance(LeaseIsOver);
                await world.OnceAsync();
            }

            return 204;
        };

        await world.LookAsync();

        Assert.Equal([1L, 1, 2, 2], world.Receiver.Arrived.Select(one => one.Cursor).Order());
        Assert.Equal(2, (await world.StoredAsync(push.Push)).Cursor);
        Assert.Equal(0, await world.ArrivesAfterAsync(TimeSpan.FromHours(1)));
    }
}
