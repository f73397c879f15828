using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A sending of a doubtful matter to the triage room, as its papers read it.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Number">清分理〔2026〕001号.</param>
/// <param name="Question">What the room is to answer.</param>
/// <param name="Reason">Why the window cannot decide by itself.</param>
/// <param name="SentAt">When it was sent, UTC.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="Opinions">What each of the three bodies thinks; one that is silent stands there without an opinion.</param>
/// <param name="Ruling">The room's answer; null before it.</param>
public sealed record MatterReferral(
    MatterId Matter, string Number, string Question, string Reason, DateTime SentAt, AppointmentId SentBy, IReadOnlyList<ReferralOpinion> Opinions,
    ReferralRuling? Ruling);

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
    /// <summary>Sendings by their identifiers, in one statement; those that there are not are left out.</summary>
    public static async Task<IReadOnlyDictionary<ReferralId, MatterReferral>> FindAllAsync(
        OneWindowDb db, IReadOnlyCollection<ReferralId> ids, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (ids.Count == 0)
        {
            return new Dictionary<ReferralId, MatterReferral>();
        }

        var sent = db.Set<TriageReferral>().Where(row => ids.Contains(row.Id));
        var rows = await (
            from part in db.Parts(3)
            join row in sent on part equals 0 into referrals
            from referral in referrals.DefaultIfEmpty()
            join row in db.Set<PanelOpinion>().Where(row => ids.Contains(row.ReferralId)) on part equals 1 into opinions
            from opinion in opinions.DefaultIfEmpty()
            join row in db.Set<Claim>().Where(row => sent.Select(one => one.MatterId).Contains(row.MatterId)) on part equals 2 into claims
            from claim in claims.DefaultIfEmpty()
            select new { Referral = referral, Opinion = opinion, Claim = claim }).AsNoTracking().ToListAsync(cancel);
        var given = rows.Select(row => row.Opinion).OfType<PanelOpinion>().OrderBy(opinion => opinion.Id).ToLookup(opinion => opinion.ReferralId);
        var ofMatter = rows.Select(row => row.Claim).OfType<Claim>().ToLookup(claim => claim.MatterId);
        return rows.Select(row => row.Referral).OfType<TriageReferral>()
            .ToDictionary(referral => referral.Id, referral => Read(referral, [.. given[referral.Id]], [.. ofMatter[referral.MatterId]]));
    }

    private static MatterReferral Read(TriageReferral referral, List<PanelOpinion> opinions, List<Claim> claims)
    {
        var ruling = referral is { Ruling: { } ruled, EndedAt: { } at, EndedAs: { } by }
            ? new ReferralRuling(ruled.Kind.Name(), RulingText.Lines(ruled, claims), ruled.Reasons, at, by)
            : null;
        return new MatterReferral(
            referral.MatterId, referral.Number, referral.Question, referral.Reason, referral.SentAt, referral.SentAs,
            [.. PanelBodies.All.SelectMany(body => Of(body, opinions))], ruling);
    }

    private static IEnumerable<ReferralOpinion> Of(PanelBody body, List<PanelOpinion> opinions)
    {
        var given = opinions.FindAll(opinion => opinion.Body == body);
        return given.Count == 0
            ? [new ReferralOpinion(body.Name(), null, null, null, null)]
            : given.Select(opinion => new ReferralOpinion(
                body.Name(), opinion.AppointmentId, opinion.CorrectedAt ?? opinion.GivenAt, Proposals.NameOf(opinion.Proposal) ?? opinion.Proposal, opinion.Text));
    }
}
