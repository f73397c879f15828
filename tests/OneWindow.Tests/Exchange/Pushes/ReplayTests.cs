using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>A push is set back, and what was told is told again under the same identifiers.</summary>
public sealed class ReplayTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task It_begins_again_at_a_number_or_at_a_time_and_never_ahead(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        for (var number = 0; number < 3; number++)
        {
            // At 9:00:00, 9:01:01 and 9:02:02 in China.
            await world.RegisterAsync();
            world.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await world.LookAsync();

        Assert.Equal(2, (await world.ReplayAsync(push, "2")).Value);
        await world.LookAsync();
        Assert.Equal(3, (await world.ReplayAsync(push, moment: "2026-03-02 9:02")).Value);
        await world.LookAsync();
        Assert.Equal(1, (await world.ReplayAsync(push, moment: "2026年3月2日")).Value);
        await world.LookAsync();

        Assert.Equal([1L, 2, 3, 2, 3, 3, 1, 2, 3], world.Receiver.Arrived.Select(one => one.Cursor));
        Assert.Equal(3, world.Receiver.Arrived.Select(one => one.Id).Distinct().Count());
        foreach (var (number, moment, reason, code) in new[]
        {
            ("4", null, "旧备份", "nothing-to-replay"), ("0", null, "旧备份", "number-missing"), ("-1", null, "旧备份", "number-missing"), ("三", null, "旧备份", "number-missing"),
            ("99999999999999999999", null, "旧备份", "number-missing"), (null, "2026-03-03", "旧备份", "nothing-to-replay"), (null, "昨天", "旧备份", "moment-unreadable"),
            (null, "0001-01-01", "旧备份", "moment-unreadable"), ("1", (string?)null, " ", "text-missing"),
        })
        {
            Assert.Equal(code, (await world.ReplayAsync(push, number, moment, reason)).Refusals[0].Code);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_given_up_goes_along_and_no_longer_waits_for_a_person(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.RegisterAsync();
        world.Receiver.Say(500);
        await world.GiveUpAsync();
        world.Receiver.Say(204);

        Assert.Equal(1, (await world.ReplayAsync(push, "1")).Value);
        Assert.Equal(1, await world.ArrivesAfterAsync(TimeSpan.Zero));

        Assert.Equal(DeadLetterState.Replayed, Assert.Single(await world.DeadAsync()).State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Set_back_while_it_is_sent_it_stays_set_back(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.RegisterAsync();
        await world.LookAsync();
        await world.RegisterAsync();
        var once = 0;
        world.Receiver.Answer = async _ =>
        {
            if (Interlocked.Exchange(ref once, 1) == 0)
            {
                Assert.Equal(1, (await world.ReplayAsync(push, "1")).Value);
            }

            return 204;
        };

        await world.LookAsync();

        Assert.Equal([1L, 2, 1, 2], world.Receiver.Arrived.Select(one => one.Cursor));
    }
}
