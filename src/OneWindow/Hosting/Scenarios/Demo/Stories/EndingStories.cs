using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Triage;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Hosting.Scenarios.Demo.Stories;

/// <summary>Every ending of the inspection procedure, and one that was taken up again.</summary>
internal static class EndingStories
{
    private const string PaidAll = "用人单位已全额支付，劳动者全部确认收款。";

    public static void Tell(DemoDesk desk)
    {
        CorrectionStories.Corrected(desk, 6, "inspection-first", "chenliqun", "hexiaoyan", 23_400, new(
            "tiancheng", PayClaims.WageArrears, "商场租户撤柜，导购的底薪没结，六个人两个月。") { Workers = 6, Yuan = 23_400 })
            .On(4).Closed(PaidAll);

        Archived(desk, 20, "north-office", "tanghaitao", "hexiaoyan", 9_200, 43, new(
            "xiaoman", PayClaims.WageArrears, "在面包房做学徒，干了三个月走人，最后一个月工资不给，说要扣培训费。") { Yuan = 9_200, Months = 1 });
        Archived(desk, 32, "inspection-second", "songjia", "luozhiqiang", 71_500, 88, new(
            "renhe", PayClaims.WageArrears, "劳务公司派到工厂，厂里说钱已经给劳务公司了，劳务公司说厂里没给，十三个人没拿到钱。") { Workers = 13, Yuan = 71_500 });
        Archived(desk, 45, "inspection-first", "hexiaoyan", "chenliqun", 33_000, 57, new(
            "jinding-branch", PayClaims.MigrantWages, "码头配套工程砌墙的，四个人，工程款纠纷把我们工钱压住了。") { Workers = 4, Yuan = 33_000, Months = 3 });

        BeforeFiling(desk);
        AfterFiling(desk);
    }

    private static void BeforeFiling(DemoDesk desk)
    {
        var outOfTime = desk.BringsToInspection(11, "inspection-first", new(
            "yunfan", PayClaims.WageArrears, "以前在云帆软件上班，离职的时候有一笔年终奖没给，当时没顾上，现在想要回来。")
        { Yuan = 20_000, PeriodUnknown = true });
        outOfTime.On(8).Takes(
            DemoPeople.InspectionHead, "refuse",
            (Facts.RefusalGround, "out-of-time"), (Facts.ActEndedOn, outOfTime.Day(-760)), (Facts.NeverFound, "yes"),
            (Facts.RefusedBecause, "离职已超过二年，其间没有向劳动保障行政部门举报投诉，违法行为也未被发现；可以就争议另行咨询仲裁时效。"))
            .Signed("D-INS-03", DemoPeople.InspectionHead);

        desk.BringsToInspection(16, "inspection-second", new(
            "lingang", PayClaims.WageArrears, "在物流园装卸，单位说我是承揽，不是员工，按件结的钱也少算了。") { Yuan = 6_700 })
            .On(13).Takes(
                "luozhiqiang", "refer",
                (Facts.ReferredBecause, "双方对是否存在劳动关系和计件数量均有争议，劳动者已向市劳动人事争议仲裁院提出申请，依劳动争议处理程序办理。"));

        var transferred = desk.BringsToInspection(19, "inspection-first", new(
            "mingda", ProtectionClaims.AgencyMisconduct, "中介说介绍到市政公司上班，收了三千块介绍费，人去了公司说没这回事。") { Yuan = 3_000, PeriodUnknown = true })
            .On(17);
        transferred.Takes(
                DemoPeople.DepartmentHead, "transfer-out",
                (Facts.TransferTo, "清源市公安局东渡分局"), (Facts.TransferBecause, "中介没有登记、冒用单位名义收费，涉嫌诈骗，不属于劳动保障监察处理的事项"),
                (Facts.TransferBasis, "《中华人民共和国行政处罚法》第二十七条"), (Facts.TransferItems, "投诉登记表 1份\n转账截图打印件 3页"), (Facts.TransferReplyBy, transferred.Day(-2)));

        desk.BringsToInspection(22, "south-office", new(
            "jinxiu", PayClaims.WageArrears, "酒店前台，离职后押了半个月工资。") { Yuan = 2_100, Months = 1 })
            .On(20).Takes(
                "hanmei", "withdraw",
                (Facts.WithdrawnBecause, "单位已在登记次日支付，投诉人书面撤回。"), (Facts.NothingExOfficio, "yes"));
    }

    private static void AfterFiling(DemoDesk desk)
    {
        CorrectionStories.Corrected(desk, 25, "inspection-first", "hexiaoyan", "chenliqun", 1_500, new(
            "lehuo", PayClaims.WageArrears, "健身房扣了我试用期的钱，后来打电话说算错了。") { Yuan = 1_500, Months = 1 })
            .On(23).Takes(
                DemoPeople.DepartmentHead, "cancel-filing",
                (Facts.MinorAndCorrected, "yes"), (Facts.Correction, "系财务计算差错，已补发 1,500 元并向劳动者道歉。"), (Facts.CorrectionProof, "银行代发回单\n劳动者签收单"),
                (Facts.Outcome, "违法行为轻微且已改正，撤销立案。"));

        CorrectionStories.Concluded(desk, 28, "inspection-second", "songjia", "luozhiqiang", null, new(
            "huaxin", ProtectionClaims.WorkingTime, "有人说保安公司让保安连上三十六小时，我是在门口看到的。")
        { Kind = SubmissionKind.Report, Continuing = true, Source = IntakeSource.Online, Reference = "网-99-0231" })
            .On(26).Takes(
                DemoPeople.DepartmentHead, "terminate",
                (Facts.TerminatedBecause, "调取近三个月门岗录像和交接班记录，未发现连续上岗超过十二小时的情形，举报情况不属实"),
                (Facts.HandlingBasis, "《劳动保障监察条例》第十七条"));

        // Closed, then found to be untrue, and taken up again.
        CorrectionStories.Corrected(desk, 15, "east-office", "tanghaitao", "chenliqun", 14_400, new(
            "haifeng", PayClaims.WageArrears, "冷库搬运，四个人一个月的工钱没给。") { Workers = 4, Yuan = 14_400, Months = 1 })
            .On(12).Closed(PaidAll)
            .On(1).Takes(
                DemoPeople.DepartmentHead, "reopen",
                (Facts.Reason, "两名劳动者来电反映收款确认书不是本人签字，实际未收到工资；经核对银行流水属实，重新办理。"));
    }

    private static void Archived(
        DemoDesk desk, int archivedAgo, string unit, string lead, string second, decimal owed, int pages, MatterText text) =>
        CorrectionStories.Corrected(desk, archivedAgo + 5, unit, lead, second, owed, text)
            .On(archivedAgo + 3).Closed(PaidAll)
            .On(archivedAgo).Archived(pages);
}
