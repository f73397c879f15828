using static OneWindow.Law.Statutes.Laws;
using static OneWindow.Law.Triage.Particulars;
using static OneWindow.Law.Triage.Ruling;
using static OneWindow.Law.Triage.Verdict;

namespace OneWindow.Law.Triage;

/// <summary>Claims that depend on who the person is (rows 32, 35, 39 to 42). Columns of <c>Verdicts</c>: inspection, audit, arbitration, mediation, court.</summary>
public static class PersonClaims
{
    /// <summary>Row 32: 家政个人雇佣、农户雇工、学徒帮工.</summary>
    public static readonly ClaimType PrivateHousehold = new(32, "private-household", "家政个人雇佣、农户雇工、学徒帮工", ClaimGroup.Persons, ClaimNature.Outside)
    {
        PlainWords = "给私人家里干活、给农户帮工",
        Verdicts = new(Barred, Barred, Barred, Allowed, Primary),
        Rulings =
        [
            Open(Channel.Mediation, "可以由人民调解组织调解。", null, PeoplesMediationLaw.Article(17)),
            Close(Channel.Inspection, "雇主是家庭或者个人，不是用人单位。", null, Order423.Article(2, 1)),
            Close(Channel.Arbitration, "家庭、个人与家政人员，农户与受雇人，工匠与帮工、学徒之间的纠纷不属于劳动争议。", null, DisputeInterpretation1.Article(2, 1, 4), DisputeInterpretation1.Article(2, 1, 5), DisputeInterpretation1.Article(2, 1, 6)),
        ],
        Basis = [DisputeInterpretation1.Article(2)],
        Keywords = ["保姆", "家政", "帮农户", "学徒", "帮工"],
    };

    /// <summary>Row 35: 事业单位聘用、聘任制公务员.</summary>
    public static readonly ClaimType AppointedStaff = new(35, "appointed-staff", "事业单位聘用合同、聘任制公务员", ClaimGroup.Persons, ClaimNature.Dispute)
    {
        PlainWords = "事业单位聘用合同的争议",
        Verdicts = new(Barred, NotApplicable, Primary, Allowed, AfterArbitration),
        Basis = [ArbitrationLaw.Article(52), Rules33.Article(2), CivilServantLaw.Article(105)],
        Keywords = ["聘用合同", "聘任制", "事业单位聘用"],
    };

    /// <summary>Row 39: 退休、超龄人员再就业.</summary>
    public static readonly ClaimType OverAge = new(39, "over-age", "退休、超龄人员再就业", ClaimGroup.Persons, ClaimNature.Dispute)
    {
        PlainWords = "过了退休年龄还在上班",
        Verdicts = new(Allowed, Barred, Primary, Allowed, NotApplicable),
        Rulings =
        [
            Close(Channel.Arbitration, "2025年9月1日前的用工，已领取养老金的按劳务关系处理，不属于劳动争议。", ClaimConditions.PensionerBeforeSeptember2025, DisputeInterpretation1.Article(32, 1)),
            Recommend(Channel.CivilCourt, "2025年9月1日前的用工，已领取养老金的按劳务关系向人民法院起诉。", ClaimConditions.PensionerBeforeSeptember2025, DisputeInterpretation1.Article(32, 1)),
            Recommend(Channel.Arbitration, "2025年9月1日起不再当然按劳务关系处理，报酬、休息、安全和工伤可以申请仲裁；请先确认本地做法。", null, DisputeInterpretation2.UnverifiedArticle(21)),
            Open(Channel.Inspection, "报酬、休息、劳动安全和工伤保障可以向监察反映，范围请先确认本地做法。", null, OverAgeWorkersProvisions.Part("全文", Statutes.Verification.Unverified)),
        ],
        Basis = [DisputeInterpretation2.UnverifiedArticle(21), OverAgeWorkersProvisions.Part("全文", Statutes.Verification.Unverified)],
        Keywords = ["退休返聘", "超龄", "过了退休年龄", "退休后继续"],
    };

