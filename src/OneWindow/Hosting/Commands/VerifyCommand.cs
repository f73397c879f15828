using System.CommandLine;
using OneWindow.Areas.Cases.Replay;
using OneWindow.Data.Events;
using OneWindow.Data.Migrations;

namespace OneWindow.Hosting.Commands;

/// <summary><c>verify</c>: looks for events that were altered, removed or cut off, and for cases that are not what their events give.</summary>
public static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("verify", "核验办理记录：有没有被改动、删除、截断，案件现状与记录是否一致");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        await application.Services.GetRequiredService<Migrator>().ApplyAsync(stop);
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);

        var verification = await application.Services.GetRequiredService<Verifier>().RunAsync(stop);
        foreach (var finding in verification.Findings)
        {
            await error.WriteLineAsync(finding.Message.AsMemory(), stop);
        }

        await using var scope = application.Services.CreateAsyncScope();
        var differing = await scope.ServiceProvider.GetRequiredService<CaseReplay>().FindDifferingAsync(stop);
        foreach (var id in differing)
        {
            await error.WriteLineAsync($"案件 {id.Value:D} 的现状与办理记录推算的结果不一致。".AsMemory(), stop);
        }

        await output.WriteLineAsync($"共核验 {verification.Streams} 条记录链、{verification.Events} 条记录。".AsMemory(), stop);
        var sound = verification.IsWhole && differing.Count == 0;
        await output.WriteLineAsync((sound ? "完整，没有发现问题。" : $"发现 {verification.Findings.Count + differing.Count} 处问题，见上。").AsMemory(), stop);
        return sound ? 0 : OneWindowCommands.NotDone;
    }
}
