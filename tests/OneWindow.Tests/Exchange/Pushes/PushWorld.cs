using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneWindow.Areas.Exchange.AddPush;
using OneWindow.Areas.Exchange.ChangePushState;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.HandleDeadLetters;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.RenewPushSecret;
using OneWindow.Areas.Exchange.ReplayPush;
using OneWindow.Areas.Exchange.SendPushes;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Hosting;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>An office that pushes to a receiver on this machine. Nothing runs by itself: a test says when somebody looks.</summary>
internal sealed class PushWorld(KeyWorld keys, TestReceiver receiver, StatementCounter counter) : IAsyncDisposable
{
    private int _registered;
    private (HttpClient Client, DateTime Since)? _clerk;

    public KeyWorld Keys => keys;

    public FixedTime Time => keys.Time;

    public TestReceiver Receiver => receiver;

    public StatementCounter Counter => counter;

    public static async Task<PushWorld> OpenAsync(Engine engine = Engine.Sqlite)
    {
        var counter = new StatementCounter();
        var keys = await KeyWorld.OpenAsync(engine, services =>
        {
            services.AddSingleton(new PushPatience(TimeSpan.FromMilliseconds(400)));
            counter.Watch(services);
        });
        foreach (var round in keys.Application.Services.GetServices<IHostedService>().OfType<BackgroundService>())
        {
            await round.StopAsync(default);
        }

        return new PushWorld(keys, await TestReceiver.OpenAsync(), counter);
    }

    /// <summary>A push of what happens from now on to a new system.</summary>
    public async Task<(SystemId System, PushId Push, string Secret)> PushAsync(
        string name = "12345热线平台", Post? post = null, IReadOnlyList<string>? kinds = null, string? address = null, string start = AddPush.FromNow)
    {
        var system = await keys.SystemAsync(name, post);
        var issued = (await AddAsync(system, address ?? receiver.Address, kinds ?? ["matter", "case"], start)).Value;
        return (system, issued.Id, issued.Secret);
    }

    public Task<Result<IssuedPush>> AddAsync(SystemId system, string? address, IReadOnlyList<string> kinds, string? start = AddPush.FromNow) =>
        keys.AskAsync((AddPush add) => add.HandleAsync(new PushToAdd(system, new PushWish(address, kinds), start), keys.By, default));

    public Task<Result<IssuedPush>> RenewAsync((SystemId System, PushId Push, string Secret) push, string? old) =>
        keys.AskAsync((RenewPushSecret renew) => renew.HandleAsync(new SecretToRenew(push.System, push.Push, old), keys.By, default));

    public Task<Result<string>> ChangeAsync((SystemId System, PushId Push, string Secret) push, string? act, string? reason = "对方升级") =>
        keys.AskAsync((ChangePushState change) => change.HandleAsync(new PushToStop(push.System, push.Push, act, reason), keys.By, default));

    public Task<Result<long>> ReplayAsync((SystemId System, PushId Push, string Secret) push, string? number = null, string? moment = null, string? reason = "对方恢复旧备份") =>
        keys.AskAsync((ReplayPush replay) => replay.HandleAsync(
            new PushToReplay(push.System, push.Push, number is null ? ReplayPush.FromMoment : ReplayPush.FromNumber, number, moment, reason), keys.By, default));

    public Task<Result<int>> HandleAsync((SystemId System, PushId Push, string Secret) push, string? act, string? reason, params long[] numbers) =>
        keys.AskAsync((HandleDeadLetters handle) => handle.HandleAsync(new LettersToHandle(push.System, push.Push, numbers, act, reason), keys.By, default));

    /// <summary>One look of a node, and all that follows from it.</summary>
    public async Task LookAsync()
    {
        while (await OnceAsync() > 0)
        {
            // What waits longer than one handful goes on at once.
        }
    }

    public Task<int> OnceAsync() => keys.Application.Services.GetServices<IHostedService>().OfType<PushRounds>().Single().OnceAsync(default);

    /// <summary>What arrives at a look some time later.</summary>
    public async Task<int> ArrivesAfterAsync(TimeSpan later)
    {
        var before = receiver.Arrived.Count;
        Time.Advance(later);
        await LookAsync();
        return receiver.Arrived.Count - before;
    }

    /// <summary>Lets a change fail until it is given up: at once, then after 10 s, 1 min, 10 min, 1 h and 6 h with up to a fifth more.</summary>
    public async Task GiveUpAsync()
    {
        foreach (var minutes in new[] { 0, 1, 2, 13, 73, 433 })
        {
            Time.Advance(TimeSpan.FromMinutes(minutes));
            await OnceAsync();
        }
    }

    /// <summary>A matter comes in at the counter; one change of the feed.</summary>
    public async Task<Guid> RegisterAsync()
    {
        // Nobody stays signed in for ever.
        if (_clerk is not { } signedIn || signedIn.Since < Time.UtcNow - TimeSpan.FromMinutes(30))
        {
            _clerk = signedIn = (await keys.Application.SignInAsAsync(Posts.WindowClerk), Time.UtcNow);
        }

        var id = await RegisterAsync(signedIn.Client, ++_registered);
        Time.Advance(TimeSpan.FromSeconds(1));
        return id;
    }

    private static async Task<Guid> RegisterAsync(HttpClient client, int number)
    {
        using var answer = await client.PostAsJsonAsync("/api/v1/matters", new
        {
            source = "window", kind = "complaint", narrative = "三个月工资没发，电话 13800136613", employerAsNamed = $"清源某餐饮公司{number}",
            parties = new[] { new { name = "吴秀兰", telephone = "13800136613", identityNumber = "11010519491231002X" } },
            claims = new[] { new { type = "wage-arrears", from = "2026-01-01", to = "2026-01-31", amountFen = 460_000 } },
        });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    public Task<Push> StoredAsync(PushId id) => keys.AskAsync((OneWindowDb db) => db.Set<Push>().AsNoTracking().SingleAsync(row => row.Id == id));

    public Task<List<DeadLetter>> DeadAsync() => keys.AskAsync((OneWindowDb db) => db.Set<DeadLetter>().AsNoTracking().OrderBy(row => row.Number).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await keys.DisposeAsync();
        await receiver.DisposeAsync();
    }
}
