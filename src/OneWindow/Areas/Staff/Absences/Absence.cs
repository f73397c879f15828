using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Absences;

/// <summary>Identifies a time of absence.</summary>
internal readonly record struct AbsenceId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static AbsenceId New() => new(Guid.CreateVersion7());
}

/// <summary>Somebody is away for some days, and another acts for them meanwhile (代办).</summary>
internal sealed class Absence : IVersioned
{
    public required AbsenceId Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required PersonId StandInId { get; init; }

    public required DateOnly FromDay { get; init; }

    /// <summary>The last day, inclusive; earlier than planned where somebody came back before (销假).</summary>
    public required DateOnly UntilDay { get; set; }

    public required string Reason { get; init; }

    public required PersonId RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public long Version { get; set; }
}

internal sealed class AbsenceMapping : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.ToTable("staff_absence");
        builder.HasOne<Person>().WithMany().HasForeignKey(absence => absence.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(absence => absence.StandInId);
    }
}
