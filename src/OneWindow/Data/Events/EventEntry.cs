using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Events;

/// <summary>Whose history an event belongs to: a case, a matter, a person of the staff.</summary>
/// <param name="Kind">A stable code: <c>case</c>.</param>
/// <param name="Id">The identifier of the thing within its kind.</param>
public readonly record struct EventStream(string Kind, Guid Id)
{
    /// <summary>As reports name it.</summary>
    public override string ToString() => $"{Kind} {Id}";
}

/// <summary>
/// Something that happened: appended, never changed, never deleted (the database refuses both). It names personal fields
/// where they lie and never repeats them, so that erasing a person's data leaves history whole.
/// </summary>
public sealed class EventEntry
{
    public required string StreamKind { get; init; }

    public required Guid StreamId { get; init; }

    /// <summary>1 for the first event of its stream, then without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>What happened, as a stable code in the past tense: <c>case-filed</c>.</summary>
    public required string Kind { get; init; }

    public required DateTime At { get; init; }

    public required PersonId PersonId { get; init; }

    public required AppointmentId AppointmentId { get; init; }

    /// <summary>The code of the post in which the person acted.</summary>
    public required string Post { get; init; }

    public required UnitId UnitId { get; init; }

    /// <summary>What was recorded, as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>The key under which <see cref="Hash"/> was made.</summary>
    public required string KeyId { get; init; }

    /// <summary>The hash of the event before this one; 32 zero bytes for the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>A keyed hash over everything above.</summary>
    public byte[] Hash { get; internal set; } = [];

    public EventStream Stream => new(StreamKind, StreamId);

    /// <summary>The payload as the record it was written from.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload, JsonColumn.Format)
        ?? throw new JsonException($"Event {Sequence} of {Stream} has an empty payload.");
}

/// <summary>Maps <see cref="EventEntry"/>.</summary>
internal sealed class EventEntryMapping : IEntityTypeConfiguration<EventEntry>
{
    public void Configure(EntityTypeBuilder<EventEntry> builder)
    {
        builder.ToTable("event");
        builder.HasKey(entry => new { entry.StreamKind, entry.StreamId, entry.Sequence });
        builder.Ignore(entry => entry.Stream);
    }
}
