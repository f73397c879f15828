using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OneWindow.Areas.Cases.ImportCalendar;

/// <summary>A year's table of rest days and worked weekends that was imported, as it was given.</summary>
public sealed class ImportedYear
{
    public required int Year { get; init; }

    /// <summary>The table's text, in the format of the shipped ones.</summary>
    public required string Text { get; set; }

    public required DateTime ImportedAt { get; set; }
}

/// <summary>Maps <see cref="ImportedYear"/>.</summary>
internal sealed class ImportedYearMapping : IEntityTypeConfiguration<ImportedYear>
{
    public void Configure(EntityTypeBuilder<ImportedYear> builder) => builder.ToTable("cases_calendar_year").HasKey(year => year.Year);
}
