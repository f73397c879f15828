using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.Reconcile;

/// <summary>Takes the other side's list of a day. Sent again, the later one counts alone.</summary>
internal sealed class TakeDayList(WriteDoor door)
{
    /// <summary>The most orders of a day.</summary>
    public const int Most = 10_000;

    private const int LongestNumber = 64;

    private static readonly Refusal TooMany = Refusal.Invalid("orders", "too-many-orders", $"一天的清单最多 {Most} 个编号。");

    private static readonly Refusal Unreadable = Refusal.Invalid("orders", "order-unreadable", $"清单里有空的或者超过 {LongestNumber} 字的编号。");

    private static readonly Refusal NotYet = Refusal.Invalid("day", "day-out-of-range", "只能对今天和一年以内的账。");

    /// <summary>How many different orders the list has.</summary>
    public Task<Result<int>> HandleAsync(Line line, DateOnly day, IReadOnlyList<string> orders, ArrivalWay way, ActionContext by, CancellationToken cancel)
    {
        var numbers = orders.Take(Most + 1).Select(TypedText.Clean).ToHashSet(StringComparer.Ordinal);
        List<Refusal> wrong = [];
        wrong.AddRange(orders.Count > Most ? [TooMany] : []);
        wrong.AddRange(numbers.Any(number => number is null or { Length: > LongestNumber }) ? [Unreadable] : []);
        wrong.AddRange(day > by.Today || day < by.Today.AddYears(-1) ? [NotYet] : []);
        return wrong.Count > 0
            ? Task.FromResult(Result<int>.Refused(wrong))
            : door.WriteAsync((db, token) => KeepAsync(db, line, day, numbers.OfType<string>().ToHashSet(StringComparer.Ordinal), way, by, token), cancel);
    }

    private static async Task<Result<int>> KeepAsync(
        OneWindowDb db, Line line, DateOnly day, HashSet<string> numbers, ArrivalWay way, ActionContext by, CancellationToken cancel)
    {
        var before = await db.Set<ListedOrder>().Where(order => order.Line == line.Code && order.Day == day).ToListAsync(cancel);
        db.RemoveRange(before.Where(order => !numbers.Contains(order.Number)));
        db.AddRange(numbers.Except(before.Select(order => order.Number), StringComparer.Ordinal)
            .Select(number => new ListedOrder { Line = line.Code, Day = day, Number = number }));
        if (await db.Set<DayList>().SingleOrDefaultAsync(list => list.Line == line.Code && list.Day == day, cancel) is { } known)
        {
            (known.ListedAt, known.Way, known.ListedBy) = (by.At, way, by.Appointment);
        }
        else
        {
            db.Add(new DayList { Line = line.Code, Day = day, ListedAt = by.At, Way = way, ListedBy = by.Appointment });
        }

        return numbers.Count;
    }
}
