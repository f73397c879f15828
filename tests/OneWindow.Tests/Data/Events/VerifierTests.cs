using OneWindow.Data.Events;
using OneWindow.Testing.Databases;
using static OneWindow.Tests.Data.Events.History;

namespace OneWindow.Tests.Data.Events;

public sealed class VerifierTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_untouched_record_is_whole(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);
        var file = await database.ExportHeadsAsync();
        await database.NoteAsync(CaseStream(2), "结案");

        var verified = await database.VerifyAsync();

        Assert.Empty(verified.Findings);
        Assert.Equal((3, 10, file), (verified.Streams, verified.Events, verified.HeadsFile));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_altered_event_is_named(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);

        await database.TamperAsync("update event set payload = replace(payload, '调查', '销案') where sequence = 2 and " + IsCase(2));

        Assert.Equal([new Finding(Damage.Altered, CaseStream(2), 2)], (await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_actor_is_named_too(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);

        await database.TamperAsync("update event set post = 'department-head' where sequence = 1 and " + IsCase(3));

        Assert.Equal([new Finding(Damage.Altered, CaseStream(3), 1)], (await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_missing_event_is_named(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);

        await database.TamperAsync("delete from event where sequence = 2 and " + IsCase(1));

        Assert.Equal([new Finding(Damage.Missing, CaseStream(1), 2)], (await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_cut_tail_shows_against_the_exported_heads(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);
        await database.ExportHeadsAsync();

        await database.TamperAsync("delete from event where sequence >= 2 and " + IsCase(2));

        Assert.Equal([new Finding(Damage.TailCut, CaseStream(2), 2)], (await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_removed_case_shows_against_the_exported_heads(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);
        await database.ExportHeadsAsync();

        // The first, and the last of the walk.
        await database.TamperAsync($"delete from event where {IsCase(1)} or {IsCase(3)}");

        Assert.Equal(
            [new Finding(Damage.StreamRemoved, CaseStream(1), 3), new Finding(Damage.StreamRemoved, CaseStream(3), 3)],
            (await database.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Events_whose_key_is_gone_cannot_be_checked_and_are_reported(Engine engine)
    {
        await using var database = await ThreeCasesOfThreeEventsAsync(engine);

        Directory.GetFiles(database.Settings.Keys, "event-*").ToList().ForEach(File.Delete);

        Assert.Equal(
            [.. Enumerable.Range(1, 3).Select(number => new Finding(Damage.KeyMissing, CaseStream(number), 1))],
            (await database.VerifyAsync()).Findings);
    }
}
