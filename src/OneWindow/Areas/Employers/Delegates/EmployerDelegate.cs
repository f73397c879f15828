using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Employers.Delegates;

/// <summary>Somebody who acts for an employer on the public pages, registered at the window with a letter of authority. Who no longer does stays in the record.</summary>
public sealed class EmployerDelegate : IVersioned
{
    public required DelegateId Id { get; init; }

    public required EmployerId EmployerId { get; init; }

    public required string Name { get; init; }

    /// <summary>The mobile number to which codes are sent.</summary>
    public required ProtectedText Telephone { get; init; }

    /// <summary>By what they are authorised: 授权委托书 2026年10月8日.</summary>
    public required string Basis { get; init; }

    /// <summary>The last day of the authority; null until it is withdrawn.</summary>
    public DateOnly? UntilDay { get; init; }

    /// <summary>Since when papers may be served through the pages; null while that was not agreed to.</summary>
    public DateTime? ConsentedAt { get; set; }

    public required DateTime AddedAt { get; init; }

    public required AppointmentId AddedBy { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    public AppointmentId? WithdrawnBy { get; set; }

    public string? WithdrawnBecause { get; set; }

    public long Version { get; set; }

    /// <summary>Whether they may act on a day.</summary>
    public bool MayActOn(DateOnly day) => WithdrawnAt is null && (UntilDay is null || UntilDay >= day);
}

/// <summary>The personal fields.</summary>
internal static class DelegateFields
{
    public static readonly PersonalField Telephone = PersonalField.OfTelephone("employer_delegate.telephone");
}

/// <summary>Maps <see cref="EmployerDelegate"/>.</summary>
internal sealed class DelegateMapping : IEntityTypeConfiguration<EmployerDelegate>
{
    public void Configure(EntityTypeBuilder<EmployerDelegate> builder)
    {
        builder.ToTable("employer_delegate").HasKey(row => row.Id);
        builder.Protected(row => row.Telephone, DelegateFields.Telephone);
    }
}
