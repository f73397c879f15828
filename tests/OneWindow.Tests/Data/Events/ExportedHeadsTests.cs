using OneWindow.Data.Events;
using OneWindow.Testing.Databases;
using static OneWindow.Tests.Data.Events.History;

namespace OneWindow.Tests.Data.Events;

public sealed class ExportedHeadsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task However_many_streams_there_are_each_has_its_head(Engine engine)
    {
        const int Streams = 2100; // more than are read at once
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.Door.WriteAsync<bool>(
            async (db, cancel) =>
            {
                for (var number = 1; number <= Streams; number++)
                {
                    await Store(database).AppendAsync(db, CaseStream(number), "noted", new Noted("立案"), Clerk(database), cancel);
                }

                return true;
            },
            CancellationToken.None);
        await database.NoteAsync(CaseStream(1000), "调查", "结案");

        var heads = (await File.ReadAllLinesAsync(await database.ExportHeadsAsync()))[..^1];

        Assert.Equal(Streams, heads.Select(line => line.Split(' ')[1]).Distinct().Count());
        Assert.Equal(["3"], heads.Where(line => line.StartsWith($"{CaseStream(1000)} ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]));
        Assert.Empty((await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_next_day_exports_what_changed_and_the_next_month_all(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);
        var first = await database.ExportHeadsAsync();
        await database.NoteAsync(CaseStream(2), "结案");
        await database.NoteAsync(CaseStream(4), "立案");

        database.Time.SetDay(new DateOnly(2026, 3, 3));
        var second = await database.ExportHeadsAsync();

        Assert.Equal([CaseStream(1), CaseStream(2), CaseStream(3)], StreamsOf(first));
        Assert.Equal([CaseStream(2), CaseStream(4)], StreamsOf(second));
        var verified = await database.VerifyAsync();
        Assert.Empty(verified.Findings);
        Assert.Equal(second, verified.HeadsFile);

        database.Time.SetDay(new DateOnly(2026, 4, 1));
        Assert.Equal([CaseStream(1), CaseStream(2), CaseStream(3), CaseStream(4)], StreamsOf(await database.ExportHeadsAsync()));
        Assert.Empty((await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_cut_before_an_export_is_told_after_it_too(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);
        await database.ExportHeadsAsync();
        await database.TamperAsync($"delete from event where {IsCase(1)} or (sequence >= 2 and {IsCase(2)})");

        foreach (var day in (DateOnly[])[new(2026, 3, 3), new(2026, 4, 1)])
        {
            database.Time.SetDay(day);
            await database.ExportHeadsAsync();

            Assert.Equal(
                [new Finding(Damage.StreamRemoved, CaseStream(1), 3), new Finding(Damage.TailCut, CaseStream(2), 2)],
                (await database.VerifyAsync()).Findings);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Exported_heads_that_were_edited_prove_nothing_and_are_reported(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);
        var file = await database.ExportHeadsAsync();
        var lines = await File.ReadAllLinesAsync(file);

        // The removed case is taken out of the file as well.
        await database.TamperAsync("delete from event where " + IsCase(1));
        await File.WriteAllLinesAsync(file, lines.Skip(1));

        Assert.Equal([new Finding(Damage.HeadsAltered, null, 0)], (await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_whose_forerunner_is_gone_or_another_proves_nothing(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);
        var first = await database.ExportHeadsAsync();
        database.Time.SetDay(new DateOnly(2026, 3, 3));
        await database.ExportHeadsAsync();
        await database.NoteAsync(CaseStream(1), "结案");

        database.Time.SetDay(new DateOnly(2026, 3, 2));
        await database.ExportHeadsAsync(); // well signed, but not the one that was gone on from
        Assert.Equal([new Finding(Damage.HeadsAltered, null, 0)], (await database.VerifyAsync()).Findings);

        File.Delete(first);
        Assert.Equal([new Finding(Damage.HeadsAltered, null, 0)], (await database.VerifyAsync()).Findings);
    }

    private static IEnumerable<EventStream> StreamsOf(string file) =>
        File.ReadLines(file).Select(line => line.Split(' ')).Where(parts => parts.Length == 4).Select(parts => new EventStream(parts[0], Guid.Parse(parts[1])));
}
