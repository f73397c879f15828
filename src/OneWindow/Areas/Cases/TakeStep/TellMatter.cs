using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>Tells the matter what its case has come to: who handles it, so that they may see a sealed reporter, and how it ended.</summary>
public sealed class TellMatter(IMatterFiles matters, StaffDirectory staff)
{
    internal async Task AfterAsync(
        OneWindowDb db, Case one, Procedure procedure, Step step, bool hadEnded, ActionContext by, CancellationToken cancel)
    {
        if (one.MatterId is not { } matter)
        {
            return;
        }

        if (step.Fields.Any(field => field.Fact.Code == InspectionFacts.Officers.Code))
        {
            var holders = await staff.HoldersAsync(Posts.LabourInspector.Code, unit: null, by.Today, cancel);
            foreach (var holder in holders.Where(holder => one.Officers.Exists(officer => officer.AppointmentId == holder.Appointment)))
            {
                await matters.NameHandlerAsync(db, matter, holder.Person, cancel);
            }
        }

        if (!hadEnded && procedure.HasEnded(one.State))
        {
            var othersRun = await db.Set<Case>().AnyAsync(other => other.MatterId == matter && other.Id != one.Id && other.EndedOn == null, cancel);
            await matters.CaseEndedAsync(db, matter, one.Id, othersRun, procedure.StateOf(one.State).Name, by, cancel);
        }
    }
}
