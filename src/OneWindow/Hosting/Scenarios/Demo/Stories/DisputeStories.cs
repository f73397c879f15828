using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Mediation;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Scenarios.Demo.Stories;

/// <summary>Disputes between two sides: mediated, agreed, failed and gone on to inspection; applied for arbitration, accepted, with a tribunal.</summary>
internal static class DisputeStories
{
    private const string Mediation = "mediation-head";
    private const string Arbitration = "arbitration-head";

    public static void Tell(DemoDesk desk)
    {
        ToMediation(desk, 2, new("tiancheng", PayClaims.WageArrears, "市场里看摊位的，提成少算了两个月，老板说账要年底一起对。") { Yuan = 3_200 });

        ToMediation(desk, 8, new("jinxiu", PayClaims.WageArrears, "酒店客房部，辞职的时候扣了我半个月工资抵布草损耗。") { Yuan = 2_600, Months = 1 })
            .On(7).MediatedBy("yelan")
            .On(5).TalkedWith("yelan", "单位承认扣款没有依据，愿意补发，要求分两次；申请人要求一次付清。");

        ToMediation(desk, 12, new("baijing", PayClaims.WageArrears, "做保洁的，换班组以后九月的工资两边都不认。") { Yuan = 4_800, Months = 1 })
            .On(11).MediatedBy("yelan")
            .On(9).TalkedWith("yelan", "单位核对考勤后认可九月在岗二十六天，双方同意一次付清。")
            .On(9).Agreed("yelan", "单位一次性支付九月工资四千八百元，银行转账。", "4800.00", 6);

        FailedAndInspected(desk);

        ToArbitration(desk, 1, new("ruixiang", ContractClaims.DoublePay, "在家具厂做了八个月，一直没签合同，辞退的时候什么都没给。") { Yuan = 31_500, Months = 8 })
            .ClaimsDoublePay("2026-02-10", "4500.00", "31500.00");

        ToArbitration(desk, 9, new("shunda", ContractClaims.DoublePay, "开货车的，去年十一月入职，合同说补签一直没补。") { Yuan = 60_000, Months = 10 })
            .ClaimsDoublePay("2025-11-03", "6000.00", "60000.00")
            .On(7).AcceptedByRegistrar().Signed("D-ARB-06", DemoPeople.ArbitrationRegistrar)
            .On(4).HeardBy("jiangwenbin");
    }

    /// <summary>Mediation fails for want of agreement; the same claim goes on to inspection with other people.</summary>
    private static void FailedAndInspected(DemoDesk desk)
    {
        var matter = desk.Brings(15, new("renhe", PayClaims.WageArrears, "劳务派遣去的工地，公司说甲方没结款，三个人两个月工资没发。") { Workers = 3, Yuan = 27_000 })
            .Chosen(Channel.Mediation);
        Open(matter, Channel.Mediation, Mediation).On(14).MediatedBy("yelan")
            .On(12).TalkedWith("yelan", "单位只认一个月，另一个月推给甲方，双方差距大。")
            .On(11).Failed("yelan", "单位不承认第二个月的工资，双方不能达成协议。", "工资：劳动保障监察");
        matter.On(10).Chosen(Channel.Inspection).Accepted("inspection-second").On(9).ProposedBy("songjia").On(8).FiledWith("songjia", "luozhiqiang")
            .On(3).HandedOver("luozhiqiang", "tanghaitao", "罗志强借调市局专项工作，期间由唐海涛接办。");
    }

    private static CaseStory ToMediation(DemoDesk desk, int workingDaysAgo, MatterText text) =>
        Open(desk.Brings(workingDaysAgo, text, DemoPeople.ArbitrationClerk).Chosen(Channel.Mediation), Channel.Mediation, Mediation);

    private static CaseStory ToArbitration(DemoDesk desk, int workingDaysAgo, MatterText text) =>
        Open(desk.Brings(workingDaysAgo, text, DemoPeople.ArbitrationClerk).Chosen(Channel.Arbitration), Channel.Arbitration, Arbitration);

    private static CaseStory Open(MatterStory matter, Channel channel, string unit)
    {
        (Fact, string)[] asked = channel == Channel.Mediation
            ?
            [
                (MediationFacts.Source, "offered"), (MediationFacts.Fitness, "small"),
                (MediationFacts.Consent, "当面征求申请人意见，电话征求单位意见，双方都愿意先调解。"),
            ]
            : [(ApplicationFacts.Form, "written")];
        return matter.Accepted(unit, channel, asked);
    }
}
