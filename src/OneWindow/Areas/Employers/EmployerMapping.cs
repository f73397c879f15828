using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Employers;

/// <summary>Maps <see cref="Employer"/>.</summary>
internal sealed class EmployerMapping : IEntityTypeConfiguration<Employer>
{
    public void Configure(EntityTypeBuilder<Employer> builder)
    {
        builder.ToTable("employer").HasKey(employer => employer.Id);
        builder.Property(employer => employer.OtherNames).AsJson();
    }
}
