using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Areas.Publicity.PublishText;
using OneWindow.Areas.Publicity.WriteText;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>What 清源市 tells the public; all of it invented. The last one waits for the head.</summary>
internal static class DemoTexts
{
    private static readonly TextToWrite[] All =
    [
        Text(PublicationKind.Question, "老板说没签合同就不算员工，我能要工资吗？", "能。没有书面合同，只要您实际干了活、受单位管理、领报酬，就有劳动关系。工资条、打卡记录、工作群聊天、工友作证都可以用。没签书面合同满一个月的，还可以要二倍工资。", "《劳动合同法》第七条、第八十二条\n《关于确立劳动关系有关事项的通知》（劳社部发〔2005〕12号）"),
        Text(PublicationKind.Question, "加班费怎么算？", "平时延长工作时间的，不低于工资的百分之一百五十；休息日加班又不能补休的，不低于百分之二百；法定休假日加班的，不低于百分之三百。算的时候以您的小时工资或者日工资为基数。", "《劳动法》第四十四条"),
        Text(PublicationKind.TypicalCase, "餐馆停业前欠三名服务员工资，七天付清", "某餐饮店停业，三名服务员两个月工资没有结清。窗口登记后交劳动保障监察，监察员当天约谈负责人，查到考勤和转账记录，责令限期支付。负责人七天内付清，三人确认收款。\n提醒：停业、转让不免除支付工资的责任，请保留考勤和聊天记录。", "《劳动保障监察条例》第二十六条"),
        Text(PublicationKind.Decision, "某建筑劳务有限公司拒不改正拖欠工资，处罚款一万元（清人社监罚字〔2026〕第0002号）", "经查，该公司拖欠五名农民工工资，经责令限期改正，逾期没有改正。依法处以罚款一万元。该公司可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。", "《劳动保障监察条例》第三十条"),
        Text(PublicationKind.Question, "试用期被辞退有补偿吗？", "单位证明您不符合录用条件的，可以解除，没有补偿；证明不了的，属于违法解除，可以要求继续履行或者赔偿金。", "《劳动合同法》第三十九条、第四十八条"),
    ];

    public static async Task PublishAsync(Stage stage, CancellationToken cancel)
    {
        var (writer, head) = (stage.As("xuwenjing", Posts.HallLead), stage.As(DemoPeople.DepartmentHead, Posts.DepartmentHead));
        foreach (var text in All)
        {
            var id = await stage.DoAsync((WriteText write) => write.HandleAsync(text, writer, cancel));
            if (text != All[^1])
            {
                await stage.DoAsync((PublishText publish) => publish.HandleAsync(id, version: null, head, cancel));
            }
        }
    }

    private static TextToWrite Text(PublicationKind kind, string title, string body, string basis) => new(null, kind.Code(), title, body, basis, null);
}
