namespace OneWindow.Law.Triage;

/// <summary>A yes-or-no question that only some claim types ask.</summary>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Question">The question in Chinese, as a clerk would ask it.</param>
/// <param name="Yes">What is so when the answer is yes, a clause without full stop.</param>
/// <param name="No">What is so when the answer is no.</param>
public sealed record Particular(string Code, string Question, string Yes, string No)
{
    /// <summary>The condition that the answer is yes.</summary>
    public Condition IsYes => new(Yes, Question, question => question.Claim.Answer(this)) { Particular = this };

    /// <summary>The condition that the answer is no.</summary>
    public Condition IsNo => new(No, Question, question => !question.Claim.Answer(this)) { Particular = this };
}

/// <summary>The questions of the claim types.</summary>
public static class Particulars
{
    /// <summary>Row 3: an injured or dead child worker.</summary>
    public static readonly Particular ChildHarmed = new("child-harmed", "童工是否伤残或者死亡？", "童工伤残或者死亡，要求赔偿", "童工没有伤残");

    /// <summary>Row 12: nothing is asked beyond the sum on the note of debt.</summary>
    public static readonly Particular OnlyTheNote = new("only-the-note", "除欠条上的工资外，还有没有别的劳动关系方面的要求？没有的选“是”", "有书面工资欠条，不涉及劳动关系其他争议", "除欠条外还有劳动关系方面的其他要求");

    /// <summary>Row 15: the unpaid part is medical cost.</summary>
    public static readonly Particular InjuryCostUnpaid = new("injury-cost-unpaid", "要的是不是单位拖欠的工伤医疗费，或者双方对数额没有争议的赔偿？", "单位拖欠工伤医疗费，或者赔偿数额无争议", "要求的是其他工伤待遇");

    /// <summary>Row 31: the workers' wages are unpaid too.</summary>
    public static readonly Particular ForcedWorkersUnpaid = new("forced-workers-unpaid", "被强迫劳动的人有没有工资没发？", "被强迫劳动的人工资未付", "工资已付清");

    /// <summary>Row 39: draws a pension or has reached pension with insurance benefits.</summary>
    public static readonly Particular DrawsPension = new("draws-pension", "是否已经领取养老金？", "已领取养老金", "没有领取养老金");

    /// <summary>Row 40: the internship was arranged by a school.</summary>
    public static readonly Particular SchoolArranged = new("school-arranged", "是不是学校安排的实习？", "学校安排的实习", "不是学校安排的实习");

    /// <summary>Row 40: younger than sixteen.</summary>
    public static readonly Particular UnderSixteen = new("under-sixteen", "是否不满十六周岁？", "不满十六周岁", "已满十六周岁");

    /// <summary>Row 40: papers or a deposit are held.</summary>
    public static readonly Particular PapersHeld = new("papers-held", "单位是否扣押证件或者收了押金？", "扣押证件或者收取押金", "没有扣押证件、收取押金");

    /// <summary>Row 40: an employment relation is claimed in fact.</summary>
    public static readonly Particular RelationClaimed = new("relation-claimed", "是否主张双方实际上是劳动关系？", "主张事实劳动关系", "不主张劳动关系");

    /// <summary>Row 41: holds the permits that make an employment relation.</summary>
    public static readonly Particular HasWorkPermit = new("has-work-permit", "是否有永久居留、工作许可等合法手续？", "有永久居留或者工作许可等合法手续", "没有就业许可");

    /// <summary>Row 42: employed under a labour contract, not on the establishment.</summary>
    public static readonly Particular UnderLabourContract = new("under-labour-contract", "签的是劳动合同（不占编制）吗？", "签订劳动合同、不占编制", "在编人员");

    /// <summary>Row 42: a civil servant.</summary>
    public static readonly Particular CivilServant = new("civil-servant", "是公务员或者参照公务员法管理的人员吗？", "公务员或者参公人员", "不是公务员");

    /// <summary>Row 45: damages are asked.</summary>
    public static readonly Particular DamagesAsked = new("damages-asked", "是否要求赔偿损失？", "要求赔偿损失", "只要求开具证明、转移关系");

    /// <summary>Row 46: a dismissal or loss of pay followed the report.</summary>
    public static readonly Particular LossFollowed = new("loss-followed", "举报后是否被辞退或者减了工资？", "举报后被辞退或者减少工资", "没有被辞退、减薪");

    /// <summary>Row 47: discrimination inside an existing relation.</summary>
    public static readonly Particular InsideRelation = new("inside-relation", "是入职以后受到的歧视吗？", "劳动关系存续期间的歧视", "招用阶段的歧视");
}
