using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Intake.TriageRoom;

internal sealed class TriageReferralMapping : IEntityTypeConfiguration<TriageReferral>
{
    public void Configure(EntityTypeBuilder<TriageReferral> builder)
    {
        builder.ToTable("intake_triage_referral").HasKey(referral => referral.Id);
        builder.HasOne<Matter>().WithMany().HasForeignKey(referral => referral.MatterId);
        builder.Property(referral => referral.Ruling).AsJson();
        builder.HasMany(referral => referral.Opinions).WithOne().HasForeignKey(opinion => opinion.ReferralId);
    }
}

internal sealed class PanelOpinionMapping : IEntityTypeConfiguration<PanelOpinion>
{
    public void Configure(EntityTypeBuilder<PanelOpinion> builder) => builder.ToTable("intake_panel_opinion").HasKey(opinion => opinion.Id);
}
