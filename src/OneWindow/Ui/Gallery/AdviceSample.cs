using OneWindow.Ui.Components.Advices;
using OneWindow.Ui.Components.Reasons;

namespace OneWindow.Ui.Gallery;

/// <summary>Invented advice for the gallery.</summary>
internal static class AdviceSample
{
    public static readonly IReadOnlyList<AdviceView> Advices =
    [
        new("inspection", "劳动保障监察", AdviceStanding.Recommended,
            "第 1 至 4 项一并办理。10月21日前决定受理，立案后 60 个工作日内查完。", IsChosen: true,
            WhyView.Of(
                ["J-08：既有社会保险违法，又有其他劳动保障违法，统一由监察处理"],
                ["“没交社保”，参保库查无记录", "“7月、8月、9月工资没发”", "用工所在地在本市南塘区"],
                ["《劳动保障监察条例》第十一条第（六）项", "《社会保险法》第五十八条"],
                ["同一事项已申请仲裁或起诉：监察不再受理（条例第二十一条）"])),
        new("arbitration", "劳动人事争议仲裁", AdviceStanding.Recommended,
            "第 5 项二倍工资。监察不能责令支付；仲裁时效一年，请尽早申请，不收费。", IsChosen: true, Word: "另走"),
        new("mediation", "先行调解", AdviceStanding.Allowed, "双方同意才启动，15 日内办结；不成再走以上途径。"),
        new("petition", "信访", AdviceStanding.Barred, "有法定途径的，导入法定途径办理。《信访工作条例》第三十一条"),
    ];
}
