using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>Maps the tables of pushes.</summary>
internal sealed class PushMapping : IEntityTypeConfiguration<Push>, IEntityTypeConfiguration<PushSecret>, IEntityTypeConfiguration<DeadLetter>
{
    public void Configure(EntityTypeBuilder<Push> builder)
    {
        builder.ToTable("exchange_push");
        builder.Property(push => push.Kinds).AsJson();
        builder.HasOne<OutsideSystem>().WithMany().HasForeignKey(push => push.SystemId);
    }

    public void Configure(EntityTypeBuilder<PushSecret> builder)
    {
        builder.ToTable("exchange_push_secret");
        builder.HasOne<Push>().WithMany().HasForeignKey(secret => secret.PushId);
    }

    public void Configure(EntityTypeBuilder<DeadLetter> builder)
    {
        builder.ToTable("exchange_push_dead");
        builder.HasKey(letter => new { letter.PushId, letter.Number });
        builder.HasOne<Push>().WithMany().HasForeignKey(letter => letter.PushId);
    }
}
