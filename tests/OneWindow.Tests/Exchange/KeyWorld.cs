using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Exchange.AddSystem;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.EndSystem;
using OneWindow.Areas.Exchange.IssueKey;
using OneWindow.Areas.Exchange.RenameSystem;
using OneWindow.Areas.Exchange.RenewKey;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Exchange.WithdrawKey;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Exchange;

/// <summary>An office whose administrator lets other systems in, and a clock that stands still.</summary>
internal sealed class KeyWorld(TestApplication application, TestDatabase? postgres, FixedTime time, ActionContext administrator, HttpClient client) : IAsyncDisposable
{
    public TestApplication Application => application;

    public FixedTime Time => time;

    public HttpClient Administrator => client;

    public ActionContext By => administrator with { At = time.UtcNow };

    public static async Task<KeyWorld> OpenAsync(Engine engine = Engine.Sqlite, Action<IServiceCollection>? add = null)
    {
        var time = new FixedTime();
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var application = await TestApplication.StartAsync(
            postgres?.Settings.PostgresConnectionString, configure: builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(time);
                add?.Invoke(builder.Services);
            });
        var (client, by) = await application.SignInPersonAsync(Posts.Administrator, "hrss-head", "秦越");
        return new KeyWorld(application, postgres, time, by, client);
    }

    /// <summary>A system of the hall.</summary>
    public async Task<SystemId> SystemAsync(string name = "12345热线平台", Post? post = null)
    {
        var hall = await AskAsync((OneWindowDb db) => db.Set<Unit>().Where(unit => unit.Code == "hall").Select(unit => unit.Id).SingleAsync());
        return (await AskAsync((AddSystem add) => add.HandleAsync(new SystemToAdd(name, (post ?? Posts.WindowClerk).Code, hall), By, default))).Value;
    }

    public Task<Result<IssuedKey>> IssueAsync(SystemId system, IReadOnlyList<string> scopes, int? perMinute = 60, int days = 30) =>
        AskAsync((IssueKey issue) => issue.HandleAsync(new KeyToIssue(system, scopes, perMinute, By.Today.AddDays(days)), By, default));

    public Task<Result<IssuedKey>> RenewAsync(SystemId system, AccessKeyId key) =>
        AskAsync((RenewKey renew) => renew.HandleAsync(new KeyToRenew(system, key, By.Today.AddDays(90)), By, default));

    public Task<Result<AccessKeyId>> WithdrawAsync(SystemId system, AccessKeyId key, string? reason = "系统下线") =>
        AskAsync((WithdrawKey withdraw) => withdraw.HandleAsync(new KeyToWithdraw(system, key, reason), By, default));

    public Task<Result<EndedSystem>> EndAsync(SystemId system, string? reason = "不再对接", long? version = null) => AskAsync(async (EndSystem end) =>
        await end.HandleAsync(new SystemToEnd(system, reason, version ?? (await StoredAsync(system)).Version), By, default));

    public Task<Result<SystemId>> RenameAsync(SystemId system, string? name, long? version = null) => AskAsync(async (RenameSystem rename) =>
        await rename.HandleAsync(new SystemToRename(system, name, version ?? (await StoredAsync(system)).Version), By, default));

    /// <summary>As it is stored.</summary>
    public Task<OutsideSystem> StoredAsync(SystemId system) => AskAsync((OneWindowDb db) => db.Set<OutsideSystem>().AsNoTracking().SingleAsync(row => row.Id == system));

    /// <summary>The kinds of the entries in its record, in their order.</summary>
    public Task<List<string>> RecordAsync(SystemId system) => AskAsync((OneWindowDb db) =>
        db.Set<EventEntry>().Where(entry => entry.StreamId == system.Value).OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ToListAsync());

    /// <summary>A client that sends a key and nothing else.</summary>
    public HttpClient With(string secret)
    {
        var outside = application.CreateClient();
        outside.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return outside;
    }

    /// <summary>A client of a new system with these scopes.</summary>
    public async Task<HttpClient> ClientAsync(string name, int perMinute, params ApiScope[] scopes) =>
        With((await IssueAsync(await SystemAsync(name), [.. scopes.Select(scope => scope.Code)], perMinute)).Value.Secret);

    public async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> ask)
        where TService : notnull
    {
        await using var scope = application.CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }
    }
}
