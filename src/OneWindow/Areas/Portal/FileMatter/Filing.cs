using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>A filing half-way, and after it the way back to its receipt. Only the device that holds its token sees it.</summary>
public sealed class Filing
{
    /// <summary>The matter that comes of it has the same identifier, so photos can be handed in before.</summary>
    public required MatterId Id { get; init; }

    /// <summary>The hash of the token in the cookie of the device.</summary>
    public required string TokenHash { get; set; }

    /// <summary>The answers as typed, encrypted whole; emptied when it is filed.</summary>
    public required ProtectedText Form { get; set; }

    public required DateTime SavedAt { get; set; }

    /// <summary>The telephone by which it is found again on another device; null while none was given.</summary>
    public ProtectedText? Telephone { get; set; }

    /// <summary>When it became a matter; null before.</summary>
    public DateTime? FiledAt { get; set; }
}

/// <summary>The personal fields of the area.</summary>
internal static class PortalFields
{
    public static readonly PersonalField Form = new("portal_filing.form", _ => "（未提交的填报）");

    public static readonly PersonalField Telephone = PersonalField.OfTelephone("portal_filing.telephone");

    public static readonly PersonalField CodeTelephone = PersonalField.OfTelephone("portal_phone_code.telephone");

    public static readonly PersonalField Code = new("portal_phone_code.code", _ => "******");
}

/// <summary>Maps <see cref="Filing"/>.</summary>
internal sealed class FilingMapping : IEntityTypeConfiguration<Filing>
{
    public void Configure(EntityTypeBuilder<Filing> builder)
    {
        builder.ToTable("portal_filing").HasKey(filing => filing.Id);
        builder.Protected(filing => filing.Form, PortalFields.Form);
        builder.Protected(filing => filing.Telephone, PortalFields.Telephone);
    }
}
