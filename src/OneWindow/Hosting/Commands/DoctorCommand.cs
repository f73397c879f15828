using System.CommandLine;
using OneWindow.Areas.Cases.ImportCalendar;
using OneWindow.Data;
using OneWindow.Hosting.Commands.Doctor;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Hosting.Commands;

/// <summary><c>doctor</c>: looks at everything that must be in order on this machine, and changes nothing.</summary>
public static class DoctorCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", "检查这台机器：设置、密钥、数据库、字体、磁盘、放假安排、备份……有故障时退出码为 1");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        await using var scope = application.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (settings, profile) = (services.GetRequiredService<DataSettings>(), services.GetRequiredService<Profile>());

        var database = await ActivatorUtilities.CreateInstance<DatabaseChecks>(services).RunAsync(stop);
        if (database.All(check => check.Health != Health.Fault))
        {
            await services.GetRequiredService<CalendarLoading>().RunAsync(stop);
        }

        List<CheckUp> found =
        [
            CheckUp.Good("本地配置", $"{profile.Locality.Name}（{profile.Code}）"),
            .. FolderChecks.Run(settings),
            .. database,
            .. await ToolChecks.RunAsync(settings, stop),
            .. ActivatorUtilities.CreateInstance<CareChecks>(services).Run(),
        ];
        foreach (var check in found)
        {
            await parsed.SayAsync(check.ToString());
        }

        var (faults, attentions) = (found.Count(check => check.Health == Health.Fault), found.Count(check => check.Health == Health.Attention));
        await parsed.SayAsync(faults + attentions == 0 ? "一切正常。" : $"故障 {faults} 项，提醒 {attentions} 项。");
        return faults == 0 ? 0 : OneWindowCommands.NotDone;
    }
}
