using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Intake.Api;

/// <summary>The routes of the triage room: who may, what they do, and an example of each.</summary>
internal static class TriageApi
{
    private const string Referral = $"{TriageEndpoints.Referrals}/{{referral:guid}}";

    private static readonly ReferralRequest Doubt = new("走监察还是走仲裁？", "单位说已经发过工资条，双方对数额说法不一。", Version: null);

    private static readonly OpinionRequest Opinion = new("inspection", "工资支付属于监察范围，先由监察查台账。");

    private static readonly RulingRequest Ruling = new(
        "channels", "工资支付属于劳动保障监察范围。", [new(ApiSamples.DoubtfulClaim, "inspection")], CompetentBody: null, ToAsk: null,
        WithoutBodies: "三家当面会商，意见一致。", Version: 2);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{IntakeRoutes.Api}/{{matter:guid}}/referrals", TriageEndpoints.SendAsync).RequirePost(IntakePosts.Registrars)
            .OpenTo(ApiScope.WriteMatters).ExpectsVersion()
            .Tells("送案件分理室", "途径说不清的诉求，写明疑问和理由送分理室，由监察、稽核、调解仲裁共同研究。")
            .Example(Doubt, new ReferralAnswer(ApiSamples.Referral, "sent"), ("matter", ApiSamples.DoubtfulMatter.ToString()));
        routes.MapGet(Referral, TriageEndpoints.ShowAsync).RequirePost(TriageRoutes.Readers).OpenTo(ApiScope.ReadMatters).GivesVersion()
            .Tells("查阅分理", "送交的疑问、各方意见和分理意见。")
            .Example(null, new ReferralDetail(
                ApiSamples.Referral, "清分理〔2026〕12号", "under-examination", ApiSamples.DoubtfulMatter, Doubt.Question!, Doubt.Reason!,
                new DateTime(2026, 10, 14, 2, 0, 0, DateTimeKind.Utc), Version: 2,
                [new("劳动保障监察", Opinion.Proposal!, Opinion.Text!, new DateTime(2026, 10, 14, 3, 0, 0, DateTimeKind.Utc))], Ruling: null, Reasons: null));
        routes.MapPost($"{Referral}/opinions", TriageEndpoints.OpineAsync).RequirePost(TriageRoutes.Bodies)
            .Tells("提出分理意见", "监察、稽核、调解仲裁各自的意见：走哪条途径（途径代码），不属于本部门职权（outside-powers），还是先补问（ask-first）。")
            .Example(Opinion, new ReferralAnswer(ApiSamples.Referral, "under-examination"));
        routes.MapPost($"{Referral}/ruling", TriageEndpoints.RuleAsync).RequirePost(PostCodes.TriageOfficer).ExpectsVersion()
            .Tells("作出分理意见", "分理员综合各方意见作出：逐项定途径（channels）、不属于职权（outside-powers），或者先补问（ask-first），写明理由。")
            .Example(Ruling, new StateAnswer("triaged"));
    }
}
