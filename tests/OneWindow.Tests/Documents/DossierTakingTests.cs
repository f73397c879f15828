using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Areas.Documents.DownloadDossier;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>卷宗下载: who took it and what for stands in the record before anything is given.</summary>
public sealed class DossierTakingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Taking_a_dossier_out_is_recorded_with_its_purpose_as_a_showing_of_personal_data(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.Cases.ReceiveAsync("2026-03-02");
        var officer = world.By(Posts.LabourInspector);

        var taken = await TakeAsync(world, id, " 送法制审核 ", officer);

        await using var db = world.Cases.Database.Read();
        var entry = (await EventStore.ReadAsync(db, CaseEvents.StreamOf(id), 0, 50, default))[^1];
        Assert.Equal(taken.Value, entry.Sequence);
        Assert.Equal(("personal-shown", officer.Appointment), (entry.Kind, entry.AppointmentId));
        Assert.Equal(new PersonalShown("送法制审核", "下载卷宗"), entry.Read<PersonalShown>());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_a_purpose_or_by_a_stranger_nothing_is_taken_or_recorded(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.Cases.ReceiveAsync("2026-03-02");
        var officer = world.By(Posts.LabourInspector);

        var silent = await TakeAsync(world, id, "　 ", officer);
        var wordy = await TakeAsync(world, id, new string('长', 201), officer);
        var stranger = await TakeAsync(world, id, "看看", world.By(Posts.Mediator));

        await using var db = world.Cases.Database.Read();
        Assert.Equal(("Reason", "required"), (Assert.Single(silent.Refusals).Field, silent.Refusals[0].Code));
        Assert.Equal("too-long", Assert.Single(wordy.Refusals).Code);
        Assert.Equal(RefusalKind.NotFound, Assert.Single(stranger.Refusals).Kind);
        Assert.DoesNotContain(await EventStore.ReadAsync(db, CaseEvents.StreamOf(id), 0, 50, default), entry => entry.Kind == "personal-shown");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_file_is_open_for_ten_minutes_to_the_one_who_recorded_it(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.Cases.ReceiveAsync("2026-03-02");
        var officer = world.By(Posts.LabourInspector);
        var taken = (await TakeAsync(world, id, "送法制审核", officer)).Value;

        Assert.True(await IsOpenAsync(world, id, taken, officer with { At = officer.At.AddMinutes(10) }));
        Assert.False(await IsOpenAsync(world, id, taken, officer with { At = officer.At.AddMinutes(10).AddSeconds(1) }));
        Assert.False(await IsOpenAsync(world, id, taken, world.By(Posts.InspectionHead)));
        // The entry before it is the opening of the case; there is none after it.
        Assert.False(await IsOpenAsync(world, id, taken - 1, officer));
        Assert.False(await IsOpenAsync(world, id, taken + 1, officer));
    }

    private static Task<Result<long>> TakeAsync(PaperWorld world, CaseId id, string reason, ActionContext by) =>
        world.Cases.AskAsync<DownloadDossier, Result<long>>(take => take.HandleAsync(new(id, reason), by, default));

    private static async Task<bool> IsOpenAsync(PaperWorld world, CaseId id, long taken, ActionContext by)
    {
        await using var db = world.Cases.Database.Read();
        return await DownloadDossier.IsOpenAsync(db, id, taken, by, default);
    }
}
