using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>What was done with several papers in one act.</summary>
public enum BatchKind
{
    /// <summary>批量签发.</summary>
    Signing,

    /// <summary>批量登记送达.</summary>
    Service,
}

/// <summary>What became of one paper of several.</summary>
/// <param name="Paper">The paper; the empty identifier where the caller named none that he sees.</param>
/// <param name="Says">In Chinese, what was done: the number that it took; null where it was refused.</param>
/// <param name="Refused">Why it was not done; empty where it was.</param>
public sealed record BatchLine(DocumentId Paper, string? Says, IReadOnlyList<BatchRefusal> Refused)
{
    /// <summary>The run of the service that was recorded; null for a signing.</summary>
    public string? Run { get; init; }

    /// <summary>What was served on which side, without the name of a person; null for a signing.</summary>
    public string? About { get; init; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refused.Count == 0;

    /// <summary>From the answer of the act.</summary>
    public static BatchLine Of<T>(DocumentId paper, Result<T> result, Func<T, string> says)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(says);
        return result.TryGet(out var value, out var refusals)
            ? new BatchLine(paper, says(value), [])
            : new BatchLine(paper, null, [.. refusals.Select(BatchRefusal.Of)]);
    }
}

/// <summary>Why one paper was refused.</summary>
/// <param name="Code">The stable code of the refusal.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="Basis">The article, written out; null where it is not a matter of law.</param>
public sealed record BatchRefusal(string Code, string Message, string? Basis)
{
    /// <summary>From a refusal.</summary>
    public static BatchRefusal Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new BatchRefusal(refusal.Code, refusal.Message, refusal.Basis?.Full);
    }
}

/// <summary>What became of several papers, for other programs.</summary>
/// <param name="Id">The act.</param>
/// <param name="At">When it was done, UTC.</param>
/// <param name="Papers">Each paper, in the order in which they were taken.</param>
public sealed record BatchAnswer(Guid Id, DateTime At, IReadOnlyList<BatchAnswerLine> Papers)
{
    /// <summary>Where it is read again.</summary>
    public static string AddressOf(PaperBatchId id) => $"/api/v1/papers/batches/{id.Value:D}";
}

/// <summary>One paper of it: what was done, or why not.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Run">The run of the service; null for a signing.</param>
/// <param name="Done">Whether it was done.</param>
/// <param name="Says">In Chinese, what was done.</param>
/// <param name="Refusals">Why it was not done.</param>
public sealed record BatchAnswerLine(Guid Paper, string? Run, bool Done, string? Says, IReadOnlyList<BatchRefusal> Refusals);

/// <summary>Keeps what was done with several papers in one act; everybody finds their own alone.</summary>
public interface IPaperBatches
{
    /// <summary>The most papers of one act.</summary>
    const int Most = 50;

    /// <summary>What is wrong with a choice: nothing, too many, the same twice; null where it can be looked at.</summary>
    Refusal? WrongChoice<T>(IReadOnlyCollection<T> chosen);

    /// <summary>The act of a key, where it was done before; null where it was not.</summary>
    Task<PaperBatchId?> DoneBeforeAsync(BatchKind kind, string? key, ActionContext by, CancellationToken cancel);

    /// <summary>Keeps what became of each. Done twice under one key, the first one is kept.</summary>
    Task<Result<PaperBatchId>> KeepAsync(BatchKind kind, string key, IReadOnlyList<BatchLine> lines, ActionContext by, CancellationToken cancel);

    /// <summary>What became of each, for the one who did it.</summary>
    Task<BatchAnswer> AnswerAsync(PaperBatchId id, ActionContext by, CancellationToken cancel);

    /// <summary>The page that tells it.</summary>
    string AddressOf(PaperBatchId id);
}
