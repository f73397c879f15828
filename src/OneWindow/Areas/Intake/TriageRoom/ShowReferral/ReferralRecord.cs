using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Clocks;
using OneWindow.Ui.Components.Opinions;

namespace OneWindow.Areas.Intake.TriageRoom.ShowReferral;

/// <summary>A referral as its page shows it.</summary>
/// <param name="Referral">The referral with its opinions.</param>
/// <param name="Matter">The matter, numbers of people masked.</param>
/// <param name="SentBy">Who sent it, as which post.</param>
/// <param name="RuledBy">Who ruled on it; null while open.</param>
/// <param name="Opinions">What each body says; those that are silent are waited for.</param>
/// <param name="Clock">The room's term.</param>
/// <param name="Own">The reader's own opinion; null for none yet.</param>
public sealed record ReferralView(
    TriageReferral Referral, MatterFile Matter, StaffName? SentBy, StaffName? RuledBy, IReadOnlyList<OpinionView> Opinions, ClockView Clock, PanelOpinion? Own)
{
    /// <summary>The bodies that have not spoken.</summary>
    public IReadOnlyList<PanelBody> Silent => RulingCheck.Silent(Referral);
}

/// <summary>Reads what the page of a referral shows.</summary>
public sealed class ReferralRecord(OneWindowDb db, IMatterFiles matters, StaffDirectory staff, TriageRoomClock clock)
{
    public async Task<ReferralView?> ReadAsync(ReferralId id, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var referral = await db.Set<TriageReferral>().AsNoTracking()
            .Include(row => row.Opinions.OrderBy(opinion => opinion.Body).ThenBy(opinion => opinion.Id)).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (referral is null || await matters.ReadAsync(db, referral.MatterId, by, cancel) is not { } file)
        {
            return null;
        }

        var names = await staff.NamesAsync(
            [referral.SentAs, .. referral.EndedAs is { } ended ? [ended] : Array.Empty<AppointmentId>(), .. referral.Opinions.Select(opinion => opinion.AppointmentId)], cancel);
        DateOnly? endedOn = referral.EndedAt is { } at ? ChinaTime.DayOf(at) : null;
        var ledger = TriageRoomClock.LedgerOf(referral.SentOn, referral.State, endedOn);
        return new ReferralView(
            referral, file with { Narrative = NarrativeMask.Of(file.Narrative) }, names.GetValueOrDefault(referral.SentAs),
            referral.State == ReferralState.Ruled && referral.EndedAs is { } ruler ? names.GetValueOrDefault(ruler) : null,
            [.. PanelBodies.All.SelectMany(body => Of(body, referral, names))],
            LawClocks.Of(clock.Deadline, ledger, clock.Explain(referral.SentOn, referral.State, endedOn, by.Today)),
            PanelBodies.Of(by.Post) is { } own ? referral.Opinions.Find(opinion => opinion.Body == own && opinion.PersonId == by.Person) : null);
    }

    private static IEnumerable<OpinionView> Of(PanelBody body, TriageReferral referral, IReadOnlyDictionary<AppointmentId, StaffName> names)
    {
        var given = referral.Opinions.Where(opinion => opinion.Body == body).ToList();
        return given.Count == 0
            ? [new OpinionView(body.Name(), "三家单位之一", null, referral.State.IsOpen() ? "等待中" : "没有提出意见")]
            : given.Select(opinion => new OpinionView(
                names.GetValueOrDefault(opinion.AppointmentId)?.Person ?? "—", body.Name(), opinion.CorrectedAt ?? opinion.GivenAt,
                Proposals.NameOf(opinion.Proposal) ?? opinion.Proposal, opinion.Text));
    }
}
