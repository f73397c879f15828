using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom.Queue;

/// <summary>Whose turn it is: the room's to take up and to rule, a body's to give its opinion, the window's to act on a ruling.</summary>
public sealed class RoomTurns(OneWindowDb db, TriageRoomClock clock)
{
    /// <summary>No list or number counts further.</summary>
    public const int Most = 100;

    private static readonly MatterState[] BackAtWindow = [MatterState.Registered, MatterState.Triaged];

    /// <summary>What waits for somebody.</summary>
    public IQueryable<TriageReferral> Of(ActionContext by)
    {
        var all = db.Set<TriageReferral>().AsNoTracking();
        if (by.Post == Posts.TriageOfficer)
        {
            var (bodies, late) = (PanelBodies.All.Count, clock.LateWhenSentBy(by.Today));
            return all.Where(referral => referral.State == ReferralState.Sent || (referral.State == ReferralState.UnderExamination
                && (referral.SentOn <= late || referral.Opinions.Select(opinion => opinion.Body).Distinct().Count() == bodies)));
        }

        var body = PanelBodies.Of(by.Post);
        return all.Where(referral =>
            (body != null && (referral.State == ReferralState.Sent || referral.State == ReferralState.UnderExamination)
                && !referral.Opinions.Any(opinion => opinion.Body == body))
            || (referral.State == ReferralState.Ruled && referral.AnsweredAt == null && referral.SentBy == by.Person
                && db.Set<Matter>().Any(matter => matter.Id == referral.MatterId && BackAtWindow.Contains(matter.State))));
    }

    /// <summary>Those of them with which the room is late.</summary>
    public IQueryable<TriageReferral> LateOf(ActionContext by)
    {
        var late = clock.LateWhenSentBy(by.Today);
        return Of(by).Where(referral => referral.SentOn <= late && (referral.State == ReferralState.Sent || referral.State == ReferralState.UnderExamination));
    }

    /// <summary>How many wait, up to <see cref="Most"/>, and how many of them the room is late with.</summary>
    public async Task<(int Waiting, int Late)> CountAsync(ActionContext by, CancellationToken cancel)
    {
        var late = clock.LateWhenSentBy(by.Today);
        var rows = await Of(by).Select(referral => new { referral.State, referral.SentOn }).Take(Most).ToListAsync(cancel);
        return (rows.Count, rows.Count(row => row.State.IsOpen() && row.SentOn <= late));
    }
}
