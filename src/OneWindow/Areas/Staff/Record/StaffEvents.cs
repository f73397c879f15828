using System.Text.Json.Serialization;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Staff.Record;

/// <summary>Something that happened to a person or a unit. Names and numbers stay where they lie; an event names the rows.</summary>
/// <param name="Kind">A stable code in the past tense.</param>
internal abstract record StaffEvent([property: JsonIgnore] string Kind);

internal sealed record PersonAdded() : StaffEvent("person-added");

internal sealed record PersonEdited(bool Renamed, bool SignInNameChanged) : StaffEvent("person-edited");

internal sealed record PersonSuspended(string Reason, int SessionsRevoked) : StaffEvent("person-suspended");

internal sealed record PersonRestored(string Reason) : StaffEvent("person-restored");

internal sealed record PasswordChanged() : StaffEvent("password-changed");

internal sealed record PasswordSet() : StaffEvent("password-set");

internal sealed record PasswordReset(int SessionsRevoked) : StaffEvent("password-reset");

internal sealed record SessionsRevoked(int Count) : StaffEvent("sessions-revoked");

internal sealed record PersonAppointed(AppointmentId Appointment, string Post, UnitId Unit, DateOnly FromDay) : StaffEvent("person-appointed");

internal sealed record AppointmentEnded(AppointmentId Appointment, string Post, DateOnly UntilDay, string Reason) : StaffEvent("appointment-ended");

internal sealed record AppointmentRestored(AppointmentId Appointment, string Post, string Reason) : StaffEvent("appointment-restored");

internal sealed record AbsenceRecorded(PersonId StandIn, DateOnly FromDay, DateOnly UntilDay, string Reason) : StaffEvent("absence-recorded");

internal sealed record AbsenceEnded(DateOnly UntilDay) : StaffEvent("absence-ended");

internal sealed record CertificateAdded(CertificateId Certificate, CertificateKind Of, DateOnly UntilDay) : StaffEvent("certificate-added");

internal sealed record CertificateEnded(CertificateId Certificate, CertificateKind Of, DateOnly EndedOn, string Reason) : StaffEvent("certificate-ended");

internal sealed record WindowAssigned(WindowId Window, AppointmentId Appointment, DateOnly FromDay) : StaffEvent("window-assigned");

internal sealed record WindowRelieved(WindowId Window, AppointmentId Appointment, DateOnly UntilDay) : StaffEvent("window-relieved");
