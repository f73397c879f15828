using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Data;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>Each line takes a thousand messages, fifty of them broken and a hundred sent twice.</summary>
public sealed class LineStoryTests
{
    private const int All = 1000;
    private const int EveryTwentieth = 20;

    [Theory, OnSqlite, OnPostgres]
    public Task The_hotline_12345_sends_a_thousand_messages(Engine engine) => SendAsync(engine, Hotline12345.Declared);

    [Theory, OnSqlite, OnPostgres]
    public Task The_hotline_12333_sends_a_thousand_messages(Engine engine) => SendAsync(engine, Hotline12333.Declared);

    [Theory, OnSqlite, OnPostgres]
    public Task The_platform_of_wage_arrears_sends_a_thousand_messages(Engine engine) => SendAsync(engine, WageArrearsCluePlatform.Declared);

    private static async Task SendAsync(Engine engine, Line line)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var sender = await world.SenderAsync(line);
        // Every twentieth is broken: 1000 / 20 = 50. Ninety good ones come again (6, 16, … 896: no multiple of 20), and ten broken ones (0, 100, … 900).
        var sent = Enumerable.Range(0, All)
            .Select(index => index % EveryTwentieth == 0 ? BrokenMessages.Of(line, index / EveryTwentieth, world.Message(line, index)) : world.Good(line, index)).ToList();
        var twice = Enumerable.Range(0, All).Where(index => (index % 10 == 6 && index < 900) || index % 100 == 0).Select(index => sent[index]).ToList();
        Assert.Equal(100, twice.Count);

        List<LineWorld.Outcome> first = [], again = [];
        foreach (var batch in sent.Chunk(100))
        {
            first.AddRange(await LineWorld.SendAsync(sender, line, batch));
        }

        again.AddRange(await LineWorld.SendAsync(sender, line, twice));

        Assert.Equal((950, 50), (first.Count(one => one.State == "registered"), first.Count(one => one.State == "waiting")));
        Assert.All(first.Where(one => one.State == "waiting"), one => Assert.NotEmpty(one.Faults));
        Assert.Equal((90, 10), (again.Count(one => one.State == "known"), again.Count(one => one.State == "waiting")));
        Assert.All(again.Where(one => one.State == "known"), one => Assert.Equal(first.Single(before => before.Order == one.Order).Matter, one.Matter));
        Assert.Equal(950, await world.MattersAsync(line));
        var states = await world.StatesAsync(line);
        Assert.Equal((950, 50, 100), (states[ArrivalState.Registered], states[ArrivalState.Waiting], states[ArrivalState.Known]));
        Assert.Equal(1100, states.Values.Sum());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_batch_sent_by_several_at_once_is_registered_once(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var line = Hotline12345.Declared;
        var sender = await world.SenderAsync(line);
        var batch = Enumerable.Range(1, 5).Select(index => world.Good(line, index)).Append(world.With(line, 6, Meaning.Telephone, "123")).ToList();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => LineWorld.SendAsync(sender, line, batch)));

        Assert.Equal(5, await world.MattersAsync(line));
        Assert.Equal(5, answers.SelectMany(one => one).Count(one => one.State == "registered"));
        Assert.Equal(25, answers.SelectMany(one => one).Count(one => one.State == "known"));
        Assert.All(answers, one => Assert.Equal(answers[0].Select(each => each.Matter), one.Select(each => each.Matter)));
        Assert.Equal(1, (await world.StatesAsync(line))[ArrivalState.Waiting]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_broken_message_that_is_sent_again_mended_takes_the_place_of_the_one_that_waits(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var line = Hotline12333.Declared;
        var sender = await world.SenderAsync(line);

        var broken = await LineWorld.SendAsync(sender, line, world.With(line, 1, Meaning.Telephone, "123"));
        var otherwise = await LineWorld.SendAsync(sender, line, world.With(line, 1, Meaning.Telephone, "456"));
        var mended = await LineWorld.SendAsync(sender, line, world.Good(line, 1));
        var late = await LineWorld.SendAsync(sender, line, world.With(line, 1, Meaning.Content, "补充：工资条也没有发，仍然拖欠工资。"));

        Assert.Equal(["waiting", "waiting", "registered", "known"], new[] { broken, otherwise, mended, late }.Select(one => one[0].State));
        Assert.Equal("phone", broken[0].Faults[0].Field);
        Assert.Equal(mended[0].Number, late[0].Number);
        Assert.True((await world.LastAsync(line, late[0].Order)).Differs);
        var states = await world.StatesAsync(line);
        Assert.Equal((1, 2, 1), (states[ArrivalState.Registered], states[ArrivalState.Replaced], states[ArrivalState.Known]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_sent_is_kept_encrypted_word_for_word(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var line = WageArrearsCluePlatform.Declared;
        await LineWorld.SendAsync(await world.SenderAsync(line), line, world.With(line, 1, Meaning.Telephone, "1390013661"));

        var stored = await world.Keys.AskAsync((OneWindowDb db) => db.Set<Arrival>().AsNoTracking().SingleAsync());

        Assert.DoesNotContain("1390013661", stored.Raw.Cipher + stored.Values.Cipher + JsonSerializer.Serialize(stored.Faults), StringComparison.Ordinal);
        Assert.Null(stored.Raw.Lookup);
    }
}
