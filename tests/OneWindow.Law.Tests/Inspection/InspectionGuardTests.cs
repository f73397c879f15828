using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;
using static OneWindow.Law.Tests.Inspection.InspectionCase;
using static OneWindow.Law.Tests.Inspection.InspectionMoments;

namespace OneWindow.Law.Tests.Inspection;

/// <summary>Every guard of every step, met with a case that it turns away.</summary>
public sealed class InspectionGuardTests
{
    private static readonly (string, string)[] OneOfficer = [("officers", OfficerList.Write([Chen])), ("no-conflict", "yes"), ("opinion", "同意"), ("reason", "调整")];

    private static readonly (string, string)[] LapsedCertificate =
        [("officers", OfficerList.Write([Chen, He with { ValidTo = new(2026, 3, 1) }])), ("no-conflict", "yes"), ("opinion", "同意"), ("reason", "调整")];

    private static readonly (string, string)[] OutOfTime =
        [("refusal-ground", "out-of-time"), ("never-found", "yes"), ("act-ended-on", "2025-01-10"), ("refused-because", "超过两年")];

    private static readonly (string, string) EarlierReport = ("earlier-found", "2024-06-01 诉求 清维登〔2024〕12号");

    private static readonly (string, string)[] Interview =
        [("interviewed", "负责人"), ("interview-place", "单位"), ("certificates-shown", "yes"), ("interview-text", "问……答……")];

    private static readonly (string, string)[] Conclusion = [("findings", "拖欠属实"), ("proposal", "责令支付")];

    private static readonly (string, string)[] Later = [("correct-by", "2026-04-30"), ("reason", "请求宽限")];

    private static readonly (string, string)[] Mediated =
        [("officers", OfficerList.Write([Chen, He])), ("earlier-officers", OfficerList.Write([He])), ("no-conflict", "yes"), ("opinion", "同意"), ("reason", "调整")];

