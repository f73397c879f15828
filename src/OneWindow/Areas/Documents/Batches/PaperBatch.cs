using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Mapping;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>What was done with several papers in one act.</summary>
public enum BatchKind
{
    /// <summary>批量签发.</summary>
    Signing,

    /// <summary>批量登记送达.</summary>
    Service,
}

/// <summary>
/// Several papers signed or served in one act, as a receipt: what became of each. It decides nothing; every paper and case
/// records its own act.
/// </summary>
public sealed class PaperBatch
{
    /// <summary>The most papers of one act.</summary>
    public const int Most = 50;

    public required PaperBatchId Id { get; init; }

    public required BatchKind Kind { get; init; }

    public required AppointmentId DoneBy { get; init; }

    public required DateTime DoneAt { get; init; }

    /// <summary>The sender's key: sent twice, done once.</summary>
    public required string Key { get; init; }

    /// <summary>In the order in which they were taken.</summary>
    public required IReadOnlyList<BatchLine> Lines { get; init; }

    /// <summary>How many were done.</summary>
    public int Done => Lines.Count(line => line.IsDone);
}

/// <summary>What became of one paper.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Says">In Chinese, what was done: the number that it took; null where it was refused.</param>
/// <param name="Refused">Why it was not done; empty where it was.</param>
public sealed record BatchLine(DocumentId Paper, string? Says, IReadOnlyList<BatchRefusal> Refused)
{
    /// <summary>The run of the service that was recorded; null for a signing.</summary>
    public string? Run { get; init; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refused.Count == 0;

    /// <summary>From the answer of the act.</summary>
    internal static BatchLine Of<T>(DocumentId paper, Result<T> result, Func<T, string> says) => result.TryGet(out var value, out var refusals)
        ? new BatchLine(paper, says(value), [])
        : new BatchLine(paper, null, [.. refusals.Select(BatchRefusal.Of)]);
}

/// <summary>Why one paper was refused.</summary>
/// <param name="Code">The stable code of the refusal.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="Basis">The article, written out; null where it is not a matter of law.</param>
public sealed record BatchRefusal(string Code, string Message, string? Basis)
{
    /// <summary>From a refusal.</summary>
    internal static BatchRefusal Of(Refusal refusal) => new(refusal.Code, refusal.Message, refusal.Basis?.Full);
}

/// <summary>Maps <see cref="PaperBatch"/>.</summary>
internal sealed class PaperBatchMapping : IEntityTypeConfiguration<PaperBatch>
{
    public void Configure(EntityTypeBuilder<PaperBatch> builder)
    {
        builder.ToTable("documents_batch");
        builder.HasKey(batch => batch.Id);
        builder.Property(batch => batch.Lines).AsJson();
        builder.Ignore(batch => batch.Done);
    }
}
