using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A sending of a doubtful matter to the triage room, as its papers read it.</summary>
/// <param name="Number">清分理〔2026〕001号.</param>
/// <param name="Question">What the room is to answer.</param>
/// <param name="Reason">Why the window cannot decide by itself.</param>
/// <param name="SentAt">When it was sent, UTC.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="Opinions">What each of the three bodies thinks; one that is silent stands there without an opinion.</param>
/// <param name="Ruling">The room's answer; null before it.</param>
public sealed record MatterReferral(
    string Number, string Question, string Reason, DateTime SentAt, AppointmentId SentBy, IReadOnlyList<ReferralOpinion> Opinions, ReferralRuling? Ruling);

/// <summary>What one of the three bodies thinks.</summary>
/// <param name="Body">The body: 劳动保障监察.</param>
/// <param name="By">Who gave the opinion; null where the body gave none.</param>
/// <param name="At">When, UTC; null where it gave none.</param>
/// <param name="Proposal">What it proposes in words; null where it gave none.</param>
/// <param name="Text">Why; null where it gave none.</param>
public sealed record ReferralOpinion(string Body, AppointmentId? By, DateTime? At, string? Proposal, string? Text);

/// <summary>What the room answered.</summary>
/// <param name="Kind">The kind of answer in words: 确定途径.</param>
/// <param name="Lines">What was ruled, one line a claim or point.</param>
/// <param name="Reasons">Why.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who ruled.</param>
public sealed record ReferralRuling(string Kind, IReadOnlyList<string> Lines, string Reasons, DateTime At, AppointmentId By);

/// <summary>Reads the sendings of matters to the triage room for papers.</summary>
public static class MatterReferrals
{
    /// <summary>A sending of a matter; null where there is none such.</summary>
    public static async Task<MatterReferral?> FindAsync(OneWindowDb db, MatterId matter, ReferralId id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var referral = await db.Set<TriageReferral>().AsNoTracking().Include(row => row.Opinions.OrderBy(opinion => opinion.Id))
            .SingleOrDefaultAsync(row => row.Id == id && row.MatterId == matter, cancel);
        if (referral is null)
        {
            return null;
        }

        var claims = await db.Set<Claim>().AsNoTracking().Where(claim => claim.MatterId == matter).ToListAsync(cancel);
        var ruling = referral is { Ruling: { } ruled, EndedAt: { } at, EndedAs: { } by }
            ? new ReferralRuling(ruled.Kind.Name(), RulingText.Lines(ruled, claims), ruled.Reasons, at, by)
            : null;
        return new MatterReferral(
            referral.Number, referral.Question, referral.Reason, referral.SentAt, referral.SentAs, [.. PanelBodies.All.SelectMany(body => Of(body, referral))], ruling);
    }

    private static IEnumerable<ReferralOpinion> Of(PanelBody body, TriageReferral referral)
    {
        var given = referral.Opinions.FindAll(opinion => opinion.Body == body);
        return given.Count == 0
            ? [new ReferralOpinion(body.Name(), null, null, null, null)]
            : given.Select(opinion => new ReferralOpinion(
                body.Name(), opinion.AppointmentId, opinion.CorrectedAt ?? opinion.GivenAt, Proposals.NameOf(opinion.Proposal) ?? opinion.Proposal, opinion.Text));
    }
}
