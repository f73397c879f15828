using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases.Worklist;

/// <summary>How many cases stand where, for one actor; each is counted up to <see cref="FrameTally.Most"/>.</summary>
/// <param name="Todo">Where it is this post's turn.</param>
/// <param name="InHand">Not ended, and this person's: own cases of an officer, all for those who direct.</param>
/// <param name="Soon">Due soon among those in hand.</param>
/// <param name="Overdue">Past due among those in hand.</param>
/// <param name="Ended">Ended and not yet archived.</param>
public sealed record WorkCounts(int Todo, int InHand, int Soon, int Overdue, int Ended);

/// <summary>Counts the views of the work list; what the frame has counted is not counted again.</summary>
public sealed class WorkTallies(Worklist worklist, FrameOfRequest frame, IFrameCounter counter)
{
    /// <summary>What the frame counts on every page.</summary>
    internal static readonly IReadOnlyList<WorkView> OfFrame = [WorkView.Todo, WorkView.InHand, WorkView.Overdue];

    public async Task<WorkCounts> CountAsync(ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        await frame.ReadAsync(cancel);
        var counted = frame.Frame is null ? [] : OfFrame;
        var numbers = await counter.CountAsync(
            [.. Enum.GetValues<WorkView>().Except(counted).SelectMany(view => worklist.TalliesOf(view, by))], cancel);
        return new WorkCounts(Of(WorkView.Todo), Of(WorkView.InHand), Of(WorkView.Soon), Of(WorkView.Overdue), Of(WorkView.Ended));

        int Of(WorkView view) => (counted.Contains(view) ? frame.Numbers : numbers).Of(view.Tally());
    }
}

/// <summary>The names of tallies.</summary>
internal static class WorkTallyNames
{
    /// <summary>The name of a view among the numbers of the frame.</summary>
    public static string Tally(this WorkView view) => view switch
    {
        WorkView.Todo => "cases.todo",
        WorkView.InHand => "cases.in-hand",
        WorkView.Soon => "cases.soon",
        WorkView.Overdue => "cases.overdue",
        WorkView.Ended => "cases.ended",
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, message: null),
    };
}
