using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web.Files;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Intake.Lines.Reconcile;

/// <summary>A day's account as a workbook, to be sent to the other side.</summary>
internal static class AccountExport
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{LineRoutes.Accounts}/{{line}}/{{day}}/export.xlsx", GiveAsync).RequirePost(LinePosts.Clerks);

    private static async Task<Results<FileContentHttpResult, NotFound>> GiveAsync(string line, string day, Accounts accounts, CancellationToken cancel)
    {
        if (DeclaredLines.Find(line) is not { } known || !FieldReader.TryReadDay(day, out var on))
        {
            return TypedResults.NotFound();
        }

        var account = await accounts.OfAsync(known, on, cancel);
        var (missing, unlisted) = await accounts.DifferencesAsync(known, on, cancel);
        return Workbook.File(
            $"{known.Name}对账单{on.InTable()}.xlsx",
            Workbook.Of(new WorkbookSheet("汇总", Totals(account)), Sheet("我方没有收到", missing), Sheet("对方清单没有", unlisted)));
    }

    private static IEnumerable<IReadOnlyList<string?>> Totals(DayAccount account) =>
    [
        ["项", "数"], ["收到（次）", account.Counts.All.Grouped()], ["登记（件）", account.Counts.Registered.Grouped()],
        ["重复来件（次）", account.Counts.Known.Grouped()], ["待处理（件）", account.Counts.Waiting.Grouped()], ["搁置（件）", account.Counts.SetAside.Grouped()],
        ["由后来的代替（次）", account.Counts.Replaced.Grouped()], ["对方清单（件）", account.List is null ? "没有送" : account.Listed.Grouped()],
    ];

    private static WorkbookSheet Sheet(string name, IReadOnlyList<Difference> differences) => new(name,
        [["对方编号", "核对", "核对人", "核对时间"], .. differences.Select(one => (IReadOnlyList<string?>)[one.Number, one.Text, one.NotedBy?.Person, one.NotedAt?.InTable()])]);
}
