using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Cases;

/// <summary>Maps the tables of the area.</summary>
internal sealed class CaseMapping :
    IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<CaseTurn>, IEntityTypeConfiguration<CaseOfficer>,
    IEntityTypeConfiguration<CasePersonalValue>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("cases_case");
        builder.HasKey(one => one.Id);
        builder.Property(one => one.Standing).AsJson();
        builder.Property(one => one.DueDays).AsJson();
        builder.HasMany(one => one.Turns).WithOne().HasForeignKey(turn => turn.CaseId);
        builder.HasMany(one => one.Officers).WithOne().HasForeignKey(officer => officer.CaseId);
    }

    public void Configure(EntityTypeBuilder<CaseTurn> builder)
    {
        builder.ToTable("cases_turn");
        builder.HasKey(turn => new { turn.CaseId, turn.Post });
    }

    public void Configure(EntityTypeBuilder<CaseOfficer> builder)
    {
        builder.ToTable("cases_officer");
        builder.HasKey(officer => new { officer.CaseId, officer.AppointmentId });
    }

    public void Configure(EntityTypeBuilder<CasePersonalValue> builder)
    {
        builder.ToTable("cases_personal");
        builder.HasKey(value => value.Id);
        builder.Protected(value => value.Value, PersonalValues.Field);
    }
}
