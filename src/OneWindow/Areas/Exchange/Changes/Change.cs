using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Cases.Contracts;

namespace OneWindow.Areas.Exchange.Changes;

/// <summary>That a matter or a case changed. It names the event and repeats nothing of it.</summary>
internal sealed class Change
{
    public required string StreamKind { get; init; }

    public required Guid StreamId { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The case, by which may be told who sees it; null for a matter.</summary>
    public required CaseId? CaseId { get; init; }

    /// <summary>The kind of the event: <c>matter-registered</c>.</summary>
    public required string Kind { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Its place in the feed, given when it is first read: then it is visible to everybody, and so is all that has a smaller one.</summary>
    public long? Number { get; init; }
}

/// <summary>Maps <see cref="Change"/>.</summary>
internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("exchange_change");
        builder.HasKey(change => new { change.StreamKind, change.StreamId, change.Sequence });
    }
}
