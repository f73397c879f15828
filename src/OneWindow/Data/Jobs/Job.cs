using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Jobs;

/// <summary>
/// Something to be done at a time: a warning that falls due, a message to another system, the daily export. It is added in
/// the same transaction as the act it follows from, done at least once, and removed when it is done.
/// </summary>
public sealed class Job
{
    public required Guid Id { get; init; }

    /// <summary>What is to be done, as a stable code.</summary>
    public required string Kind { get; init; }

    /// <summary>Makes it once within its kind: a second one with the same key is refused by the database.</summary>
    public required string Key { get; init; }

    /// <summary>What whoever does it must know, as JSON.</summary>
    public required string Payload { get; init; }

    public required DateTime DueAt { get; set; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; set; }

    public string? LeasedBy { get; set; }

    public DateTime? LeasedUntil { get; set; }

    /// <summary>Why the last attempt failed, without personal data.</summary>
    public string? LastError { get; set; }

    /// <summary>A job for the door to add.</summary>
    public static Job New(string kind, string key, object payload, DateTime dueAt) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Key = key,
        Payload = JsonSerializer.Serialize(payload, JsonColumn.Format),
        DueAt = dueAt,
    };

    /// <summary>The payload as the record it was written from.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload, JsonColumn.Format)
        ?? throw new JsonException($"Job {Id} has an empty payload.");
}

/// <summary>Maps <see cref="Job"/>.</summary>
internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder) => builder.ToTable("job").HasKey(job => job.Id);
}
