using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>Tells those concerned of a hand-over and of its recall: one line each, however many cases there are; whoever has left the post is not told.</summary>
public sealed class TellOfHandOver(ITellHandOver tell)
{
    internal Task GivenAsync(
        OneWindowDb db, WorkHandOver handedOver, IReadOnlyDictionary<AppointmentId, PostHolder> atWork, ActionContext by, CancellationToken cancel) => TellAsync(
        db, handedOver, "given", handedOver.Cases, atWork, count => $"{count} 件案件移交给您承办", count => $"您承办的 {count} 件案件已移交给他人", by, cancel);

    internal Task GivenBackAsync(
        OneWindowDb db, WorkHandOver handedOver, IReadOnlyCollection<HandedCase> returned, IReadOnlyDictionary<AppointmentId, PostHolder> atWork,
        ActionContext by, CancellationToken cancel) => TellAsync(
        db, handedOver, $"given-back/{by.At:yyyyMMddHHmmssfff}", returned, atWork, count => $"移交给您的 {count} 件案件已撤回", count => $"移交出去的 {count} 件案件已退回给您承办", by, cancel);

    private Task TellAsync(
        OneWindowDb db, WorkHandOver handedOver, string act, IReadOnlyCollection<HandedCase> cases, IReadOnlyDictionary<AppointmentId, PostHolder> atWork,
        Func<int, string> toSuccessor, Func<int, string> toPredecessor, ActionContext by, CancellationToken cancel)
    {
        var news = cases.GroupBy(handed => handed.ToId).Select(group => (Post: group.Key, What: toSuccessor(group.Count())))
            .Append((Post: handedOver.FromId, What: toPredecessor(cases.Count)))
            .Where(one => atWork.ContainsKey(one.Post))
            .Select(one => new HandOverNews(handedOver.Id, act, atWork[one.Post].Person, one.What));
        return tell.TellAsync(db, [.. news], by, cancel);
    }
}
