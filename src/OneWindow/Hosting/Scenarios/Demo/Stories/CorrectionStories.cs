using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Hosting.Scenarios.Demo.Stories;

/// <summary>Cases that are concluded, and orders to correct: drafted, served, partly paid, lapsed, corrected, decided.</summary>
internal static class CorrectionStories
{
    private const string PayOrder = "向劳动者足额支付拖欠的工资，并将支付凭证报送我支队。";

    public static void Tell(DemoDesk desk)
    {
        Concluded(desk, 6, "inspection-first", "chenliqun", "hexiaoyan", 28_000, new(
            "zhixing", PayClaims.WageArrears,
            "培训机构教英语，暑假班结束了课时费没发，校长说家长退费太多。")
        { Workers = 2, Yuan = 28_000 })
            .On(1).DraftedOrder("chenliqun", by: 8);

        // Two working days are left for the decision.
        Concluded(desk, 13, "inspection-second", "songjia", "luozhiqiang", 12_600, new(
            "wanjia", PayClaims.WageArrears,
            "物业公司换项目经理，我们三个保洁被说成自动离职，最后一个月工资扣着不发。")
        { Workers = 3, Yuan = 12_600, Months = 1 })
            .On(4).DraftedOrder("songjia", by: 9)
            .On(3).AgreedBy(DemoPeople.DepartmentHead, Posts.DepartmentHead, "事实清楚，请监察机构负责人定期限。")
            .On(2).SentBackBy(DemoPeople.InspectionHead, Posts.InspectionHead, "指令书要写清三个人各自的金额，补充后再报。");

        Concluded(desk, 3, "north-office", "tanghaitao", "hexiaoyan", 46_000, new(
            "xingyao", PayClaims.WageArrears, "签的是主播，底薪加提成，做了半年，底薪三个月没发，说直播时长不够。") { Workers = 4, Yuan = 46_000, Months = 3 })
            .On(0).Ordered(PayOrder, by: 10);

        var served = Ordered(desk, 8, correctBy: 5, "inspection-first", "hexiaoyan", "chenliqun", 37_500, new(
            "lvyuan", PayClaims.MigrantWages, "给绿源种树、养护草坪，五个人干了一个春天，说好入夏结账，拖到秋天还没结。") { Workers = 5, Yuan = 37_500, Months = 3 });
        served.On(6).Served("hexiaoyan", "樊青（法定代表人）");

        var partly = Ordered(desk, 10, correctBy: 2, "east-office", "tanghaitao", "chenliqun", 64_000, new(
            "mingda", PayClaims.MigrantWages, "修市政路面，八个人，工程都验收了，工钱还差一大半。") { Workers = 8, Yuan = 64_000, Months = 3 });
        partly.On(9).Served("tanghaitao", "明达（法定代表人）").On(3).Paid("tanghaitao", 40_000, 8);

        // The order lapsed four days ago: the calendar has moved the case on by itself.
        var lapsed = Ordered(desk, 16, correctBy: -4, "inspection-second", "songjia", "luozhiqiang", 52_000, new(
            "dacheng", PayClaims.WageArrears, "机械厂停产，四月到七月只发生活费，现在厂里说等卖了设备再发。") { Workers = 6, Yuan = 52_000, Months = 4 });
        lapsed.On(14).Served("songjia", "裴大成（法定代表人）").On(8).Paid("songjia", 15_000, 6).On(2).Paid("songjia", 6_000, 2);

        Corrected(desk, 2, "south-office", "hanmei", "songjia", 19_800, new(
            "kangning", PayClaims.WageArrears, "护理院的护工，夜班补贴说好每晚五十，扣了半年没给。") { Workers = 3, Yuan = 19_800, Months = 6 });

        Decision(desk);
    }

