using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Events;

/// <summary>Steps that tests of the event record share.</summary>
internal static class History
{
    public sealed record Noted(string Text);

    public static EventStream CaseStream(int number) => new("case", new Guid(number, 0, 0, new byte[8]));

    public static ActionContext Clerk(TestDatabase database) => new(
        new PersonId(Guid.CreateVersion7()), new AppointmentId(Guid.CreateVersion7()), Posts.WindowClerk,
        new UnitId(Guid.CreateVersion7()), database.Time.UtcNow);

    /// <summary>Appends events to a stream, each in a transaction of its own.</summary>
    public static async Task NoteAsync(this TestDatabase database, EventStream stream, params string[] texts)
    {
        foreach (var text in texts)
        {
            var written = await database.Door.WriteAsync<long>(
                async (db, cancel) => (await Store(database).AppendAsync(db, stream, "noted", new Noted(text), Clerk(database), cancel)).Sequence,
                CancellationToken.None);
            Assert.True(written.Succeeded);
        }
    }

    public static EventStore Store(TestDatabase database) => (EventStore)database.Services.GetService(typeof(EventStore))!;

    public static Task<string> ExportHeadsAsync(this TestDatabase database) =>
        ((HeadExport)database.Services.GetService(typeof(HeadExport))!).WriteAsync(CancellationToken.None);

    public static Task<Verification> VerifyAsync(this TestDatabase database) =>
        new Verifier(database.Settings, database.Engine, KeyRing.Open(database.Settings.Keys, database.Time)).RunAsync(CancellationToken.None);

    public static async Task<List<EventEntry>> HistoryOfAsync(this TestDatabase database, EventStream stream)
    {
        await using var db = database.Read();
        return await EventStore.ReadAsync(db, stream, after: 0, most: 100, CancellationToken.None);
    }

    /// <summary>Tampers as somebody with the database's password could: without the triggers.</summary>
    public static async Task TamperAsync(this TestDatabase database, string sql)
    {
        var dropTriggers = database.Engine.Name == "sqlite"
            ? "drop trigger if exists event_never_changed; drop trigger if exists event_never_deleted;"
            : "drop trigger if exists event_never_changed on event;";
        await database.ExecuteBehindTheDoorAsync(dropTriggers + sql);
    }

    public static async Task<TestDatabase> ThreeCasesOfThreeEventsAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        foreach (var number in new[] { 2, 3, 1 })
        {
            await database.NoteAsync(CaseStream(number), "立案", "调查", "责令改正");
        }

        return database;
    }

    /// <summary>A condition in SQL.</summary>
    public static string IsCase(int number) =>
        $"stream_id = '{CaseStream(number).Id.ToString().ToUpperInvariant()}'";
}
