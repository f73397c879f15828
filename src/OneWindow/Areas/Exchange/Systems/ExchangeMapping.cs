using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Exchange.Requests;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Exchange.Systems;

internal sealed class OutsideSystemMapping : IEntityTypeConfiguration<OutsideSystem>
{
    public void Configure(EntityTypeBuilder<OutsideSystem> builder)
    {
        builder.ToTable("exchange_system");
        builder.Ignore(system => system.PostName);
    }
}

internal sealed class AccessKeyMapping : IEntityTypeConfiguration<AccessKey>
{
    public void Configure(EntityTypeBuilder<AccessKey> builder)
    {
        builder.ToTable("exchange_key");
        builder.Property(key => key.Scopes).AsJson();
        builder.HasOne<OutsideSystem>().WithMany().HasForeignKey(key => key.SystemId);
    }
}

internal sealed class OutsideRequestMapping : IEntityTypeConfiguration<OutsideRequest>
{
    public void Configure(EntityTypeBuilder<OutsideRequest> builder)
    {
        builder.ToTable("exchange_request");
        builder.HasOne<AccessKey>().WithMany().HasForeignKey(request => request.KeyId);
    }
}
