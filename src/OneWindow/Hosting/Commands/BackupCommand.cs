using System.CommandLine;
using OneWindow.Data.Backup;
using OneWindow.Data.Migrations;
using OneWindow.Hosting.Settings;

namespace OneWindow.Hosting.Commands;

/// <summary><c>backup</c>: copies database, events' heads and evidence to a folder, while the application runs.</summary>
public static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var to = new Argument<string>("目录") { Description = "备份放到哪里；每次在里面新建一个带时间的文件夹，证据文件共用、只补新的" };
        var withKeys = new Option<bool>("--with-keys") { Description = "连密钥一起备份：拿到备份的人就能读出全部个人信息" };
        var command = new Command("backup", "备份数据库、记录链尾、证据文件；不用停止服务。默认不含密钥") { to, withKeys };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetRequiredValue(to), parsed.GetValue(withKeys), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string to, bool withKeys, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        var services = application.Services;
        await services.GetRequiredService<Migrator>().RequireSetUpAsync(stop);
        try
        {
            var order = new BackupOrder(to, withKeys, [services.GetRequiredService<OneWindowSettings>().ProfilePath]);
            var result = await services.GetRequiredService<MakeBackup>().HandleAsync(order, stop);
            return result.TryGet(out var made, out var refusals)
                ? await ReportAsync(parsed, made, withKeys)
                : await parsed.RefuseAsync(refusals);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return await parsed.RefuseAsync($"备份没有做完：{wrong.Message}");
        }
    }

    private static async Task<int> ReportAsync(ParseResult parsed, BackupMade made, bool withKeys)
    {
        await parsed.SayAsync($"已备份到 {made.Folder}，证据文件 {made.Evidence} 个（新增 {made.Copied} 个）。");
        await parsed.SayAsync(withKeys
            ? "注意：这份备份含有密钥，拿到它的人能读出全部个人信息。请加密存放，并与其他备份分开。"
            : "这份备份不含密钥。恢复时需要密钥，请确认密钥另有备份。");
        foreach (var hash in made.Damaged)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"错误：证据文件 {hash} 的内容与存入时不一致，没有备份。请从以前的备份找回。");
        }

        return made.Damaged.Count == 0 ? 0 : OneWindowCommands.NotDone;
    }
}
