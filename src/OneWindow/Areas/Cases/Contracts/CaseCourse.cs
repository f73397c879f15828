using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Something that happened in a case, as its time line says it; personal values stay hidden.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">What, in a few words.</param>
/// <param name="Who">Who, with the post.</param>
/// <param name="Details">What was filled in or why, one line each; null for nothing.</param>
/// <param name="Basis">The article; null for none.</param>
public sealed record CourseLine(DateTime At, string What, string Who, string? Details, string? Basis);

/// <summary>办理经过: the whole time line of a case for other areas.</summary>
public sealed class CaseCourse(ShowCase.ShowCase cases)
{
    /// <summary>Everything that happened, oldest first; empty where there is no such case or the person may not open it.</summary>
    public async Task<IReadOnlyList<CourseLine>> OfAsync(CaseId id, ActionContext by, CancellationToken cancel) =>
        await cases.WholeAsync(id, by, cancel) is { } view
            ? [.. CaseTimeline.Of(view).Reverse().Select(entry => new CourseLine(entry.At, entry.What, entry.Who, entry.Why, entry.Basis))]
            : [];
}
