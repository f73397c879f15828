using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Intake.TriageRoom.GiveOpinion;
using OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;
using OneWindow.Areas.Intake.TriageRoom.SendToTriageRoom;
using OneWindow.Areas.Intake.TriageRoom.TakeUpReferral;
using OneWindow.Data;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>The moves of a doubtful matter before the triage room.</summary>
internal static class TriageMoves
{
    /// <summary>The window sends it with its question.</summary>
    public static MatterStory SentToRoom(this MatterStory told, string clerk, string question, string reason) => told.By(
        clerk, Posts.WindowClerk, (stage, id, by, cancel) =>
            stage.DoAsync((SendToTriageRoom send) => send.HandleAsync(new MatterForTriageRoom(id, question, reason, null), by, cancel)));

    /// <summary>The room takes it up.</summary>
    public static MatterStory TakenUp(this MatterStory told) => told.By(
        DemoPeople.TriageOfficer, Posts.TriageOfficer, async (stage, id, by, cancel) =>
        {
            var referral = await stage.OpenAsync(id, cancel);
            await stage.DoAsync((TakeUpReferral take) => take.HandleAsync(referral, by, cancel));
        });

    /// <summary>Inspection gives its opinion.</summary>
    public static MatterStory InspectionSays(this MatterStory told, string proposal, string text) =>
        told.Says(DemoPeople.InspectionHead, Posts.InspectionHead, proposal, text);

    /// <summary>Audit gives its opinion.</summary>
    public static MatterStory AuditSays(this MatterStory told, string proposal, string text) =>
        told.Says(DemoPeople.Auditor, Posts.SocialInsuranceAuditor, proposal, text);

    /// <summary>Mediation and arbitration gives its opinion.</summary>
    public static MatterStory ArbitrationSays(this MatterStory told, string proposal, string text) =>
        told.Says(DemoPeople.ArbitrationRegistrar, Posts.ArbitrationRegistrar, proposal, text);

    /// <summary>The officer rules that every claim goes one way.</summary>
    public static MatterStory Ruled(this MatterStory told, Channel channel, string reasons) => told.Ruled(
        (id, claims) => new(id, RulingKind.Channels, reasons, null) { Claims = [.. claims.Select(claim => new RuledClaim(claim, channel))] });

    /// <summary>The officer rules that another body is competent.</summary>
    public static MatterStory RuledOutside(this MatterStory told, string body, string reasons) => told.Ruled(
        (id, _) => new(id, RulingKind.OutsidePowers, reasons, null) { CompetentBody = body });

    private static MatterStory Ruled(this MatterStory told, Func<ReferralId, IReadOnlyList<ClaimId>, MatterRuled> ruling) => told.By(
        DemoPeople.TriageOfficer, Posts.TriageOfficer, async (stage, id, by, cancel) =>
        {
            var referral = await stage.OpenAsync(id, cancel);
            var claims = await stage.AskAsync((OneWindowDb db) =>
                db.Set<Claim>().Where(claim => claim.MatterId == id).OrderBy(claim => claim.Ordinal).Select(claim => claim.Id).ToListAsync(cancel));
            await stage.DoAsync((RuleOnMatter rule) => rule.HandleAsync(ruling(referral, claims), by, cancel));
        });

    private static MatterStory Says(this MatterStory told, string who, Post post, string proposal, string text) => told.By(
        who, post, async (stage, id, by, cancel) =>
        {
            var referral = await stage.OpenAsync(id, cancel);
            await stage.DoAsync((GiveOpinion give) => give.HandleAsync(new OpinionGiven(referral, proposal, text), by, cancel));
        });

    private static async Task<ReferralId> OpenAsync(this Stage stage, MatterId matter, CancellationToken cancel) =>
        (await stage.AskAsync((OneWindowDb db) => ReferralReading.OpenOfAsync(db, matter, cancel)))!.Id;
}
