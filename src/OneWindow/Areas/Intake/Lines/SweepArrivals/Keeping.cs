using System.Linq.Expressions;

namespace OneWindow.Areas.Intake.Lines.SweepArrivals;

/// <summary>
/// How long the text of a message is kept: no longer than it is needed (个人信息保护法第十九条). What waits is kept until somebody has decided about it.
/// </summary>
internal static class Keeping
{
    /// <summary>
    /// Messages that were registered as they came, and repeats that say the same: the matter holds all of it. A month is for holding the reading
    /// against the original.
    /// </summary>
    public static readonly TimeSpan Registered = TimeSpan.FromDays(30);

    /// <summary>
    /// Messages that somebody set right or set aside, gave way to a later one, or say something else than before: only they show what came and what
    /// was made of it. Whoever was not told of a remedy may sue within a year at the longest (法释〔2018〕1号第六十四条).
    /// </summary>
    public static readonly TimeSpan Decided = TimeSpan.FromDays(366);

    /// <summary>Those whose time is over at an instant.</summary>
    public static Expression<Func<Arrival, bool>> IsOver(DateTime now)
    {
        var (registered, decided) = (now - Registered, now - Decided);
        return arrival => arrival.SweptAt == null && arrival.State != ArrivalState.Waiting && (
            (arrival.ArrivedAt < registered && !arrival.Differs && arrival.EndedAt == null && (arrival.State == ArrivalState.Registered || arrival.State == ArrivalState.Known))
            || (arrival.EndedAt == null && arrival.ArrivedAt < decided)
            || (arrival.EndedAt != null && arrival.EndedAt < decided));
    }
}
