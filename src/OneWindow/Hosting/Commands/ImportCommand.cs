using System.CommandLine;
using System.Globalization;
using System.Text;
using OneWindow.Areas.Intake.ImportMatters;
using OneWindow.Data.Migrations;
using OneWindow.Hosting.Web;
using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Commands;

/// <summary><c>import</c>: takes in what other systems and offices have as sheets.</summary>
public static class ImportCommand
{
    /// <summary>The command with its kinds of sheet.</summary>
    public static Command Create() => new("import", "导入其他系统、单位的表格") { Matters(), CalendarCommand.Create() };

    private static Command Matters()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV（UTF-8 或 GB18030）或 XLSX，第一行是表头", HelpName = "文件" };
        var source = new Option<string>("--source")
        {
            Description = $"来源：{string.Join('、', IntakeSources.All.Select(label => $"{label.Code}（{label.Name}）"))}",
            HelpName = "来源", DefaultValueFactory = _ => "online",
        };
        var map = new Option<string[]>("--map") { Description = "指明列的内容，例如 --map 诉求=narrative，可写多次", HelpName = "列名=内容", DefaultValueFactory = _ => [] };
        var errors = new Option<FileInfo?>("--errors") { Description = "没有收的行写到哪里（默认写在原文件旁，加 .errors.csv）", HelpName = "文件" };
        var command = new Command("matters", "导入投诉、来信、工单，一行一件；可以重复导入，不会重复登记") { file, source, map, errors };
        command.SetAction((parsed, stop) => RunAsync(
            parsed, parsed.GetRequiredValue(file), parsed.GetRequiredValue(source), parsed.GetRequiredValue(map), parsed.GetValue(errors), stop));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, FileInfo file, string sourceCode, string[] map, FileInfo? errors, CancellationToken stop)
    {
        var error = parsed.InvocationConfiguration.Error;
        if (!file.Exists)
        {
            await error.WriteLineAsync($"错误：没有文件 {file.FullName}");
            return OneWindowCommands.NotDone;
        }

        if (IntakeSources.Find(sourceCode) is not { } source)
        {
            await error.WriteLineAsync($"错误：没有来源“{sourceCode}”。可以写：{string.Join('、', IntakeSources.All.Select(label => label.Code))}");
            return OneWindowCommands.WrongUsage;
        }

        if (Array.Find(map, pair => pair.Split('=') is not [{ Length: > 0 }, { Length: > 0 }]) is { } wrong)
        {
            await error.WriteLineAsync($"错误：--map 要写成 列名=内容，现为“{wrong}”");
            return OneWindowCommands.WrongUsage;
        }

        await using var application = OneWindowApplication.Build();
        await application.Services.GetRequiredService<Migrator>().ApplyAsync(stop);
        await using var scope = application.Services.CreateAsyncScope();
        var columns = map.Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        try
        {
            var summary = await scope.ServiceProvider.GetRequiredService<ImportMatters>().HandleAsync(new SheetToImport(file.FullName, source, columns), stop);
            await ReportAsync(parsed.InvocationConfiguration.Output, summary, errors ?? new FileInfo(file.FullName + ".errors.csv"));
            return 0;
        }
        catch (SheetException unreadable)
        {
            await error.WriteLineAsync("错误：" + unreadable.Message);
            return OneWindowCommands.NotDone;
        }
    }

    private static async Task ReportAsync(TextWriter output, ImportSummary summary, FileInfo errors)
    {
        var seconds = summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        await output.WriteLineAsync(
            $"读到 {summary.Rows} 行：登记诉求 {summary.Matters} 件，咨询 {summary.Consultations} 件，以前已收 {summary.AlreadyThere} 件，没有收 {summary.NotTaken.Count} 行。用时 {seconds} 秒。");
        foreach (var group in summary.NotTaken.GroupBy(row => row.Kind, StringComparer.Ordinal).OrderByDescending(group => group.Count()))
        {
            await output.WriteLineAsync($"  {group.Key}：{group.Count()} 行");
        }

        if (summary.NotTaken.Count > 0)
        {
            // With a byte order mark, so that Excel and WPS read the Chinese.
            await using var writer = new StreamWriter(errors.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            await writer.WriteLineAsync("行,编号,原因");
            foreach (var row in summary.NotTaken)
            {
                await writer.WriteLineAsync(CsvLine.Of(row.Line.ToString(CultureInfo.InvariantCulture), row.Reference, row.Reason));
            }

            await output.WriteLineAsync($"没有收的行和原因见 {errors.FullName}");
        }
    }
}
