using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>
/// Several papers signed or served in one act, as a receipt: what became of each. It decides nothing; every paper and case
/// records its own act.
/// </summary>
public sealed class PaperBatch
{
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

    /// <summary>As other programs read it.</summary>
    public BatchAnswer Answer() => new(
        Id.Value, DoneAt, [.. Lines.Select(line => new BatchAnswerLine(line.Paper.Value, line.Run, line.IsDone, line.Says, line.Refused))]);
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
