using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;

namespace OneWindow.Areas.Publicity;

/// <summary>A text for the public: written by one, published by another, withdrawn with a reason. What was withdrawn stays, and can be written anew.</summary>
public sealed class Publication : IVersioned
{
    public required PublicationId Id { get; init; }

    public required PublicationKind Kind { get; set; }

    public required string Title { get; set; }

    public required string Body { get; set; }

    /// <summary>The law it rests on, one line each; null for none.</summary>
    public string? Basis { get; set; }

    /// <summary>The consultation it was taken from, for the staff alone; null for what was written by hand.</summary>
    public MatterId? MatterId { get; init; }

    public required PublicationState State { get; set; }

    /// <summary>Who wrote it last: somebody else publishes it.</summary>
    public required AppointmentId WrittenBy { get; set; }

    public required PersonId Writer { get; set; }

    public required DateTime WrittenAt { get; set; }

    public AppointmentId? PublishedBy { get; set; }

    public DateTime? PublishedAt { get; set; }

    public string? WithdrawnBecause { get; set; }

    public long Version { get; set; }

    /// <summary>The stream of its events.</summary>
    public static EventStream StreamOf(PublicationId id) => new("publication", id.Value);
}

/// <summary>How far a text is.</summary>
public enum PublicationState
{
    /// <summary>待审核: written, nobody has agreed to it.</summary>
    Draft,

    /// <summary>已公开.</summary>
    Public,

    /// <summary>已撤下.</summary>
    Withdrawn,
}

/// <summary>The Chinese names.</summary>
internal static class PublicationStates
{
    public static string Name(this PublicationState state) => state switch
    {
        PublicationState.Draft => "待审核",
        PublicationState.Public => "已公开",
        PublicationState.Withdrawn => "已撤下",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };
}

/// <summary>Something that happened to a text; what it said then stands in the event.</summary>
internal sealed record PublicationHappened(string What, string? Why, string Title, string Body, string? Basis);

/// <summary>Maps <see cref="Publication"/>.</summary>
internal sealed class PublicationMapping : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder) => builder.ToTable("publication").HasKey(text => text.Id);
}
