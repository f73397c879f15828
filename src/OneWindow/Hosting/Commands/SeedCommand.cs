using System.CommandLine;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.People;
using OneWindow.Data;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Scenarios;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Hosting.Scenarios.Telling;

namespace OneWindow.Hosting.Commands;

/// <summary><c>seed</c>: fills an empty database with a named scenario. One that is in use is left as it is.</summary>
public static class SeedCommand
{
    private const string InventedProvince = "99";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var scenario = new Option<string>("--scenario")
        {
            Description = "场景的名称：demo（虚构的演示城市清源市）",
            HelpName = "名称",
            Required = true,
        };
        scenario.AcceptOnlyFromAmong(DemoScenario.Name);
        var command = new Command("seed", "用演示场景填充空的数据库；已有数据的不改动") { scenario };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var clock = new ScenarioClock(OneWindowApplication.MachineClock);
        await using var application = OneWindowApplication.Build(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        if (!application.Services.GetRequiredService<Profile>().Locality.DivisionCode.StartsWith(InventedProvince, StringComparison.Ordinal))
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(
                "错误：演示场景带有密码公开的账号，只能用于虚构的演示城市（行政区划代码 99 开头）。".AsMemory(), stop);
            return OneWindowCommands.NotDone;
        }

        await StartUp.PrepareAsync(application.Services, stop);
        var output = parsed.InvocationConfiguration.Output;
        if (await IsInUseAsync(application.Services, stop))
        {
            await output.WriteLineAsync("数据库里已有数据，没有改动。".AsMemory(), stop);
            return 0;
        }

        var started = Stopwatch.GetTimestamp();
        await new DemoScenario(application.Services, clock).BuildAsync(stop);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await output.WriteLineAsync($"演示城市已建好，用时 {seconds:0.0} 秒。".AsMemory(), stop);
        await output.WriteLineAsync(
            $"登录名例如 {DemoPeople.Clerk}（窗口受理员）、chenliqun（监察员），密码都是 {DemoPeople.Password}".AsMemory(), stop);
        return 0;
    }

    private static async Task<bool> IsInUseAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Person>().AnyAsync(stop);
    }
}
