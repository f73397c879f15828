using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Exchange.AddSystem;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.IssueKey;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Units;
using OneWindow.Browser.Tests.Harness;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Exchange;

/// <summary>The client of docs/api, run as it stands: a matter from its registration to its end through the interface alone.</summary>
public sealed class ClientTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_matter_is_registered_followed_and_closed_by_a_key_alone(Engine engine)
    {
        await using var city = await DemoCity.OpenAsync(engine);

        var (status, told) = await RunAsync(city.Address, await KeyAsync(city.Services));

        Assert.True(status == 0, told);
        // The clock of the city stands still, so only the order within one record is certain.
        Assert.Contains("matter-registered、channels-chosen", told, StringComparison.Ordinal);
        Assert.Contains("case-opened", told, StringComparison.Ordinal);
        Assert.Contains("能办：撤回申请或者要求终止（《人民调解法》第二十三条）", told, StringComparison.Ordinal);
        Assert.EndsWith(" withdrawn：单位已经付清，申请人要求终止。", told.TrimEnd(), StringComparison.Ordinal);
    }

    private static async Task<string> KeyAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, time) = (scope.ServiceProvider.GetRequiredService<OneWindowDb>(), scope.ServiceProvider.GetRequiredService<TimeProvider>());
        var person = await db.Set<Person>().Include(row => row.Appointments).SingleAsync(row => row.SignInName == DemoPeople.Administrator);
        var by = new ActionContext(person.Id, person.Appointments[0].Id, Posts.Administrator, person.Appointments[0].UnitId, time.GetUtcNow().UtcDateTime);
        var hall = await db.Set<Unit>().Where(unit => unit.Code == "hall").Select(unit => unit.Id).SingleAsync();
        var system = (await scope.ServiceProvider.GetRequiredService<AddSystem>().HandleAsync(new SystemToAdd("示例系统", PostCodes.WindowClerk, hall), by, default)).Value;
        var key = new KeyToIssue(system, [.. ApiScope.All.Select(one => one.Code)], PerMinute: 600, by.Today.AddDays(30));
        return (await scope.ServiceProvider.GetRequiredService<IssueKey>().HandleAsync(key, by, default)).Value.Secret;
    }

    private static async Task<(int Status, string Told)> RunAsync(string address, string key)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "follow-a-matter.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, address, key]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (told, faults) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        return (node.ExitCode, await told + await faults);
    }
}
