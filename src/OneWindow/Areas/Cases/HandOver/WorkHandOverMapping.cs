using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OneWindow.Areas.Cases.HandOver;

internal sealed class WorkHandOverMapping : IEntityTypeConfiguration<WorkHandOver>, IEntityTypeConfiguration<HandedCase>
{
    public void Configure(EntityTypeBuilder<WorkHandOver> builder)
    {
        builder.ToTable("cases_hand_over");
        builder.HasKey(one => one.Id);
        builder.HasMany(one => one.Cases).WithOne().HasForeignKey(handed => handed.HandOverId);
    }

    public void Configure(EntityTypeBuilder<HandedCase> builder)
    {
        builder.ToTable("cases_handed_case");
        builder.HasKey(handed => new { handed.HandOverId, handed.CaseId });
        builder.HasOne<Case>().WithMany().HasForeignKey(handed => handed.CaseId);
    }
}
