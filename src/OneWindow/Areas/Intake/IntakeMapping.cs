using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Intake;

internal sealed class MatterMapping : IEntityTypeConfiguration<Matter>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.ToTable("intake_matter").HasKey(matter => matter.Id);
        builder.Property(matter => matter.Facts).AsJson();
        builder.Protected(matter => matter.NarrativeInFull, IntakeFields.Narrative);
        builder.HasOne<Matter>().WithMany().HasForeignKey(matter => matter.FollowsId);
        builder.HasOne<Matter>().WithMany().HasForeignKey(matter => matter.MergedIntoId);
        builder.HasMany(matter => matter.Parties).WithOne().HasForeignKey(party => party.MatterId);
        builder.Ignore(matter => matter.StateOfClaims);
        builder.Ignore(matter => matter.FollowedBy);
        builder.HasMany(matter => matter.Claims).WithOne().HasForeignKey(claim => claim.MatterId);
    }
}

internal sealed class PartyMapping : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("intake_party").HasKey(party => party.Id);
        builder.Protected(party => party.IdentityNumber, IntakeFields.IdentityNumber);
        builder.Protected(party => party.Telephone, IntakeFields.Telephone);
        builder.Protected(party => party.Address, IntakeFields.Address);
    }
}

internal sealed class FormerPartyMapping : IEntityTypeConfiguration<FormerParty>
{
    public void Configure(EntityTypeBuilder<FormerParty> builder)
    {
        builder.ToTable("intake_former_party").HasKey(party => party.Id);
        builder.HasOne<Party>().WithMany().HasForeignKey(party => party.PartyId);
        builder.Protected(party => party.IdentityNumber, IntakeFields.IdentityNumber);
        builder.Protected(party => party.Telephone, IntakeFields.Telephone);
        builder.Protected(party => party.Address, IntakeFields.Address);
    }
}

internal sealed class HandlerMapping : IEntityTypeConfiguration<Handler>
{
    public void Configure(EntityTypeBuilder<Handler> builder)
    {
        builder.ToTable("intake_handler").HasKey(handler => new { handler.MatterId, handler.PersonId });
        builder.HasOne<Matter>().WithMany().HasForeignKey(handler => handler.MatterId);
    }
}

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("intake_claim").HasKey(claim => claim.Id);
        builder.Property(claim => claim.Answers).AsJson();
        builder.Ignore(claim => claim.IsWaiting);
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder) => builder.ToTable("intake_evidence").HasKey(file => file.Id);
}

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("intake_draft").HasKey(draft => draft.Id);
        builder.Protected(draft => draft.Form, IntakeFields.Draft);
    }
}

internal sealed class AdviceMapping : IEntityTypeConfiguration<Advice>
{
    public void Configure(EntityTypeBuilder<Advice> builder)
    {
        builder.ToTable("intake_advice").HasKey(advice => advice.Id);
        builder.Property(advice => advice.Content).AsJson();
        builder.HasOne<Matter>().WithMany().HasForeignKey(advice => advice.MatterId);
    }
}

internal sealed class OverruledRuleMapping : IEntityTypeConfiguration<OverruledRule>
{
    public void Configure(EntityTypeBuilder<OverruledRule> builder)
    {
        builder.ToTable("intake_overruled_rule").HasKey(rule => rule.Id);
        builder.HasOne<Matter>().WithMany().HasForeignKey(rule => rule.MatterId);
        builder.HasOne<Claim>().WithMany().HasForeignKey(rule => rule.ClaimId);
    }
}

internal sealed class SuggestedClaimMapping : IEntityTypeConfiguration<SuggestedClaim>
{
    public void Configure(EntityTypeBuilder<SuggestedClaim> builder)
    {
        builder.ToTable("intake_suggested_claim").HasKey(claim => claim.Id);
        builder.HasOne<Matter>().WithMany().HasForeignKey(claim => claim.MatterId);
    }
}
