using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Portal.PhoneCodes;

/// <summary>A code that was sent to a telephone, or would have been had there been anything to find.</summary>
public sealed class PhoneCode
{
    public required Guid Id { get; init; }

    public required CodePurpose Purpose { get; init; }

    public required ProtectedText Telephone { get; init; }

    public required ProtectedText Code { get; init; }

    public required DateTime SentAt { get; init; }

    /// <summary>When it was typed; it holds once.</summary>
    public DateTime? UsedAt { get; set; }
}

/// <summary>What a code opens.</summary>
public enum CodePurpose
{
    /// <summary>The matters of a telephone, and a filing left half-way.</summary>
    Matters,

    /// <summary>The papers of an employer.</summary>
    Employer,
}

/// <summary>Maps <see cref="PhoneCode"/>.</summary>
internal sealed class PhoneCodeMapping : IEntityTypeConfiguration<PhoneCode>
{
    public void Configure(EntityTypeBuilder<PhoneCode> builder)
    {
        builder.ToTable("portal_phone_code").HasKey(row => row.Id);
        builder.Protected(row => row.Telephone, PortalFields.CodeTelephone);
        builder.Protected(row => row.Code, PortalFields.Code);
    }
}
