using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Certificates;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Areas.Staff.Units;
using OneWindow.Areas.Staff.Windows;

namespace OneWindow.Areas.Staff;

// Relations without navigation still tell EF in which order to insert.

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("staff_person");
        builder.HasMany(person => person.Appointments).WithOne().HasForeignKey(appointment => appointment.PersonId);
        builder.HasMany(person => person.Certificates).WithOne().HasForeignKey(certificate => certificate.PersonId);
    }
}

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("staff_appointment");
        builder.HasOne<Unit>().WithMany().HasForeignKey(appointment => appointment.UnitId);
    }
}

internal sealed class CertificateMapping : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("staff_certificate");
        builder.Ignore(certificate => certificate.LastDay);
    }
}

internal sealed class CredentialMapping : IEntityTypeConfiguration<Credential>
{
    public void Configure(EntityTypeBuilder<Credential> builder)
    {
        builder.ToTable("staff_credential");
        builder.HasKey(credential => credential.PersonId);
        builder.HasOne<Person>().WithOne().HasForeignKey<Credential>(credential => credential.PersonId);
    }
}

internal sealed class SignInGuardMapping : IEntityTypeConfiguration<SignInGuard>
{
    public void Configure(EntityTypeBuilder<SignInGuard> builder)
    {
        builder.ToTable("staff_sign_in_guard");
        builder.HasKey(guard => guard.Subject);
    }
}

internal sealed class StaffSessionMapping : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        builder.ToTable("staff_session");
        builder.HasOne<Person>().WithMany().HasForeignKey(session => session.PersonId);
        builder.HasOne<Appointment>().WithMany().HasForeignKey(session => session.AppointmentId);
    }
}

internal sealed class UnitMapping : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder) => builder.ToTable("staff_unit");
}

internal sealed class WindowMapping : IEntityTypeConfiguration<Window>
{
    public void Configure(EntityTypeBuilder<Window> builder)
    {
        builder.ToTable("staff_window");
        builder.HasOne<Unit>().WithMany().HasForeignKey(window => window.HallId);
    }
}

internal sealed class WindowDutyMapping : IEntityTypeConfiguration<WindowDuty>
{
    public void Configure(EntityTypeBuilder<WindowDuty> builder)
    {
        builder.ToTable("staff_window_duty");
        builder.HasOne<Window>().WithMany().HasForeignKey(duty => duty.WindowId);
        builder.HasOne<Appointment>().WithMany().HasForeignKey(duty => duty.AppointmentId);
    }
}
