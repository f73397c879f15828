using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Forms;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Windows.AssignWindow;

internal sealed class AssignWindowForm
{
    public string? Clerk { get; set; }

    public string? FromDay { get; set; }

    public Result<AssignWindowCommand> Read(WindowId window)
    {
        List<Refusal> refusals = [];
        var from = TypedDay.Read(FromDay, nameof(FromDay), "从哪天起", refusals);
        AppointmentId? clerk = Guid.TryParse(Clerk, out var id) ? new AppointmentId(id) : null;
        return refusals.Count > 0 ? Result<AssignWindowCommand>.Refused(refusals) : new AssignWindowCommand(window, clerk, from);
    }
}
