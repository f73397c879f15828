using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Scenarios.Demo.Stories;

/// <summary>Doubtful matters before the triage room: waiting, examined, late, and back at the window.</summary>
internal static class TriageStories
{
    public static void Tell(DemoDesk desk)
    {
        // Sent today: may still be recalled.
        desk.Brings(0, new("mingda", PayClaims.WageArrears, "跟着老乡的施工队修路，老乡没有营业执照，挂在公司名下，两个月的钱没结。") { Yuan = 18_600 })
            .SentToRoom(
                DemoPeople.Clerk, "挂靠的个人施工队欠的工钱，向发包公司主张，走监察还是仲裁？",
                "来访人和公司没有签过任何东西，公司说是分包，老乡说是公司让他带人。规则建议走监察，但是公司否认用工。");

        // Sent the day before yesterday: two bodies have spoken, the third is waited for.
        desk.Brings(2, new("kuaifeng", PayClaims.WageArrears, "送外卖的，合同写的是合作协议，站点每天点名排班，三个月的单子钱扣着不给。") { Yuan = 21_400, Months = 3 }, DemoPeople.AuditClerk)
            .SentToRoom(
                DemoPeople.AuditClerk, "外卖骑手签合作协议、按站点排班管理，欠的单子钱属于工资吗？由谁受理？",
                "监察窗口认为关系不清不好立案，仲裁窗口认为可以先由监察查用工管理。两家说法不一。")
            .TakenUp()
            .On(1)
            .InspectionSays("arbitration", "站点有考勤、派单和奖惩，用工事实可以查；但是单位不认劳动关系，建议先由仲裁确认，我们可以提供平台数据线索。")
            .AuditSays("arbitration", "没有参保记录，等关系确认以后再核定，目前不涉及稽核。");

        // Sent a week ago and not ruled on yet: late.
        desk.Brings(6, new("kangning", PersonClaims.OverAge, "在护理院做护工，今年五十八，已经领养老金，干了四年，上个月说不用来了，工钱也没结清。") { Yuan = 9_800, Months = 1 }, DemoPeople.ArbitrationClerk)
            .SentToRoom(
                DemoPeople.ArbitrationClerk, "已领养老金的护工，用工跨2025年9月1日，按哪个规定、走哪条途径？",
                "新旧司法解释适用不明，系统也提示送分理。")
            .TakenUp()
            .ArbitrationSays("arbitration", "九月以后的部分可以按新规定受理，以前的部分有争议，建议一并受理后审查。");

        // Ruled: back at the window that asked.
        desk.Brings(5, new("xingyao", ContractClaims.NoWrittenContract, "做带货主播，签的是经纪合同，每天坐班八小时，公司不肯补劳动合同。") { Months = 6, Continuing = true })
            .SentToRoom(DemoPeople.Clerk, "经纪合同名义下坐班的主播，劳动合同问题由监察管还是先去仲裁确认关系？", "公司当场拿出经纪合同，来访人拿出打卡记录。")
            .On(4)
            .TakenUp()
            .InspectionSays("arbitration", "关系争议大，监察查处以存在劳动关系为前提，宜先仲裁。")
            .AuditSays("arbitration", "不涉及稽核。")
            .ArbitrationSays("arbitration", "属于受案范围，可以受理确认劳动关系和由此产生的请求。")
            .On(3)
            .Ruled(Channel.Arbitration, "是否存在劳动关系双方有实质争议，三家意见一致：先走仲裁确认关系；确认以后没有签合同的事实仍可以投诉。");

        desk.Brings(8, new("anju", PayClaims.WageArrears, "我包了一层楼的水电，公司欠我八万尾款。") { Yuan = 80_000, Months = 3 })
            .SentToRoom(DemoPeople.Clerk, "个人承包水电工程的尾款，是工资还是工程款？", "来访人自己雇了三个人，工资他已经付了，公司欠的是包干价的尾款。")
            .On(7)
            .InspectionSays("outside-powers", "自己雇人、包工包料、按工程量结算，是工程款，不属于工资。")
            .AuditSays("outside-powers", "不涉及稽核。")
            .ArbitrationSays("outside-powers", "承揽关系，不属于劳动争议受案范围。")
            .RuledOutside("清源市住房和城乡建设局工程款纠纷调处中心，电话 0990-6015501", "来访人是承揽人，所欠是工程尾款，不属于劳动保障范围；可以请住建部门调处，也可以向人民法院起诉。");
    }
}
