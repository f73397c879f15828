using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Tests.Inspection;

/// <summary>Moments in the life of a case from which tests go on. Filed on Monday 2 March 2026, to be corrected by Friday 3 April.</summary>
internal static class InspectionMoments
{
    public static readonly Officer Third = new(Guid.Parse("00000000-0000-0000-0000-0000000000c3"), "孙磊", "清监0419", new(2028, 12, 31));
    public static readonly Officer Fourth = new(Guid.Parse("00000000-0000-0000-0000-0000000000c4"), "马静", "清监0420", new(2028, 12, 31));

    public static InspectionCase Proposed() => InspectionCase.Received("2026-03-02").Do("2026-03-02", Posts.LabourInspector, "propose-filing", InspectionCase.Filing);

    public static InspectionCase AwaitingCompletion() => InspectionCase.Received("2026-03-02")
        .Do("2026-03-03", Posts.WindowClerk, "ask-completion", ("missing", "用人单位全称"), ("complete-by", "2026-03-17"));

    public static InspectionCase Reported() => InspectionCase.Reported("2026-03-02", "2026-03-20");

    public static InspectionCase Ordered() => Reported()
        .Do("2026-03-23", Posts.InspectionHead, "order-correction", ("order", "支付工资"), ("correct-by", "2026-04-03"), ("opinion", "同意"))
        .Issue("2026-03-23", "D-INS-15");

    public static InspectionCase Served() => Ordered().Serve("2026-03-24", "service-1");

    public static InspectionCase OrderedOnTheSpot() => InspectionCase.Received("2026-03-02")
        .Do("2026-03-03", Posts.LabourInspector, "correct-on-the-spot",
            ("certificates-shown", "yes"), ("findings", "未签合同"), ("order", "补签"), ("correct-by", "2026-04-03"))
        .Issue("2026-03-03", "D-INS-15");

    public static InspectionCase Corrected() => Served()
        .Do("2026-04-02", Posts.LabourInspector, "verify-correction", ("correction", "五人均已收到"), ("recovered", "69000"), ("workers-confirmed", "5"));

    public static InspectionCase Decided() => Reported()
        .Do("2026-03-23", Posts.LabourInspector, "propose-decision", ("proposal", "责令支付并处罚款"))
        .Do("2026-03-30", Posts.DepartmentHead, "record-decision",
            ("decision-kind", "penalty"), ("decision-number", "清人社监罚〔2026〕3号"), ("decided-on", "2026-03-30"));

    public static InspectionCase ServiceFailed(string paper = "D-INS-15") => (paper == "D-INS-15" ? Ordered() : Reported().Issue("2026-03-23", paper))
        .Do("2026-03-24", Posts.LabourInspector, "record-failed-service", "service-1", "", ("failed-because", "查无此人"));

    public static InspectionCase WithOtherOfficers(this InspectionCase @case) => @case.Do("2026-03-20", Posts.InspectionHead, "change-officers",
        ("officers", OfficerList.Write([Third, Fourth])), ("no-conflict", "yes"), ("reason", "工作调整"));
}
