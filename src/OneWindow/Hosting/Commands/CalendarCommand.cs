using System.CommandLine;
using OneWindow.Areas.Cases.ActByCalendar;
using OneWindow.Areas.Cases.ImportCalendar;
using OneWindow.Data.Migrations;

namespace OneWindow.Hosting.Commands;

/// <summary><c>import calendar FILE</c>: takes in a year's rest days and worked weekends when the State Council has published them.</summary>
public static class CalendarCommand
{
    /// <summary>The command, to be put below <c>import</c>.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("文件") { Description = "一年的放假安排，JSON 格式（见 docs/operations/calendar.md）" };
        var command = new Command("calendar", "导入一年的放假调休安排，未办结案件的期限随之重新计算") { file };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetRequiredValue(file), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, FileInfo file, CancellationToken stop)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (!file.Exists)
        {
            await error.WriteLineAsync($"错误：找不到文件 {file.FullName}".AsMemory(), stop);
            return OneWindowCommands.WrongUsage;
        }

        await using var application = OneWindowApplication.Build();
        await application.Services.GetRequiredService<Migrator>().ApplyAsync(stop);
        await using var scope = application.Services.CreateAsyncScope();
        var text = await File.ReadAllTextAsync(file.FullName, stop);
        await scope.ServiceProvider.GetRequiredService<CalendarLoading>().RunAsync(stop);
        var result = await scope.ServiceProvider.GetRequiredService<ImportCalendar>().HandleAsync(text, stop);
        if (!result.TryGet(out var year, out var refusals))
        {
            foreach (var refusal in refusals)
            {
                await error.WriteLineAsync($"错误：{refusal.Message}".AsMemory(), stop);
            }

            return OneWindowCommands.NotDone;
        }

        var round = await scope.ServiceProvider.GetRequiredService<ActByCalendar>().RunAsync(stop);
        await output.WriteLineAsync($"已导入 {year} 年放假安排，{round.Recounted} 件案件的期限已重新核算。".AsMemory(), stop);
        return 0;
    }
}
