using System.CommandLine;
using OneWindow.Areas.Cases.ListVersions;
using OneWindow.Data.Migrations;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Hosting.Commands;

/// <summary><c>law affected</c>: lists the cases in hand under each version of a procedure; after a change of the law, who goes on under the old one.</summary>
public static class AffectedCommand
{
    private const int MostListed = 200;

    /// <summary>The command, to be put below <c>law</c>.</summary>
    public static Command Create()
    {
        var command = new Command("affected", "列出各程序每个版本的在办案件：法律修改后，哪些案件仍按旧版办到底");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        await application.Services.GetRequiredService<Migrator>().ApplyAsync(stop);
        await using var scope = application.Services.CreateAsyncScope();
        foreach (var (procedure, cases) in await scope.ServiceProvider.GetRequiredService<CasesUnderVersions>().ReadAsync(stop))
        {
            var until = procedure.InForce.To is { } last ? $"，{last.InTable()} 后的新案不再适用" : "";
            await parsed.SayAsync($"{procedure.Name} 第 {procedure.Version} 版（{procedure.InForce.From.InTable()} 起{until}）：在办 {cases.Count} 件");
            foreach (var one in cases.Take(MostListed))
            {
                await parsed.SayAsync($"  {one}");
            }
        }

        return 0;
    }
}
