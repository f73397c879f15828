using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Documents;

/// <summary>Maps <see cref="Document"/> and names its protected fields.</summary>
internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public static readonly PersonalField TypedField = new("documents_document.typed", _ => "***");
    public static readonly PersonalField ContentField = new("documents_document.content", _ => "***");

    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("documents_document");
        builder.HasKey(document => document.Id);
        builder.Protected(document => document.Typed, TypedField);
        builder.Protected(document => document.Content, ContentField);
        builder.Ignore(document => document.NumberKey);
    }
}

internal sealed class ScanMapping : IEntityTypeConfiguration<Scan>
{
    public void Configure(EntityTypeBuilder<Scan> builder) => builder.ToTable("documents_scan").HasKey(scan => scan.Id);
}
