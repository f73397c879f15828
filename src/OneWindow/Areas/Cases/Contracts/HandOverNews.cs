using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>What one of the staff is told of a hand-over of cases.</summary>
/// <param name="HandOver">The hand-over, whose page shows the cases.</param>
/// <param name="Act">Which act of it, as a key: nobody is told of one act twice.</param>
/// <param name="Person">Who is told.</param>
/// <param name="What">In Chinese, one line: 12 件案件移交给您承办。</param>
public sealed record HandOverNews(WorkHandOverId HandOver, string Act, PersonId Person, string What);

/// <summary>Tells the staff of a hand-over; given by the area that reminds them.</summary>
public interface ITellHandOver
{
    /// <summary>Tells each of them once, inside the caller's transaction.</summary>
    Task TellAsync(OneWindowDb db, IReadOnlyCollection<HandOverNews> news, ActionContext by, CancellationToken cancel);
}

/// <summary>The address of a hand-over, for reminders.</summary>
public static class WorkHandOverLinks
{
    /// <summary>The page that shows it.</summary>
    public static string Of(WorkHandOverId id) => $"/cases/hand-overs/{id.Value:D}";
}
