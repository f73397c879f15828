using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Arbitration.ArbitrationStates;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;
using Facts = OneWindow.Law.Arbitration.ApplicationFacts;

namespace OneWindow.Law.Arbitration.Steps;

/// <summary>申请和受理: completion, mediation first, acceptance or refusal, representatives.</summary>
internal static class ApplicationSteps
{
    private static readonly Post[] Window = [Posts.ArbitrationRegistrar, Posts.WindowClerk];

    private static readonly Guard JurisdictionNamed = new(
        "competent-named", "仅因管辖不予受理的，应当告知有管辖权的仲裁委员会",
        view => view.Text(Facts.RefusalGround) != "no-jurisdiction" || view.Text(Facts.Competent).Length > 0, Laws.Rules33.Article(31))
    {
        ReadsInput = true,
    };

    private static readonly Guard CompletionLapsed = new(
        "completion-lapsed", "补正期限未满", view => view.HasLapsed(Deadlines.Completion), Laws.Rules33.UnverifiedArticle(29));

    private static readonly Guard ThreeToFive = new(
        "three-to-five", "劳动者一方十人以上并有共同请求的，可以推举三至五名代表",
        view => view.Number(Facts.RepresentativeCount) is >= 3 and <= 5 && view.Number(SharedFacts.Workers) >= 10,
        Laws.ArbitrationLaw.Article(7))
    {
        ReadsInput = true,
    };

    public static readonly IReadOnlyList<Step> All =
    [
        new("accept", "受理", [Submitted], Accepted, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(29))
        {
            Standing = Standing.Usual,
            Fields = [new(Facts.Examined) { MustBe = true }, new(Facts.MinimumWage), new(Facts.FastTrack)],
            Guards = [ClaimGuards.SomethingClaimed], Stops = [Deadlines.Acceptance, Deadlines.SameDayAcceptance],
            Starts =
            [
                new(Deadlines.ServingCopy) { StartFact = "受理之日" }, new(Deadlines.Tribunal) { StartFact = "受理之日" },
                new(Deadlines.Award) { StartFact = "受理之日" },
                new(Deadlines.FastAward) { StartFact = "受理之日", If = new(Facts.FastTrack, "yes") },
            ],
            Papers = ["D-ARB-04", "D-ARB-06"], TakesNumber = "arbitration-case", OtherSide = ["cancel-case", "reopen"],
            Says = "已受理；受理通知书送申请人，申请书副本五个工作日内送达被申请人，同时组庭。",
        },
        new("refuse", "不予受理", [Submitted], NotAccepted, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(29))
        {
            Fields = [new(Facts.RefusalGround), new(Facts.RefusedBecause), new(Facts.Competent, IsRequired: false)], Guards = [JurisdictionNamed],
            Stops = [Deadlines.Acceptance, Deadlines.SameDayAcceptance], Papers = ["D-ARB-05"], OtherSide = ["court-holds-competent", "reopen"],
            Says = "不予受理通知书已起草，请当场送达并说明可以向人民法院起诉。",
        },
        new("ask-completion", "通知补正", [Submitted], AwaitingCompletion, Window, Laws.Rules33.UnverifiedArticle(29))
        {
            Fields = [new(Facts.Missing), new(Facts.CompleteBy) { Days = DayRule.Future }], Stops = [Deadlines.Acceptance, Deadlines.SameDayAcceptance],
            Starts = [new(Deadlines.Completion) { DueOn = Facts.CompleteBy, StartFact = "通知补正" }], Papers = ["D-ARB-03"],
            OtherSide = ["complete", "move-completion-date"], Says = "补正告知书已起草，所缺材料一次写全；受理期限自补正之日重新计算。",
        },
        new("move-completion-date", "延后补正期限", [AwaitingCompletion], null, Window, Laws.Rules33.UnverifiedArticle(29))
        {
            Standing = Standing.Rare, Fields = [new(Facts.CompleteBy) { Days = DayRule.Future }, new(SharedFacts.Reason)], Stops = [Deadlines.Completion],
            Starts = [new(Deadlines.Completion) { DueOn = Facts.CompleteBy, StartFact = "延后补正期限" }], OtherSide = ["complete"], Says = "补正期限已延后。",
        },
        new("complete", "登记补正", [AwaitingCompletion], Submitted, Window, Laws.Rules33.Article(46, 1, 2))
        {
            Standing = Standing.Usual, Fields = [new(Facts.Completed)], Stops = [Deadlines.Completion],
            Starts = [new(Deadlines.Acceptance) { StartFact = "材料补正之日" }], Papers = ["D-ARB-02"], OtherSide = ["ask-completion"],
            Says = "材料已补正，收件回执已起草，受理期限重新计算。",
        },
        new("refuse-incomplete", "逾期未补正，不予受理", [AwaitingCompletion], NotAccepted, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(29))
        {
            Fields = [new(Facts.RefusedBecause)], Guards = [CompletionLapsed], Stops = [Deadlines.Completion], Papers = ["D-ARB-05"],
            OtherSide = ["reopen"], Says = "不予受理通知书已起草，请送达并告知补齐后可以再申请。",
        },
        new("mediate-first", "双方同意先行调解，暂缓受理", [Submitted], MediatedFirst, Window, Laws.Rules33.UnverifiedArticle(69))
        {
            Fields = [new(Facts.BothAgree) { MustBe = true }], Stops = [Deadlines.SameDayAcceptance], Suspends = [Deadlines.Acceptance],
            Papers = ["D-MED-01"], OtherSide = ["mediation-was-in-vain", "settled-before-acceptance"],
            Says = "请在窗口登记调解；受理期限暂停，调解不成或者满十五日的，随时恢复受理。",
        },
        new("mediation-was-in-vain", "调解不成，恢复受理", [MediatedFirst], Submitted, Window, Laws.ArbitrationLaw.Article(14, 3))
        {
            Standing = Standing.Usual, Fields = [new(SharedFacts.Reason)], Resumes = [Deadlines.Acceptance], OtherSide = ["mediate-first"],
            Says = "已恢复受理审查，受理期限接着计算。",
        },
        new("settled-before-acceptance", "先行调解成功，撤回申请", [MediatedFirst], Withdrawn, Window, Laws.ArbitrationLaw.Article(41))
        {
            Fields = [new(Facts.WithdrawnBecause)], Stops = [Deadlines.Acceptance], OtherSide = ["reopen"], Says = "申请已撤回；双方可以申请仲裁审查或者司法确认。",
        },
        new("name-representatives", "登记推举代表", [Submitted, .. BeforeHearing], null, Window, Laws.ArbitrationLaw.Article(7))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Representatives), new(Facts.RepresentativeCount)], Guards = [ThreeToFive],
            OtherSide = ["name-representatives"], Says = "代表已登记；代表和解、变更请求须经被代表的人同意。",
        },
        new("court-holds-competent", "法院认为本委有管辖权，恢复审查", [NotAccepted], Submitted, [Posts.ArbitrationOfficeHead], Laws.DisputeInterpretation1.Article(5, 1, 2))
        {
            Standing = Standing.Rare, Fields = [new(OutcomeFacts.Ruling)], Starts = [new(Deadlines.Acceptance) { StartFact = "收到法院审查意见后重新申请" }],
            OtherSide = ["accept", "refuse"], Says = "已恢复受理审查。",
        },
    ];
}