    private static readonly Dictionary<string, Func<Result<StepTaken>>> Turned = new()
    {
        ["approve-filing two-officers"] = () => Proposed().Try("2026-03-02", Posts.InspectionHead, "approve-filing", OneOfficer),
        ["approve-filing certificates-valid"] = () => Proposed().Try("2026-03-02", Posts.InspectionHead, "approve-filing", LapsedCertificate),
        ["approve-filing nobody-from-before"] = () => Proposed().Try("2026-03-02", Posts.InspectionHead, "approve-filing", Mediated),
        ["change-officers nobody-from-before"] = () => Filed("2026-03-02").Try("2026-03-03", Posts.InspectionHead, "change-officers", Mediated),
        ["reject-filing out-of-time"] = () => Proposed().Try("2026-03-02", Posts.InspectionHead, "reject-filing", OutOfTime),
        ["refuse out-of-time"] = () => Received("2026-03-02").Try("2026-03-02", Posts.InspectionHead, "refuse", OutOfTime),
        ["reject-filing earlier-found"] = () => InspectionCase.Received("2026-03-02", actEndedOn: "2023-01-10").Do("2026-03-02", Posts.LabourInspector, "propose-filing", Filing)
            .Try("2026-03-02", Posts.InspectionHead, "reject-filing", [.. OutOfTime[..2], ("refused-because", "超过两年"), EarlierReport]),
        ["refuse earlier-found"] = () => InspectionCase.Received("2026-03-02", actEndedOn: "2023-01-10")
            .Try("2026-03-02", Posts.InspectionHead, "refuse", [.. OutOfTime[..2], ("refused-because", "超过两年"), EarlierReport]),
        // The last day to complete is 17 March.
        ["refuse-incomplete completion-lapsed"] = () => AwaitingCompletion().Try("2026-03-17", Posts.InspectionHead, "refuse-incomplete", ("refused-because", "未补正")),

        ["begin-investigation officer-of-case"] = () => Filed("2026-03-02").WithOtherOfficers()
            .Try("2026-03-20", Posts.LabourInspector, "begin-investigation", ("certificates-shown", "yes"), ("inquiry", "工资表"), ("answer-by", "2030-01-01")),
        ["record-interview officer-of-case"] = () => Investigating("2026-03-02").WithOtherOfficers().Try("2026-03-20", Posts.LabourInspector, "record-interview", Interview),
        ["record-check officer-of-case"] = () => Investigating("2026-03-02").WithOtherOfficers()
            .Try("2026-03-20", Posts.LabourInspector, "record-check", ("check-place", "店内"), ("certificates-shown", "yes"), ("check-findings", "有考勤表")),
        ["conclude officer-of-case"] = () => Investigating("2026-03-02").WithOtherOfficers().Try("2026-03-20", Posts.LabourInspector, "conclude", Conclusion),
        ["conclude records-made"] = () => Investigating("2026-03-02").Try("2026-03-20", Posts.LabourInspector, "conclude", Conclusion),
        ["conclude not-suspended"] = () => Investigating("2026-03-02")
            .Do("2026-03-09", Posts.DepartmentHead, "suspend", ("suspended-because", "等待仲裁确认劳动关系"))
            .Try("2026-03-20", Posts.LabourInspector, "conclude", Conclusion),
        ["change-officers two-officers"] = () => Filed("2026-03-02").Try("2026-03-03", Posts.InspectionHead, "change-officers", OneOfficer),
        ["change-officers certificates-valid"] = () => Filed("2026-03-02").Try("2026-03-03", Posts.InspectionHead, "change-officers", LapsedCertificate),
        // 60 working days from 2 March end on 28 May.
        ["send-back-report investigation-time-left"] = () => InspectionCase.Reported("2026-03-02", "2026-05-29")
            .Try("2026-06-01", Posts.InspectionHead, "send-back-report", ("reason", "补查")),
        ["send-back-report not-after-order"] = () => Served().LetTheSystemAct("2026-04-07").Try("2026-04-07", Posts.InspectionHead, "send-back-report", ("reason", "补查")),

        ["move-correction-date order-served"] = () => Ordered().Try("2026-03-24", Posts.InspectionHead, "move-correction-date", Later),
        ["move-correction-date order-not-lapsed"] = () => Served().Try("2026-04-07", Posts.InspectionHead, "move-correction-date", Later),
        ["reset-correction-date order-not-served"] = () => Served().Try("2026-03-25", Posts.InspectionHead, "reset-correction-date", Later),
        ["withdraw-order was-filed"] = () => OrderedOnTheSpot().Try("2026-03-04", Posts.InspectionHead, "withdraw-order", ("reason", "有误")),
        ["withdraw-spot-order not-filed"] = () => Ordered().Try("2026-03-24", Posts.InspectionHead, "withdraw-spot-order", ("reason", "有误")),
        ["verify-correction order-served"] = () => Ordered().Try("2026-03-24", Posts.LabourInspector, "verify-correction", ("correction", "已付"), ("recovered", "69000")),
        ["verify-correction paid-in-full"] = () => Served().Try("2026-04-01", Posts.LabourInspector, "verify-correction", ("correction", "付了一半"), ("recovered", "68999.99")),
        ["correction-lapsed was-filed"] = () => OrderedOnTheSpot().Serve("2026-03-04", "service-1").Try("2026-04-07", Posts.System, "correction-lapsed"),
        ["correction-lapsed order-lapsed"] = () => Served().Try("2026-04-03", Posts.System, "correction-lapsed"),
        ["file-after-lapse not-filed"] = () => Served().Try("2026-04-07", Posts.LabourInspector, "file-after-lapse", Filing),
        ["file-after-lapse order-lapsed"] = () => OrderedOnTheSpot().Serve("2026-03-04", "service-1").Try("2026-04-03", Posts.LabourInspector, "file-after-lapse", Filing),

        ["archive nothing-open"] = () => Reported()
            .Do("2026-03-23", Posts.DepartmentHead, "terminate", ("terminated-because", "举报不实")).Issue("2026-03-23", "D-INS-14")
            .Try("2026-03-24", Posts.Archivist, "archive", ("pages", "12"), ("retention", "10y")),

        ["serve served-after-issue"] = () => Ordered().Try("2026-03-24", Posts.LabourInspector, "serve", "service-1", "", ServedOn("2026-03-20")),
        ["serve date-still-ahead"] = () => Ordered().Try("2026-04-07", Posts.LabourInspector, "serve", "service-1", "", ServedOn("2026-04-06")),
        ["receive-online served-after-issue"] = () => Ordered().Try("2026-03-24", Posts.System, "receive-online", "service-1", "", ServedOn("2026-03-20")),
        ["receive-online date-still-ahead"] = () => Ordered().Try("2026-04-07", Posts.System, "receive-online", "service-1", "", ServedOn("2026-04-06")),
        ["post-and-record order-to-pay"] = () => ServiceFailed("D-INS-06").Try("2026-03-25", Posts.LabourInspector, "post-and-record", "service-1", "", ServedOn("2026-03-25")),
        ["post-and-record served-after-issue"] = () => ServiceFailed().Try("2026-03-25", Posts.LabourInspector, "post-and-record", "service-1", "", ServedOn("2026-03-20")),
        ["post-and-record date-still-ahead"] = () => ServiceFailed().Try("2026-04-07", Posts.LabourInspector, "post-and-record", "service-1", "", ServedOn("2026-04-06")),
        // Published on 24 March, 30 days are over on 23 April.
        ["publication-ends published-long-enough"] = () => Published().Try("2026-04-23", Posts.System, "publication-ends", "service-1", ""),
        ["publication-ends date-still-ahead"] = () => Published().Try("2026-04-24", Posts.System, "publication-ends", "service-1", ""),

        // Held on 9 March: 10–13 and 16–18 March are seven working days.
        ["hold-lapses hold-lapsed"] = () => Investigating("2026-03-02")
            .Do("2026-03-09", Posts.DepartmentHead, "preserve-evidence", ("held-items", "工资表一本"), ("held-at", "本局"), ("held-because", "可能被销毁"))
            .Try("2026-03-18", Posts.System, "hold-lapses", "evidence-preservation-1", ""),
        ["ask-extension not-lapsed"] = () => Investigating("2026-03-02").Try("2026-05-29", Posts.LabourInspector, "ask-extension", ("extend-because", "迟了")),
        ["ask-extension extended-enough"] = () => ExtensionAsked().Do("2026-05-28", Posts.DepartmentHead, "grant-extension", "extension-1", "", ("extension-opinion", "同意"))
            .Try("2026-07-01", Posts.LabourInspector, "ask-extension", ("extend-because", "再延")),
        ["grant-extension not-lapsed"] = () => ExtensionAsked().Try("2026-05-29", Posts.DepartmentHead, "grant-extension", "extension-1", "", ("extension-opinion", "同意")),
        ["extension-too-late lapsed"] = () => ExtensionAsked().Try("2026-05-28", Posts.System, "extension-too-late", "extension-1", ""),
        ["grant-recusal two-officers"] = () => RecusalAsked().Try("2026-03-04", Posts.DepartmentHead, "grant-recusal", "recusal-1", "", [.. OneOfficer, ("recusal-opinion", "应当回避")]),
        ["grant-recusal certificates-valid"] = () => RecusalAsked().Try("2026-03-04", Posts.DepartmentHead, "grant-recusal", "recusal-1", "", [.. LapsedCertificate, ("recusal-opinion", "应当回避")]),
        ["grant-recusal nobody-from-before"] = () => RecusalAsked().Try("2026-03-04", Posts.DepartmentHead, "grant-recusal", "recusal-1", "", [.. Mediated, ("recusal-opinion", "应当回避")]),
        ["duty-overdue duty-lapsed"] = () => Served().Try("2026-04-03", Posts.System, "duty-overdue", "performance-1", ""),
    };

