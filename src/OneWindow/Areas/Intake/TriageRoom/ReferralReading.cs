using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>Loads what is before the room, and gives a matter back to its window.</summary>
internal static class ReferralReading
{
    /// <summary>The open referral to be changed, with its opinions and its matter, if nobody acted since the version was shown.</summary>
    /// <param name="shown">The version on the form; null when the act does not depend on what was shown.</param>
    public static async Task<Result<(TriageReferral Referral, Matter Matter)>> ForActAsync(
        OneWindowDb db, ReferralId id, long? shown, CancellationToken cancel)
    {
        if (await db.Set<TriageReferral>().Include(row => row.Opinions).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } referral)
        {
            return TriageRefusals.NoSuchReferral;
        }

        if (shown is { } version && version != referral.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        if (!referral.State.IsOpen())
        {
            return TriageRefusals.NotOpen(referral.State);
        }

        db.Touch(referral);
        var matter = await db.Set<Matter>().Include(row => row.Claims.OrderBy(claim => claim.Ordinal)).SingleAsync(row => row.Id == referral.MatterId, cancel);
        return (referral, matter);
    }

    /// <summary>The referral that is before the room now; null for none.</summary>
    public static Task<TriageReferral?> OpenOfAsync(OneWindowDb db, MatterId matter, CancellationToken cancel) => db.Set<TriageReferral>()
        .SingleOrDefaultAsync(row => row.MatterId == matter && (row.State == ReferralState.Sent || row.State == ReferralState.UnderExamination), cancel);

    /// <summary>The last referral that the room ruled on; null for none.</summary>
    public static Task<TriageReferral?> RuledOfAsync(OneWindowDb db, MatterId matter, CancellationToken cancel) => db.Set<TriageReferral>()
        .Where(row => row.MatterId == matter && row.State == ReferralState.Ruled)
        .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);

    /// <summary>Marks the claims as doubtful (rule J-14), or as no longer so.</summary>
    public static void Mark(Matter matter, bool? doubtful) =>
        matter.Claims.ForEach(claim => claim.Answers = claim.Answers with { Doubtful = doubtful });
}
