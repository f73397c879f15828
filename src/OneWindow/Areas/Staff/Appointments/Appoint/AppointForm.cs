using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Forms;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Appointments.Appoint;

internal sealed class AppointForm
{
    public string? Post { get; set; }

    public string? Unit { get; set; }

    public string? FromDay { get; set; }

    public long Version { get; set; }

    public Result<AppointCommand> Read(PersonId person)
    {
        List<Refusal> refusals = [];
        var from = TypedDay.Read(FromDay, nameof(FromDay), "任岗第一天", refusals);
        UnitId? unit = Guid.TryParse(Unit, out var id) ? new UnitId(id) : null;
        return refusals.Count > 0
            ? Result<AppointCommand>.Refused(refusals)
            : new AppointCommand(person, Post is "" ? null : Post, unit, from, Version);
    }
}
