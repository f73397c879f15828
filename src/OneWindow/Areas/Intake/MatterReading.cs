using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake;

/// <summary>Loads matters for use cases and for people.</summary>
internal static class MatterReading
{
    /// <summary>The matter to be changed, with its claims, if the step is open and nobody acted since the version was shown.</summary>
    /// <param name="shown">The version on the form; null when the step does not depend on what was shown.</param>
    public static async Task<Result<Matter>> ForStepAsync(
        OneWindowDb db, MatterId id, MatterStep step, long? shown, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().Include(row => row.Claims.OrderBy(claim => claim.Ordinal)).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (matter is null)
        {
            return IntakeRefusals.NoSuchMatter;
        }

        if (shown is { } version && version != matter.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        if (step.RefusedFor(matter) is { } refusal)
        {
            return refusal;
        }

        db.Touch(matter);
        return matter;
    }

    /// <summary>The parties that this person may see: a sealed reporter's row never leaves the database for anybody else.</summary>
    public static IQueryable<Party> PartiesFor(this OneWindowDb db, PersonId viewer) => db.Set<Party>()
        .Where(party => !party.IsSealed || db.Set<Handler>().Any(handler => handler.MatterId == party.MatterId && handler.PersonId == viewer));
}
