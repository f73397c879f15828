using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Scenarios.Demo.Stories;

/// <summary>Cases under investigation: with time, due soon, due today, overdue, extended, suspended, with evidence held.</summary>
internal static class InvestigationStories
{
    public static void Tell(DemoDesk desk)
    {
        Begun(desk.BringsToInspection(23, "inspection-first", new(
            "hongtai", PayClaims.MigrantWages,
            "我们五个木工跟着宏泰劳务在金鼎大厦工地支模板，七月到九月的工钱一分没结。包工头说公司没拨款。")
        { Workers = 5, Yuan = 62_500, Months = 3 }), 20, "chenliqun", "hexiaoyan");

        // 60 working days are used up today.
        Begun(desk.BringsToInspection(63, "inspection-first", new(
            "jinding", PayClaims.ConstructionWages,
            "在金鼎建设的安置房项目扎钢筋，班组十一个人，春节前的工钱欠到现在。项目部说已经付给分包了。")
        { Workers = 11, Yuan = 156_200, Months = 4 }), 60, "hexiaoyan", "chenliqun");

        // Six working days too late: shown in red, closed by nobody but a person.
        Begun(desk.BringsToInspection(70, "inspection-second", new(
            "shunda", PayClaims.WageArrears,
            "给顺达开货车，跑长途的提成压了半年，老板说车上有违章要扣。扣了多少也不给看。")
        { Yuan = 31_800, Months = 6 }), 66, "songjia", "luozhiqiang");

        Begun(desk.BringsToInspection(60, "south-office", new(
            "yongli", PayClaims.OvertimePay,
            "电子厂流水线，每天加班三小时，周六也上，工资条上没有加班费这一项。我们组二十多人都是这样。")
        { Workers = 9, Yuan = 74_600, Months = 6 }), 57, "hanmei", "songjia")
            .On(2).Takes(
                "hanmei", "ask-extension",
                (ExtensionTrack.Done, "已询问投诉人和车间主管，已调取近六个月考勤打卡记录和工资条。"),
                (ExtensionTrack.Because, "涉及一条产线的九名劳动者，电子考勤数据存在外地总部服务器，已发函调取，尚未回复；计件和计时混用，需逐人核算。"));

        Begun(desk.BringsToInspection(66, "north-office", new(
            "haoyou", PayClaims.WageArrears,
            "快递网点换老板，原来的派费没结，十二个快递员都在等。总公司说网点自己负责。")
        { Workers = 12, Yuan = 118_400 }), 62, "tanghaitao", "chenliqun")
            .On(6).Takes("tanghaitao", "ask-extension", (ExtensionTrack.Done, "已询问十二名快递员，已向总公司发出调查询问书。"), (ExtensionTrack.Because, "网点原经营者在外地，须委托当地协助调查；派件数据涉及两家公司，需要比对。"))
            .On(4).Takes(DemoPeople.DepartmentHead, "grant-extension", (ExtensionTrack.Opinion, "情况复杂，同意延长三十个工作日。"));

        Begun(desk.BringsToInspection(38, "inspection-first", new(
            "ruixiang", PayClaims.WageArrears,
            "家具厂做漆工，老板说我是跟师傅学徒，不算厂里的人，工资不归厂里发。")
        { Yuan = 15_300, Months = 3 }), 35, "chenliqun", "hexiaoyan")
            .On(15).Takes(
                DemoPeople.DepartmentHead, "suspend",
                (SuspensionTrack.Because, "用人单位否认劳动关系，劳动者已就确认劳动关系申请仲裁（清劳人仲案〔2026〕第0988号），等待裁决。"));

        EvidenceHeld(desk);
    }

    private static void EvidenceHeld(DemoDesk desk)
    {
        Begun(desk.BringsToInspection(9, "inspection-second", new(
            "jinxiu", PayClaims.OvertimePay,
            "酒店客房部，旺季天天加班到半夜。听说经理让财务把老的考勤表都清掉。")
        { Workers = 4, Yuan = 22_000, Months = 5, Source = IntakeSource.Hotline12333, Reference = "12333-99-0077" }), 6, "songjia", "luozhiqiang")
            .On(5).Takes(
                DemoPeople.DepartmentHead, "preserve-evidence",
                (EvidenceTrack.Items, "考勤主机（型号 KQ-20，黑色）一台\n客房部排班表三册"), (EvidenceTrack.Place, "清源锦绣酒店三楼财务室档案柜"),
                (EvidenceTrack.Manner, "就地封存"), (EvidenceTrack.Keeper, "酒店财务经理"),
                (EvidenceTrack.Because, "单位正在更换考勤系统，旧主机准备报废，数据可能灭失。"));

        Begun(desk.BringsToInspection(30, "east-office", new(
            "dongdu", PayClaims.MigrantWages,
            "在船厂做电焊，跟的是外包队，队长上个月跑了，我们七个人两个月的钱没拿到。")
        { Workers = 7, Yuan = 91_700 }), 27, "tanghaitao", "chenliqun")
            .On(18).Takes(
                DemoPeople.DepartmentHead, "preserve-evidence",
                (EvidenceTrack.Items, "外包队进出厂登记簿两册"), (EvidenceTrack.Place, "船厂门卫室"),
                (EvidenceTrack.Manner, "就地封存"), (EvidenceTrack.Keeper, "船厂保卫科科长"), (EvidenceTrack.Because, "外包队负责人失联，登记簿由临时人员保管，可能遗失。"))
            .On(14).Takes(DemoPeople.DepartmentHead, "dispose-evidence", (EvidenceTrack.Disposal, "returned"));
    }

    /// <summary>Filed so many working days ago by two officers, the inquiry sent the day after, the worker interviewed.</summary>
    public static CaseStory Begun(CaseStory told, int filedAgo, string lead, string second) => told
        .On(filedAgo + 1).ProposedBy(lead)
        .On(filedAgo).FiledWith(lead, second)
        .On(filedAgo - 1).InvestigatedBy(lead, answerBy: -(filedAgo - 1) + 5)
        .Interviewed(
            lead, "投诉人本人",
            "问：请说一下做工的时间、地点和工资约定。\n答：就是登记时说的，工资是口头说好的，按月发，后来没有发。\n问：有没有考勤、工资条或者转账记录？\n答：有微信转账记录和工友群里的考勤照片，都已经交了。");
}
