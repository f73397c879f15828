using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Changes;

/// <summary>That something changed; what, is read where it stands.</summary>
/// <param name="Of">matter or case.</param>
/// <param name="Id">Which.</param>
/// <param name="Sequence">The number of the event in its record.</param>
/// <param name="Kind">What happened, as a code.</param>
/// <param name="At">When, UTC.</param>
public sealed record ChangeAnswer(string Of, Guid Id, long Sequence, string Kind, DateTime At);

/// <summary>A page of the feed.</summary>
/// <param name="Changes">In their order.</param>
/// <param name="Next">What to ask for as <c>after</c> next time, at the end too.</param>
/// <param name="More">Whether more follow at once.</param>
public sealed record ChangesAnswer(IReadOnlyList<ChangeAnswer> Changes, long Next, bool More);

/// <summary>The feed of changes, for other systems that keep up.</summary>
internal static class ChangesEndpoint
{
    private const int UsualSize = 100;
    private const int MostSize = 500;

    /// <summary>Who sees matters or cases, and so may ask what changed.</summary>
    public static readonly string[] Readers = [.. IntakePosts.Readers.Union(CasePosts.ReaderCodes)];

    private static readonly Refusal OutOfRange = Refusal.Invalid("limit", "limit-out-of-range", $"limit 写 1 到 {MostSize}，after 写上次的 next。");

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/changes", ListAsync).RequirePost(Readers).OpenTo(ApiScope.ReadChanges)
        .Tells(
            "变更清单",
            "从 after 往后，哪些诉求和案件有了新的记录，按先后给出；只有看得到的，不含任何内容和个人信息。记下 next，下次从那里接着读，不会漏、不会重。")
        .Example(
            null, new ChangesAnswer([new("matter", ApiSamples.Matter, 1, "matter-registered", new DateTime(2026, 10, 14, 1, 30, 0, DateTimeKind.Utc))], Next: 1, More: true),
            ("after", "0"), ("limit", "20"));

    private static async Task<Results<Ok<ChangesAnswer>, ProblemHttpResult>> ListAsync(
        long? after, int? limit, ReadChanges changes, CurrentActor actor, CancellationToken cancel)
    {
        var (begin, size) = (after ?? 0, limit ?? UsualSize);
        if (begin < 0 || size is < 1 or > MostSize)
        {
            return RefusalAnswers.Problem([OutOfRange]);
        }

        if (!(await changes.AfterAsync(begin, size, actor.Get(), cancel)).TryGet(out var page, out var refusals))
        {
            return RefusalAnswers.Problem(refusals);
        }

        return TypedResults.Ok(new ChangesAnswer(
            [.. page.Changes.Select(change => new ChangeAnswer(change.StreamKind, change.StreamId, change.Sequence, change.Kind, change.At))],
            page.Changes.Count == 0 ? begin : page.Changes[^1].Number!.Value, page.More));
    }
}
