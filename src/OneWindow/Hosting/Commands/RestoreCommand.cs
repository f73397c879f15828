using System.CommandLine;
using System.Text.Json;
using OneWindow.Data.Backup;
using OneWindow.Hosting.Actions;

namespace OneWindow.Hosting.Commands;

/// <summary><c>restore</c>: puts a backup into an empty place and verifies it before it says done.</summary>
public static class RestoreCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var from = new Argument<string>("目录") { Description = "一份备份的文件夹；写放备份的目录则取最新的一份" };
        var command = new Command("restore", "把备份恢复到空的数据库，逐条核验办理记录和证据文件后才算完成") { from };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetRequiredValue(from), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string from, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        try
        {
            var result = await application.Services.GetRequiredService<RestoreBackup>().HandleAsync(from, stop);
            if (!result.TryGet(out var restored, out var refusals))
            {
                return await parsed.RefuseAsync(refusals);
            }

            await parsed.SayAsync(
                $"""
                已恢复 {ChinaTime.Local(restored.MadeAt):yyyy-MM-dd HH:mm} 的备份 {restored.Folder}
                  办理记录  {restored.Verification.Streams} 条链、{restored.Verification.Events} 条，与备份时的链尾一致
                  证据文件  {restored.Evidence} 个，逐个核对校验值
                  密钥      {(restored.KeysTaken ? "从备份中取出" : "用密钥文件夹中的")}
                这份备份之后办理的事项不在里面，请按纸质材料补登。然后 onewindow serve 启动。
                """);
            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException)
        {
            return await parsed.RefuseAsync($"没有恢复：{wrong.Message}");
        }
    }
}
