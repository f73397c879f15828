using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Maps the drafts and what each person said of them.</summary>
internal sealed class ApprovalMapping : IEntityTypeConfiguration<Approval>, IEntityTypeConfiguration<ApprovalPart>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("cases_approval").HasKey(approval => approval.Id);
        builder.HasOne<Case>().WithMany().HasForeignKey(approval => approval.CaseId);
        builder.Property(approval => approval.Typed).AsJson();
        builder.HasMany(approval => approval.Parts).WithOne().HasForeignKey(part => part.ApprovalId);
    }

    public void Configure(EntityTypeBuilder<ApprovalPart> builder) => builder.ToTable("cases_approval_part").HasKey(part => part.Id);
}
