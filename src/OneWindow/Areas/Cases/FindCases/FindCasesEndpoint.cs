using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.Ledger;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Cases.FindCases;

/// <summary>A case in a list for other programs.</summary>
public sealed record CaseListed(
    Guid Id, string? Number, string Title, string Procedure, string State, string StateName, DateOnly OpenedOn, DateOnly? EndedOn, DateOnly? DueOn);

/// <summary>Lists cases for other programs: the ledger, page by page.</summary>
internal static class FindCasesEndpoint
{
    private static readonly CaseListed Example = new(
        ApiSamples.Case, Number: null, "清源云记餐饮店拖欠工资", "mediation", "applied", "待受理", new DateOnly(2026, 10, 14), EndedOn: null, new DateOnly(2026, 10, 29));

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/cases", ListAsync).OpenTo(ApiScope.ReadCases)
        .Tells("查找案件", "看得到的案件，最近收到的在前，按页给出；text 找名称或者案号，phase 是阶段代码，from、to 是收到日期。")
        .Example(null, new PageOf<CaseListed>([Example], "20261014.01980000000070008000000000000006"), ("limit", "5"));

    private static async Task<Results<Ok<PageOf<CaseListed>>, ProblemHttpResult>> ListAsync(
        string? text, string? phase, DateOnly? from, DateOnly? to, string? after, int? limit, CaseLedger ledger, ProcedureBook procedures, CurrentActor actor,
        CancellationToken cancel)
    {
        if (!PageKey.Read(after, limit).TryGet(out var asked, out var refusals))
        {
            return RefusalAnswers.Problem(refusals);
        }

        var ((key, size), filter) = (asked, new CaseFilter(text?.Trim() ?? string.Empty, phase ?? string.Empty, from, to));
        var lines = await ledger.ListAsync(filter, key?.On, key is { } last ? new CaseId(last.Id) : null, size + 1, actor.Get(), cancel);
        var shown = lines.Take(size).ToList();
        return TypedResults.Ok(new PageOf<CaseListed>(
            [
                .. shown.Select(line => new CaseListed(
                    line.Id.Value, line.Number, line.Title, line.Procedure, line.State, procedures.Of(line.Procedure, line.ProcedureVersion).StateOf(line.State).Name,
                    line.OpenedOn, line.EndedOn, line.DueOn)),
            ],
            lines.Count > size ? new PageKey(shown[^1].OpenedOn, shown[^1].Id.Value).ToString() : null));
    }
}
