using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Data.Numbers;

/// <summary>A series of official numbers: one unit's numbers of one kind in one year.</summary>
/// <param name="Unit">The unit that issues them.</param>
/// <param name="Kind">A stable code: what is numbered, for example <c>case-filing</c>.</param>
/// <param name="Year">The year in China.</param>
public readonly record struct NumberSeriesKey(UnitId Unit, string Kind, int Year);

/// <summary>A number that was issued, as the register of numbers keeps it. A void number stays, with its reason.</summary>
public sealed class IssuedNumber
{
    public required UnitId UnitId { get; init; }

    public required string Kind { get; init; }

    public required int Year { get; init; }

    /// <summary>1 for the first of the series, then without a gap.</summary>
    public required int Number { get; init; }

    /// <summary>As it stands on the paper: <c>清人社监立字〔2026〕第0001号</c>.</summary>
    public required string Text { get; init; }

    public required DateTime IssuedAt { get; init; }

    /// <summary>Why it is void; null while it is valid.</summary>
    public string? VoidReason { get; private set; }

    public DateTime? VoidedAt { get; private set; }

    /// <summary>Declares it void. It is never issued again.</summary>
    public void Void(string reason, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        (VoidReason, VoidedAt) = (reason, at);
    }
}

/// <summary>Maps <see cref="IssuedNumber"/>.</summary>
internal sealed class IssuedNumberMapping : IEntityTypeConfiguration<IssuedNumber>
{
    public void Configure(EntityTypeBuilder<IssuedNumber> builder)
    {
        builder.ToTable("issued_number");
        builder.HasKey(number => new { number.UnitId, number.Kind, number.Year, number.Number });
    }
}
