using static OneWindow.Law.Statutes.Laws;
using static OneWindow.Law.Triage.Ruling;
using static OneWindow.Law.Triage.Verdict;

namespace OneWindow.Law.Triage;

/// <summary>What is no claim against an employer under labour law (rows 34, 38, 48). Columns of <c>Verdicts</c>: inspection, audit, arbitration, mediation, court.</summary>
public static class OtherClaims
{
    /// <summary>Row 34: 以欠薪为名讨要工程款.</summary>
    public static readonly ClaimType ProjectMoney = new(34, "project-money", "工程款、材料款纠纷（以欠薪为名）", ClaimGroup.Other, ClaimNature.Outside)
    {
        PlainWords = "要的是工程款、材料款，不是工资",
        Verdicts = new(Barred, Barred, Barred, Allowed, Primary),
        Rulings =
        [
            Recommend(Channel.CivilCourt, "工程款是合同纠纷，向人民法院起诉。", null, Order724.Article(52)),
            Close(Channel.Inspection, "工程款、材料款不是工资，监察不能处理。", null, Order724.Article(52)),
        ],
        Basis = [Order724.Article(52), Nanling2023.Part("二（四）")],
        Keywords = ["工程款", "材料款", "货款", "设备款", "工程尾款", "机械费", "租赁费"],
    };

    /// <summary>Row 38: 其他信访诉求.</summary>
    public static readonly ClaimType OtherPetition = new(38, "other-petition", "政策建议等其他诉求", ClaimGroup.Other, ClaimNature.Outside)
    {
        PlainWords = "提意见、提建议，或者反映政策问题",
        Verdicts = new(Barred, Barred, Barred, Allowed, NotApplicable),
        Rulings = [Recommend(Channel.Petition, "没有其他法定途径，按信访事项登记办理。", null, PetitionRegulation.Article(29), PetitionRegulation.Article(31))],
        Basis = [PetitionRegulation.Article(29), PetitionRegulation.Article(30), PetitionRegulation.Article(31)],
        Keywords = ["建议", "政策咨询", "意见"],
    };

    /// <summary>Row 48: 生效裁决书、调解书不履行.</summary>
    public static readonly ClaimType Execution = new(48, "execution", "生效裁决书、调解书不履行", ClaimGroup.Other, ClaimNature.Outside)
    {
        PlainWords = "仲裁赢了，对方不给钱",
        Verdicts = new(Barred, Barred, Barred, NotApplicable, Primary),
        Rulings =
        [
            Recommend(Channel.CivilCourt, "向人民法院申请强制执行。", null, ArbitrationLaw.Article(51)),
            Close(Channel.Inspection, "已经仲裁的事项，监察不再处理，请申请强制执行。", null, Order423.Article(21, 2)),
            Close(Channel.Arbitration, "已有生效裁决书、调解书，不能再次申请仲裁。", null, Rules33.Article(34)),
        ],
        Basis = [ArbitrationLaw.Article(51), ArbitrationLaw.Article(44)],
        Keywords = ["不执行", "强制执行", "裁决书", "仲裁赢了", "拒不履行", "判决生效"],
    };
}
