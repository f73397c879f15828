using System.CommandLine;
using OneWindow.Hosting.Areas;

namespace OneWindow.Hosting.Commands;

/// <summary><c>migrate</c>: brings the database's structure up to date. <c>serve</c> does the same when it starts.</summary>
public static class MigrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("migrate", "更新数据库结构（serve 启动时也会自动更新）");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        var applied = await StartUp.PrepareAsync(application.Services, stop);

        var output = parsed.InvocationConfiguration.Output;
        foreach (var name in applied)
        {
            await output.WriteLineAsync($"已执行 {name}".AsMemory(), stop);
        }

        await output.WriteLineAsync((applied.Count == 0 ? "数据库结构已是最新。" : $"完成，共 {applied.Count} 个文件。").AsMemory(), stop);
        return 0;
    }
}
