using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.Lines.Reconcile;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.Api;

/// <summary>The doors of the lines: each has its own address and scope, so that a key of one opens no other.</summary>
internal static class LineApi
{
    private static readonly Refusal Empty = Refusal.Invalid("messages", "no-message", "messages 里一条来件也没有。");

    private static readonly Refusal TooMany =
        Refusal.Invalid("messages", "too-many-messages", $"一次最多 {ReceiveArrivals.ReceiveArrivals.Most} 条来件，请分几次送。");

    private static readonly DateOnly SampleDay = new(2026, 10, 14);

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var line in DeclaredLines.All)
        {
            var required = string.Join('、', line.Fields.Where(field => field.Required).Select(field => field.Key));
            routes.MapPost(
                    $"{LineRoutes.Api}/{line.Code}/messages",
                    (LineBatch batch, ReceiveArrivals.ReceiveArrivals receive, CurrentActor actor, CancellationToken cancel) => ReceiveAsync(line, batch, receive, actor, cancel))
                .RequirePost(LinePosts.Clerks).OpenTo(line.Scope)
                .Tells(
                    $"送来件：{line.Name}",
                    $"一次最多 {ReceiveArrivals.ReceiveArrivals.Most} 条，每条按{line.Name}自己的字段写，逐条答复。必填 {required}。同一编号重送只登记一次，答复原来的登记编号；读不懂的留下来等人处理，答复为 waiting 和理由，改正后用同一编号重送即可。字段和代码表见接口说明。")
                .Example(
                    new LineBatch { Messages = [JsonSerializer.SerializeToElement(line.Sample)] },
                    new LineBatchAnswer([new(line.Sample[line.Fields[0].Key], "registered", ApiSamples.Matter, "清维登〔2026〕4431号", [])]));
            routes.MapPost(
                    $"{LineRoutes.Api}/{line.Code}/reconciliation",
                    (DayListBody list, TakeDayList take, Accounts accounts, CurrentActor actor, CancellationToken cancel) => ReconcileAsync(line, list, take, accounts, actor, cancel))
                .RequirePost(LinePosts.Clerks).OpenTo(line.Scope)
                .Tells(
                    $"对账：{line.Name}",
                    "送某一天发出的全部编号，答复哪些这里没有收到（请重送）、哪些这里有而清单上没有。同一天再送，以后一次为准。")
                .Example(
                    new DayListBody(SampleDay) { Orders = [line.Sample[line.Fields[0].Key]] },
                    new DayListAnswer(SampleDay, 1, [], []));
        }
    }

    private static async Task<Results<Ok<LineBatchAnswer>, ProblemHttpResult>> ReceiveAsync(
        Line line, LineBatch batch, ReceiveArrivals.ReceiveArrivals receive, CurrentActor actor, CancellationToken cancel)
    {
        if (batch.Messages.Count is 0 or > ReceiveArrivals.ReceiveArrivals.Most)
        {
            return RefusalAnswers.Problem([batch.Messages.Count == 0 ? Empty : TooMany]);
        }

        var result = await receive.HandleAsync(line, [.. batch.Messages.Select(message => ArrivedText.Of(line, message))], ArrivalWay.Interface, actor.Get(), cancel);
        return result.TryGet(out var received, out var refusals)
            ? TypedResults.Ok(new LineBatchAnswer([.. received.Select(LineMessageAnswer.Of)]))
            : RefusalAnswers.Problem(refusals);
    }

    private static async Task<Results<Ok<DayListAnswer>, ProblemHttpResult>> ReconcileAsync(
        Line line, DayListBody list, TakeDayList take, Accounts accounts, CurrentActor actor, CancellationToken cancel)
    {
        if (!(await take.HandleAsync(line, list.Day, list.Orders, ArrivalWay.Interface, actor.Get(), cancel)).TryGet(out var listed, out var refusals))
        {
            return RefusalAnswers.Problem(refusals);
        }

        var (missing, unlisted) = await accounts.DifferencesAsync(line, list.Day, cancel);
        return TypedResults.Ok(new DayListAnswer(list.Day, listed, [.. missing.Select(one => one.Number)], [.. unlisted.Select(one => one.Number)]));
    }
}
