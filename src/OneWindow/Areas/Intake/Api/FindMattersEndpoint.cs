using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Ledger;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Api;

/// <summary>A matter in a list for other programs; nobody is named.</summary>
public sealed record MatterListed(
    Guid Id, string Number, DateOnly RegisteredOn, string Source, string Kind, string State, string? Employer, string? FirstClaim, int ClaimCount);

/// <summary>Lists matters for other programs: the ledger, page by page.</summary>
internal static class FindMattersEndpoint
{
    public static readonly MatterListed Example = new(
        ApiSamples.Matter, "清维登〔2026〕4431号", new DateOnly(2026, 10, 14), "window", "complaint", "triaged", "清源云记餐饮店", "wage-arrears", 1);

    private static readonly Refusal UnknownState = Refusal.Invalid("state", "unknown-state", "没有这个状态。");

    private static readonly Refusal UnknownSource = Refusal.Invalid("source", "unknown-source", "没有这个来源。");

    public static async Task<Results<Ok<PageOf<MatterListed>>, ProblemHttpResult>> ListAsync(
        string? text, string? state, string? source, DateOnly? from, DateOnly? to, string? after, int? limit, MatterLedger ledger, CurrentActor actor,
        CancellationToken cancel)
    {
        MatterState? wanted = Enum.GetValues<MatterState>().Where(one => MatterEndpoints.Code(one) == state).Cast<MatterState?>().FirstOrDefault();
        var door = source is null ? null : IntakeSources.Find(source);
        if (!PageKey.Read(after, limit).TryGet(out var asked, out var refusals) || (state is not null && wanted is null) || (source is not null && door is null))
        {
            return RefusalAnswers.Problem(
                [.. refusals ?? [], .. state is not null && wanted is null ? [UnknownState] : Array.Empty<Refusal>(), .. source is not null && door is null ? [UnknownSource] : Array.Empty<Refusal>()]);
        }

        var ((key, size), filter) = (asked, new LedgerFilter(from, to, Window: null, door, wanted, text));
        var (lines, more) = await ledger.PageAsync(filter, key is { } last ? new LedgerKey(last.On, new MatterId(last.Id)) : null, actor.Get().Person, size, cancel);
        return TypedResults.Ok(new PageOf<MatterListed>(
            [
                .. lines.Select(line => new MatterListed(
                    line.Id.Value, line.Number, line.On, line.Source.Code(), line.Kind.Code(), MatterEndpoints.Code(line.State), line.Employer, line.FirstClaim, line.Claims)),
            ],
            more ? new PageKey(lines[^1].On, lines[^1].Id.Value).ToString() : null));
    }
}
