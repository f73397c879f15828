using OneWindow.Areas.Search.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Search.FindAnything;

/// <summary>Looks for a text in every group, or goes on in one.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="Only">The one group; null for all.</param>
/// <param name="After">In that group, the last one of the page before.</param>
public sealed record SearchQuestion(SearchText Text, FoundKind? Only = null, Guid? After = null);

/// <summary>A group of the answer.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Lines">The lines of this page.</param>
/// <param name="More">Whether more follow.</param>
public sealed record FoundGroup(FoundKind Kind, IReadOnlyList<FoundLine> Lines, bool More);

/// <summary>What was found.</summary>
/// <param name="Groups">Every group that this post may see, empty ones included.</param>
public sealed record SearchAnswer(IReadOnlyList<FoundGroup> Groups)
{
    /// <summary>How many lines are shown.</summary>
    public int Lines => Groups.Sum(group => group.Lines.Count);

    /// <summary>The one record that bears exactly the number asked for; null where none or several do.</summary>
    public FoundLine? Exact => Groups.SelectMany(group => group.Lines).Where(line => line.IsExact).Take(2).ToList() is [var only] ? only : null;
}

/// <summary>The search over everything that somebody may open.</summary>
public sealed class FindAnything(IEnumerable<ISearched> groups, PersonalLookups lookups)
{
    /// <summary>Lines of a group beside others.</summary>
    public const int Few = 10;

    /// <summary>Lines of a group alone.</summary>
    public const int PageSize = 50;

    public async Task<Result<SearchAnswer>> HandleAsync(SearchQuestion question, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(by);
        var open = groups.Where(group => group.IsOpenTo(by.Post) && (question.Only is null || group.Kind == question.Only)).OrderBy(group => group.Kind).ToList();
        if (question.Only is not null && open.Count == 0)
        {
            return Refusal.NotFound("no-such-group", "没有这一类，或者不由您查看");
        }

        if (question.Text.IsTooShort)
        {
            return new SearchAnswer([]);
        }

        if (question.Text.Personal is not null)
        {
            open.RemoveAll(group => group.Kind != FoundKind.Person);
        }

        // One after the other: they read through one connection.
        var size = question.Only is null ? Few : PageSize;
        List<FoundGroup> answered = [];
        foreach (var group in open)
        {
            var lines = await group.FindAsync(question.Text, question.After, size + 1, by, cancel);
            answered.Add(new FoundGroup(group.Kind, [.. lines.Take(size)], lines.Count > size));
        }

        var answer = new SearchAnswer(answered);
        if (question.Text.Personal is { } number && open.Count > 0)
        {
            await lookups.RecordAsync(number, answer.Lines, by, cancel);
        }

        return answer;
    }
}