    /// <summary>Row 40: 学生、实习生.</summary>
    public static readonly ClaimType Students = new(40, "students", "学生、实习生", ClaimGroup.Persons, ClaimNature.Outside)
    {
        PlainWords = "学生实习、兼职没拿到报酬",
        Verdicts = new(Barred, Barred, Barred, Allowed, Primary),
        Rulings =
        [
            Recommend(Channel.Inspection, "不满十六周岁，按使用童工查处。", UnderSixteen.IsYes, Order423.Article(11, 1, 3)),
            Recommend(Channel.Inspection, "扣押证件、收取押金由监察查处。", PapersHeld.IsYes, ContractLaw.Article(84)),
            Open(Channel.TransferOut, "学校安排的实习，由教育部门处理。", SchoolArranged.IsYes),
            Close(Channel.Inspection, "学生实习不建立劳动关系，不由监察处理；学校安排的实习移送教育部门。"),
            Open(Channel.Arbitration, "主张事实劳动关系的，可以申请仲裁确认。", RelationClaimed.IsYes, ArbitrationLaw.Article(2, 1, 1)),
            Recommend(Channel.CivilCourt, "实习报酬和受伤赔偿向人民法院起诉。"),
        ],
        Basis = [LabourLawOpinions1995.Part("第12项", Statutes.Verification.Unverified)],
        Keywords = ["实习", "暑假工", "学生兼职", "寒假工"],
    };

    /// <summary>Row 41: 外国人无就业许可.</summary>
    public static readonly ClaimType ForeignersWithoutPermit = new(41, "foreigners-without-permit", "外国人无就业许可", ClaimGroup.Persons, ClaimNature.Outside)
    {
        PlainWords = "外国人没办工作许可就干活",
        Verdicts = new(Barred, Barred, Barred, Allowed, Primary),
        Rulings =
        [
            Open(Channel.TransferOut, "无许可就业移送出入境管理部门。", HasWorkPermit.IsNo, DisputeInterpretation1.Article(33, 1)),
            Close(Channel.Inspection, "无许可就业由出入境管理部门处理。", HasWorkPermit.IsNo, DisputeInterpretation1.Article(33, 1)),
            Open(Channel.Inspection, "有合法就业手续，按普通事由办理。", HasWorkPermit.IsYes, DisputeInterpretation2.UnverifiedArticle(4)),
            Recommend(Channel.Arbitration, "有合法就业手续，可以确认劳动关系。", HasWorkPermit.IsYes, DisputeInterpretation2.UnverifiedArticle(4)),
            Close(Channel.Arbitration, "未依法取得就业证件，劳动关系不能得到确认。", null, DisputeInterpretation1.Article(33, 1)),
        ],
        Basis = [DisputeInterpretation1.Article(33, 1), DisputeInterpretation2.UnverifiedArticle(4)],
        Keywords = ["外国人", "外籍", "工作签证"],
    };

    /// <summary>Row 42: 公务员、参公人员和事业单位在编人员.</summary>
    public static readonly ClaimType EstablishmentStaff = new(42, "establishment-staff", "公务员、参公人员、事业单位在编人员", ClaimGroup.Persons, ClaimNature.Dispute)
    {
        PlainWords = "公务员、在编教师等的待遇问题",
        Verdicts = new(Barred, NotApplicable, Primary, Allowed, AfterArbitration),
        Rulings =
        [
            Open(Channel.Inspection, "机关、事业单位中签订劳动合同的人员，监察可以处理。", UnderLabourContract.IsYes, Order423.Article(34)),
            Close(Channel.Inspection, "在编人员的人事争议不由监察处理。", null, Order423.Article(34)),
            Close(Channel.Arbitration, "公务员、参公人员按公务员法申请复核、提出申诉。", CivilServant.IsYes, CivilServantLaw.UnverifiedArticle(95)),
            Close(Channel.CivilCourt, "公务员、参公人员的人事争议不能提起民事诉讼。", CivilServant.IsYes, CivilServantLaw.UnverifiedArticle(95)),
            Recommend(Channel.Arbitration, "事业单位与工作人员的人事争议可以申请人事争议仲裁。", null, ArbitrationLaw.Article(52)),
        ],
        Basis = [Order423.Article(34), ArbitrationLaw.Article(52), ContractLaw.Article(2, 2)],
        Keywords = ["公务员", "编制", "教师", "事业编", "绩效工资", "教育局", "乡镇干部", "退休教师", "代课教师", "奖励性绩效", "教育教学奖"],
    };
}