    public static TheoryData<string> Guarded => [.. Turned.Keys];

    [Theory, MemberData(nameof(Guarded))]
    public void A_guard_turns_the_step_away_and_says_what_is_missing(string guarded)
    {
        var (step, code) = (guarded.Split(' ')[0], guarded.Split(' ')[1]);
        var guard = InspectionProcedure.Definition.FindStep(step)!.Guards.Single(one => one.Code == code);

        var refusal = Assert.Single(Turned[guarded]().Refusals, refusal => refusal.Code == code);

        Assert.Equal((guard.Otherwise, RefusalKind.NotAllowed, guard.Basis), (refusal.Message, refusal.Kind, refusal.Basis));
    }

    [Fact]
    public void No_guard_is_without_such_a_case()
    {
        var declared = InspectionProcedure.Definition.Steps.SelectMany(step => step.Guards.Select(guard => $"{step.Code} {guard.Code}"));

        Assert.Equal(declared.Order(StringComparer.Ordinal), Turned.Keys.Order(StringComparer.Ordinal));
    }

    private static (string, string)[] ServedOn(string day) =>
        [("service-method", "direct"), ("served-on", day), ("receiver", "负责人"), ("service-proof", "送达回证")];

    private static InspectionCase Published() =>
        ServiceFailed().Do("2026-03-24", Posts.DepartmentHead, "publish", "service-1", "", ("published-in", "清源日报"));

    private static InspectionCase ExtensionAsked() =>
        Investigating("2026-03-02").Do("2026-05-28", Posts.LabourInspector, "ask-extension", ("extend-because", "涉及三家分包单位"));

    private static InspectionCase RecusalAsked() => Filed("2026-03-02")
        .Do("2026-03-03", Posts.LabourInspector, "ask-recusal", ("recusal-of", "何晓燕"), ("recusal-because", "与当事人有亲属关系"));
}
