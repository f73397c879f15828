using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Forms;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Appointments.EndAppointment;

internal sealed class EndAppointmentForm
{
    public string? UntilDay { get; set; }

    public string? Reason { get; set; }

    public long Version { get; set; }

    public Result<EndAppointmentCommand> Read(PersonId person, AppointmentId appointment)
    {
        List<Refusal> refusals = [];
        var until = TypedDay.Read(UntilDay, nameof(UntilDay), "最后一天", refusals);
        return refusals.Count > 0
            ? Result<EndAppointmentCommand>.Refused(refusals)
            : new EndAppointmentCommand(person, appointment, until, Reason, Version);
    }
}
