using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Triage;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Hosting.Scenarios.Demo.Stories;

/// <summary>Cases that are being received: to be accepted today, soon, too late; waiting for papers or for the head.</summary>
internal static class ReceivingStories
{
    public static void Tell(DemoDesk desk)
    {
        // Received five working days ago: to be accepted or refused today.
        desk.BringsToInspection(5, "inspection-first", new(
            "weimei", PayClaims.WageArrears,
            "我在味美餐饮做后厨，店里八月换了老板，九月十月的工资一直没发。新老板说让找老店长，老店长电话不接。")
        { Yuan = 9_600 });

        desk.BringsToInspection(3, "inspection-first", new(
            "lehuo", PayClaims.WageArrears,
            "健身房说最近没什么会员，教练的课时费压了两个月。我和另外两个教练都没拿到。")
        { Workers = 3, Yuan = 27_300 });

        desk.BringsToInspection(0, "south-office", new(
            "jinsui", ProtectionClaims.DepositTaken,
            "进厂的时候每人收了五百块工装押金，说干满一年才退。身份证原件也让人事收走了，一直没还。")
        { Workers = 2, Yuan = 1_000, Continuing = true }, DemoPeople.AuditClerk);

        // Two working days past the term.
        desk.BringsToInspection(7, "east-office", new(
            "haifeng", PayClaims.BelowMinimumWage,
            "在水产厂剥虾，按斤算钱，一个月天天干，到手才一千六百块，比最低工资低。")
        { Yuan = 4_200, Months = 6 });

        desk.BringsToInspection(4, "north-office", new(
            "kuaifeng", PayClaims.WageArrears,
            "送外卖的站点换了承包公司，九月的跑单钱两边都不认。站长说系统里看不到我的单了。")
        {
            Yuan = 7_480, Source = IntakeSource.Hotline12345, Reference = "12345-99-0412",
        });

        AwaitingCompletion(desk);
        Pending(desk);
    }

    private static void AwaitingCompletion(DemoDesk desk)
    {
        var asked = desk.BringsToInspection(6, "inspection-second", new(
            "huaxin", PayClaims.OvertimePay,
            "做保安，十二小时两班倒，一个月休两天，加班费从来没给过。工资条不发，只有银行卡的记录。")
        { Yuan = 18_000, Months = 8 });
        asked.On(4).Takes(
            "songjia", "ask-completion",
            (Facts.Missing, "1. 近八个月银行卡工资流水；2. 排班表或者能证明上班时间的照片、聊天记录。"), (Facts.CompleteBy, asked.Day(4)));

        var lapsed = desk.BringsToInspection(14, "inspection-second", new(
            "tiancheng", PayClaims.WageArrears,
            "在商场帮忙卖过货，说好按天算，后来钱没结清。具体哪几天记不清了，也没有字据。")
        { Yuan = 1_200, PeriodUnknown = true });
        lapsed.On(12).Takes(
            "luozhiqiang", "ask-completion",
            (Facts.Missing, "在哪个柜台、由谁招用、做工的日期，以及能证明做过工的材料（同事证言、聊天记录均可）。"), (Facts.CompleteBy, lapsed.Day(-3)));
    }

    private static void Pending(DemoDesk desk)
    {
        desk.BringsToInspection(3, "inspection-first", new(
            "anju", PayClaims.MigrantWages,
            "给安居装饰干了两个小区的瓦工活，六个人一起，八月就完工了，工钱拖到现在，老板说甲方没给他钱。")
        { Workers = 6, Yuan = 84_000 })
            .On(1).ProposedBy("chenliqun");

        var sentBack = desk.BringsToInspection(4, "north-office", new(
            "baijing", ContractClaims.NoWrittenContract,
            "干保洁一年多了，没有签过合同。问主管，主管说都不签。")
        { Workers = 4, Months = 12, Continuing = true });
        sentBack.On(3).ProposedBy("tanghaitao")
            .On(2).Takes(DemoPeople.InspectionHead, "send-back-filing", (Facts.Reason, "请补充四名劳动者的入职时间和工作地点后再报。"));

        desk.BringsToInspection(4, "south-office", new(
            "huafeng", ProtectionClaims.WorkingTime,
            "服装厂赶订单，连着三周没有休息一天，每天干到晚上十点。不来就扣全勤奖。")
        { Workers = 8, Months = 1, Continuing = true })
            .On(3).ProposedBy("hanmei")
            .On(2).FiledWith("hanmei", "songjia");
    }
}
