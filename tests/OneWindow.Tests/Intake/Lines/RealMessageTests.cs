using OneWindow.Areas.Intake.ImportMatters;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>Real messages to city governments, sent as the hotline would send them without knowing what they are about.</summary>
public sealed class RealMessageTests
{
    [SharedDataTheory, OnSqlite, OnPostgres]
    public async Task Each_is_registered_or_waits_with_a_reason(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var line = Hotline12345.Declared;
        var rows = SheetReader.Read(SharedData.PathOf("data/gov_messages/wage_triage.csv")).ToList();
        var (title, text) = (At("title"), At("text"));
        var messages = rows.Skip(1).Select((row, index) =>
        {
            var message = world.Message(line, index);
            (message["title"], message["content"], message["category"], message["orderType"]) = (row.Cells[title], row.Cells[text], "其他劳动保障", "求助");
            return InventedArrivals.Written(message);
        }).ToList();

        List<LineWorld.Outcome> outcomes = [];
        foreach (var batch in messages.Chunk(100))
        {
            outcomes.AddRange(await LineWorld.SendAsync(await world.SenderAsync(line), line, batch));
        }

        Assert.True(outcomes.Count > 50);
        Assert.All(outcomes, one => Assert.True(one.State == "registered" ? one.Number is not null : one.Faults.Count > 0));
        Assert.Equal(outcomes.Count, (await world.StatesAsync(line)).Values.Sum());
        Assert.True(outcomes.Count(one => one.State == "registered") > outcomes.Count / 2, $"{outcomes.Count(one => one.State == "registered")} of {outcomes.Count}");

        int At(string heading) => rows[0].Cells.ToList().IndexOf(heading);
    }
}
