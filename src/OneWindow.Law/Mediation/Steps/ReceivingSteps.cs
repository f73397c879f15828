using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Mediation.MediationGuards;
using static OneWindow.Law.Mediation.MediationStates;
using Deadlines = OneWindow.Law.Mediation.MediationDeadlines;
using Facts = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Law.Mediation.Steps;

/// <summary>申请受理 and the talks themselves, up to an agreement or their end.</summary>
internal static class ReceivingSteps
{
    public static readonly IReadOnlyList<Step> All =
    [
        new("accept", "受理并指定调解员", [Applied], InMediation, [Posts.MediationHead], Laws.PeoplesMediationLaw.Article(19))
        {
            Standing = Standing.Usual,
            Fields = [new(Facts.BothAgree) { MustBe = true }, SharedFacts.LookedUpOfficers, new(Facts.Mediators), new(SharedFacts.NoConflict) { MustBe = true }],
            Guards = [MediatorNamed, NobodyFromBefore], Papers = ["D-MED-03"], TakesNumber = "mediation-case", OtherSide = ["change-mediator", "fail"],
            Says = "已受理，请通知双方调解时间和地点；自收到申请之日起十五日。",
        },
        new("decline", "不予调解", [Applied], Declined, [Posts.MediationHead], Laws.PeoplesMediationLaw.Article(17))
        {
            Fields = [new(Facts.DeclineGround), new(Facts.Because)], Stops = [Deadlines.Mediation], Papers = ["D-MED-05"],
            OtherSide = ["reopen", "return-claims"], Says = "终止告知书已起草，写明其他途径；请把各项请求转回。",
        },
        new("withdraw", "撤回申请或者要求终止", [Applied, InMediation], Withdrawn, [Posts.Mediator, Posts.MediationHead, Posts.WindowClerk], Laws.PeoplesMediationLaw.Article(23))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Because)], Stops = [Deadlines.Mediation, Deadlines.Continued], Papers = ["D-MED-05"],
            OtherSide = ["reopen", "return-claims"], Says = "调解已终止，终止告知书已起草。",
        },
        new("change-mediator", "更换调解员", [InMediation], null, [Posts.MediationHead], Laws.PeoplesMediationLaw.Article(19))
        {
            Standing = Standing.Rare, Fields = [SharedFacts.LookedUpOfficers, new(Facts.Mediators), new(SharedFacts.NoConflict) { MustBe = true }, new(SharedFacts.Reason)],
            Guards = [MediatorNamed, NobodyFromBefore], OtherSide = ["change-mediator"], Says = "调解员已更换，请告知双方。",
        },
        new("record-session", "记录调解", [InMediation], null, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(22))
        {
            Standing = Standing.Usual,
            Fields = [new(Facts.Form), new(Facts.Place), new(Facts.TakingPart, IsRequired: false), new(Facts.Record)], Guards = [ActsInOwnCase], Papers = ["D-MED-03"],
            OtherSide = ["ask-correction"], Says = "调解情况已记录。",
        },
        new("report-danger", "报告可能激化", [InMediation], null, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(25))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Danger)], Papers = ["D-EMG-01"], OtherSide = ["ask-correction"],
            Says = "已记录并起草报告，请立即向公安机关和有关部门报告。",
        },
        new("continue-by-consent", "双方同意继续调解", [InMediation], null, [Posts.Mediator], Laws.ArbitrationLaw.Article(14, 3))
        {
            Standing = Standing.Rare, Fields = [new(Facts.BothAgree) { MustBe = true }, new(Facts.ContinueUntil) { Days = DayRule.Future }], Guards = [ActsInOwnCase],
            Stops = [Deadlines.Mediation, Deadlines.Continued], Starts = [new(Deadlines.Continued) { DueOn = Facts.ContinueUntil, StartFact = "双方同意继续调解" }],
            OtherSide = ["fail"], Says = "已登记；任何一方仍可随时终止调解、申请仲裁。",
        },
        new("agree", "达成协议", [InMediation], Agreed, [Posts.Mediator], Laws.ArbitrationLaw.Article(14, 2))
        {
            Standing = Standing.Usual,
            Fields =
            [
                new(Facts.Subject), new(Facts.Agreement), new(Facts.AgreedAmount, IsRequired: false), new(Facts.PerformBy) { Days = DayRule.Future },
                new(Facts.AgreedOn) { Days = DayRule.NotFuture, Starts = "today" }, new(Facts.Signed) { MustBe = true },
            ],
            Guards = [ActsInOwnCase, TalksRecorded], Stops = [Deadlines.Mediation, Deadlines.Continued],
            Starts =
            [
                new(Deadlines.Performance) { DueOn = Facts.PerformBy, StartFact = "协议生效" },
                new(Deadlines.ReviewWindow) { From = Facts.AgreedOn, StartFact = "协议生效" },
                new(Deadlines.ConfirmationWindow) { From = Facts.AgreedOn, StartFact = "协议生效" },
            ],
            Papers = ["D-MED-04"], OtherSide = ["mediate-anew"], Says = "协议已生效；十五日内可以共同申请仲裁审查，三十日内可以共同申请司法确认。",
        },
        new("fail", "调解不成，终止", [InMediation], Failed, [Posts.Mediator, Posts.MediationHead], Laws.PeoplesMediationLaw.Article(26))
        {
            Fields = [new(Facts.FailGround), new(Facts.Because)], Guards = [LapseIsTrue], Stops = [Deadlines.Mediation, Deadlines.Continued], Papers = ["D-MED-05"],
            OtherSide = ["reopen", "return-claims"], Says = "终止告知书已起草，写明仲裁等途径；请把各项请求转回。",
        },
    ];
}