    /// <summary>The order as the inspector drafts it for the head, past the head of the bureau.</summary>
    private static CaseStory DraftedOrder(this CaseStory told, string inspector, int by) => told.Drafted(
        inspector, "order-correction", (DemoPeople.InspectionHead, Posts.InspectionHead), (DemoPeople.DepartmentHead, Posts.DepartmentHead),
        "事实已经查清，单位无异议，建议责令限期改正。", (Facts.Order, PayOrder), (Facts.CorrectBy, told.Day(by)));

    /// <summary>Orders that lapsed: a decision is proposed, another is made.</summary>
    private static void Decision(DemoDesk desk)
    {
        var pending = Ordered(desk, 30, correctBy: -20, "inspection-second", "songjia", "luozhiqiang", 25_500, new(
            "yunfan", PayClaims.WageArrears, "公司融资没谈成，三个程序员两个月工资没发，群里说再等等，后来人事也走了。") { Workers = 3, Yuan = 25_500 });
        pending.On(28).Served("songjia", "云起（法定代表人）")
            .On(9).Takes("songjia", "propose-decision", (Facts.Proposal, "期满未改正，建议作出行政处理决定，并依法给予罚款。"));

        var decided = Ordered(desk, 40, correctBy: -28, "inspection-first", "chenliqun", "hexiaoyan", 88_000, new(
            "shengshi", PayClaims.WageArrears, "售楼部置业顾问，佣金跳点不认，十个人的提成压了快一年。") { Workers = 10, Yuan = 88_000, Months = 8 });
        decided.On(38).Served("chenliqun", "盛开来（法定代表人）")
            .On(24).Takes("chenliqun", "propose-decision", (Facts.Proposal, "期满未改正，建议依法作出行政处理决定，责令支付并加付赔偿金。"))
            .On(12).Takes(
                DemoPeople.DepartmentHead, "record-decision",
                (Facts.DecisionKind, "handling"), (Facts.DecisionNumber, "清人社监理字〔2026〕第0031号"), (Facts.DecidedOn, decided.Day(-12)));
    }

    /// <summary>Investigated within ten working days and reported.</summary>
    public static CaseStory Concluded(
        DemoDesk desk, int concludedAgo, string unit, string lead, string second, decimal? owed, MatterText text) =>
        InvestigationStories.Begun(desk.BringsToInspection(concludedAgo + 13, unit, text), concludedAgo + 10, lead, second)
            .On(concludedAgo + 4).Checked(lead, DemoEmployers.All[text.Employer].Address!, "查阅职工名册、考勤表和工资支付台账，抽查三个月；工资台账有未发放记录，单位财务负责人当场认可。")
            .On(concludedAgo).Concluded(lead, $"经查，{DemoEmployers.All[text.Employer].Name}未按规定足额支付 {text.Workers} 名劳动者的劳动报酬，事实清楚，证据有询问笔录、考勤记录、工资台账和单位说明。", owed);

    /// <summary>Ordered to correct, the order signed on the same day.</summary>
    public static CaseStory Ordered(
        DemoDesk desk, int orderedAgo, int correctBy, string unit, string lead, string second, decimal owed, MatterText text) =>
        Concluded(desk, orderedAgo + 3, unit, lead, second, owed, text)
            .On(orderedAgo).Ordered(PayOrder, correctBy).Signed("D-INS-15", DemoPeople.InspectionHead);

    /// <summary>Ordered, served, paid in full and verified.</summary>
    public static CaseStory Corrected(
        DemoDesk desk, int verifiedAgo, string unit, string lead, string second, decimal owed, MatterText text) =>
        Ordered(desk, verifiedAgo + 9, 1 - verifiedAgo, unit, lead, second, owed, text)
            .On(verifiedAgo + 8).Served(lead, $"{DemoEmployers.All[text.Employer].LegalRepresentative}（法定代表人）")
            .On(verifiedAgo + 2).Paid(lead, owed, text.Workers)
            .On(verifiedAgo).Verified(lead, owed, text.Workers);
}
