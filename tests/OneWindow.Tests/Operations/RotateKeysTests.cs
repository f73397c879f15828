using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Data.Protection.Rotation;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Operations;

/// <summary>A change of keys by a process of its own, while a node that started before it goes on working.</summary>
public sealed class RotateKeysTests
{
    private static readonly string[] Telephones = ["13800136613", "13900139017", "13700137025"];

    [Theory, OnSqlite, OnPostgres]
    public async Task A_running_node_finds_and_reads_everybody_before_in_the_middle_and_after(Engine engine)
    {
        await using var node = await ThreeMattersAsync(engine);
        await using var command = CommandOn(node);
        var rotate = command.GetRequiredService<RotateKeys>();
        Assert.Equal(Telephones, await FoundAsync(node));

        KeyRing.Rotate(node.Database.Settings.Keys, KeyPurpose.PersonalData, node.Database.Time);
        KeyRing.Rotate(node.Database.Settings.Keys, KeyPurpose.Lookup, node.Database.Time);
        var telephone = rotate.Columns().Single(column => column is { Table: "intake_party", Field: var field } && field == IntakeFields.Telephone);
        await ReprotectionOf(command).StepAsync(telephone, after: null, most: 1, CancellationToken.None);
        var left = await rotate.LeftAsync(CancellationToken.None);
        Assert.True(left > 0);
        Assert.Equal(Telephones, await FoundAsync(node));

        var resumed = await rotate.HandleAsync([KeyPurpose.PersonalData, KeyPurpose.Lookup], _ => { }, CancellationToken.None);
        Assert.Equal((true, left, 0L), (resumed.Resumed, resumed.Values, await rotate.LeftAsync(CancellationToken.None)));
        Assert.Equal(Telephones, await FoundAsync(node));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_old_key_is_put_aside_only_when_nothing_needs_it_and_event_keys_stay(Engine engine)
    {
        await using var node = await ThreeMattersAsync(engine);
        await using var command = CommandOn(node);
        var rotate = command.GetRequiredService<RotateKeys>();
        KeyRing.Rotate(node.Database.Settings.Keys, KeyPurpose.PersonalData, node.Database.Time);
        var early = await rotate.RetireAsync(CancellationToken.None);

        await rotate.HandleAsync([], _ => { }, CancellationToken.None);
        var all = await rotate.HandleAsync(Enum.GetValues<KeyPurpose>(), _ => { }, CancellationToken.None);
        var retired = await rotate.RetireAsync(CancellationToken.None);

        Assert.Equal("key-in-use", early.Refusals.Single().Code);
        Assert.False(all.Resumed);
        // Personal data twice, lookup and sign-in once; the event key made first must stay.
        Assert.Equal(4, retired.Value.Count);
        Assert.All(retired.Value, file => Assert.Contains("/retired/", file, StringComparison.Ordinal));
        // One of each purpose, the old event key, and the old key of outside systems, which are known by a hash under it alone.
        Assert.Equal(7, Directory.GetFiles(node.Database.Settings.Keys, "*.json").Length);
        Assert.Equal(Telephones, await FoundAsync(node));
        await new KeyCheck(node.Database.Engine, node.Database.Door, command.GetRequiredService<KeyRing>(), node.Database.Settings, node.Database.Time)
            .StartAsync(CancellationToken.None);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_record_is_whole_across_a_change_of_the_event_key(Engine engine)
    {
        await using var node = await ThreeMattersAsync(engine);
        await using var command = CommandOn(node);
        await command.GetRequiredService<HeadExport>().WriteAsync(CancellationToken.None);
        await command.GetRequiredService<RotateKeys>().HandleAsync([KeyPurpose.Event], _ => { }, CancellationToken.None);

        await node.RegisteredAsync(Matter("孙凤英", "13600136041"));
        var verification = await command.GetRequiredService<Verifier>().RunAsync(CancellationToken.None);

        await using var db = node.Database.Read();
        Assert.Equal(2, await db.Set<EventEntry>().Select(entry => entry.KeyId).Distinct().CountAsync());
        Assert.Empty(verification.Findings);
        Assert.NotNull(verification.HeadsFile);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_protected_property_of_the_model_takes_part(Engine engine)
    {
        await using var node = await ThreeMattersAsync(engine);
        await using var db = node.Database.Read();
        var mapped = db.Model.GetEntityTypes().SelectMany(entity => entity.GetComplexProperties())
            .Count(property => property.ClrType == typeof(ProtectedText));

        Assert.Equal(mapped, ProtectedColumn.Of(db).Count);
        Assert.True(mapped >= 8);
    }

    private static async Task<Hall> ThreeMattersAsync(Engine engine)
    {
        var node = await Hall.OpenAsync(engine);
        foreach (var (name, telephone) in new[] { "吴秀兰", "马德福", "丁玉兰" }.Zip(Telephones))
        {
            await node.RegisteredAsync(Matter(name, telephone));
        }

        return node;
    }

    private static Areas.Intake.RegisterMatter.MatterToRegister Matter(string name, string telephone) =>
        Hall.WageComplaint() with { Id = MatterId.New(), Parties = [new(PartyRole.Worker, name) { Telephone = telephone }], EmployerAsNamed = name + "的老板" };

    /// <summary>The services of a second process on the same data.</summary>
    private static ServiceProvider CommandOn(Hall node) => new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(node.Database.Time)
        .AddOneWindowData(node.Database.Settings).BuildServiceProvider();

    private static Reprotection ReprotectionOf(ServiceProvider command) => new(
        command.GetRequiredService<WriteDoor>(), command.GetRequiredService<PersonalData>(), command.GetRequiredService<KeyRing>());

    /// <summary>The telephones that the running node finds by searching for each, as it reads them.</summary>
    private static async Task<List<string>> FoundAsync(Hall node)
    {
        var personal = node.Database.Services.GetRequiredService<PersonalData>();
        await using var db = node.Database.Read();
        var found = new List<string>();
        foreach (var telephone in Telephones)
        {
            var lookups = personal.LookupsOf(IntakeFields.Telephone, telephone);
            var party = await db.Set<Party>().SingleAsync(row => lookups.Contains(row.Telephone!.Lookup!));
            found.Add(personal.Reveal(IntakeFields.Telephone, party.Telephone!));
        }

        return found;
    }
}
