using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Inspection;

/// <summary>What is recorded about an inspection case.</summary>
public static class InspectionFacts
{
    /// <summary>投诉 (own harm) or 举报 (a report), 依职权 or 移送: what it is in law.</summary>
    public static readonly Fact Submission = new("submission", "提出方式", FactKind.Choice)
    {
        Choices =
        [
            new("complaint", "投诉"), new("report", "举报"), new("own-motion", "依职权发现"), new("transfer", "移送"),
        ],
    };

    /// <summary>The day on which the matter reached the office.</summary>
    public static readonly Fact ReceivedOn = new("received-on", "收到日期", FactKind.Date);

    /// <summary>What the employer is said to have done.</summary>
    public static readonly Fact Act = new("act", "反映的违法事实", FactKind.LongText);

    /// <summary>The day on which the act happened, or on which a continuing act ended.</summary>
    public static readonly Fact ActEndedOn = new("act-ended-on", "违法行为发生或终了之日", FactKind.Date) { Help = "仍在继续的不填" };

    /// <summary>How many workers are concerned.</summary>
    public static readonly Fact Workers = new("workers", "涉及劳动者人数", FactKind.Count);

    /// <summary>The amount claimed.</summary>
    public static readonly Fact Claimed = new("claimed", "反映的金额", FactKind.Money);

    /// <summary>What the complainant has still to give.</summary>
    public static readonly Fact Missing = new("missing", "需要补正的事项", FactKind.LongText) { Help = "一次写全" };

    /// <summary>The day by which it is to be given.</summary>
    public static readonly Fact CompleteBy = new("complete-by", "补正期限", FactKind.Date);

    /// <summary>What was given.</summary>
    public static readonly Fact Completed = new("completed", "补正的内容", FactKind.LongText);

    /// <summary>Why the matter is not accepted.</summary>
    public static readonly Fact RefusedBecause = new("refused-because", "不予受理的理由", FactKind.LongText);

    /// <summary>The ground of 监察条例第二十条第一款: the act lies more than two years back, and nobody found or reported it since.</summary>
    public const string OutOfTime = "out-of-time";

    /// <summary>Which of the statute's grounds it is.</summary>
    public static readonly Fact RefusalGround = new("refusal-ground", "不予受理的情形", FactKind.Choice)
    {
        Choices =
        [
            new(OutOfTime, "违法行为发生超过二年，期间未被发现也未被举报投诉"),
            new("not-completed", "逾期未补正，现有材料看不出需要查处的违法行为"),
            new("no-need", "经审查不需要立案查处"),
        ],
    };

    /// <summary>That nobody found, reported or complained of the act within the two years (监察条例第二十条第一款).</summary>
    public static readonly Fact NeverFound = new("never-found", "二年内未被发现，也未被举报投诉", FactKind.YesNo) { Help = "以“超过二年”不予受理时必须查明" };

    /// <summary>Earlier matters and cases about the same employer, one a line, as looked up; empty where there are none.</summary>
    public static readonly Fact EarlierFound = new("earlier-found", "系统查到的在先发现、举报投诉", FactKind.LongText);

    /// <summary>Why the act counts as never found although something earlier was looked up.</summary>
    public static readonly Fact DespiteEarlier = new("despite-earlier", "查到在先记录，仍认定未被发现、未被举报投诉的理由", FactKind.LongText)
    {
        Help = "例如查到的是另一件事、另一时段；没有查到在先记录的不填",
    };

    /// <summary>To whom an audit is commissioned.</summary>
    public static readonly Fact Auditor = new("auditor", "受托会计师事务所", FactKind.Text);

    /// <summary>What is to be audited, asked about or helped with.</summary>
    public static readonly Fact Scope = new("scope", "事项和范围", FactKind.LongText);

    /// <summary>Who is asked: a bank, a registry, the police.</summary>
    public static readonly Fact Asked = new("asked", "协助单位", FactKind.Text);

    /// <summary>Why the matter belongs to arbitration or court.</summary>
    public static readonly Fact ReferredBecause = new("referred-because", "依劳动争议程序处理的理由", FactKind.LongText) { Help = "写明争议事项；已申请仲裁或起诉的写明案号" };

    /// <summary>To whom the case is transferred.</summary>
    public static readonly Fact TransferTo = new("transfer-to", "移送单位", FactKind.Text);

    /// <summary>Why it is transferred.</summary>
    public static readonly Fact TransferBecause = new("transfer-because", "移送理由", FactKind.LongText);

    /// <summary>The provisions under which it belongs to the other body.</summary>
    public static readonly Fact TransferBasis = new("transfer-basis", "移送依据", FactKind.Text) { Help = "写明法律名称和条款" };

    /// <summary>The day by which the other body is asked to answer.</summary>
    public static readonly Fact TransferReplyBy = new("transfer-reply-by", "请对方答复的日期", FactKind.Date);

    /// <summary>What is handed over, one piece a line.</summary>
    public static readonly Fact TransferItems = new("transfer-items", "移送的材料", FactKind.LongText) { Help = "一行一件，写明份数，例如：投诉登记表 1份" };

    /// <summary>Why a complaint was withdrawn.</summary>
    public static readonly Fact WithdrawnBecause = new("withdrawn-because", "撤回的原因", FactKind.LongText);

    /// <summary>That nothing remains which must be pursued without a complaint.</summary>
    public static readonly Fact NothingExOfficio = new("nothing-ex-officio", "没有需要依职权继续查处的违法行为", FactKind.YesNo);

    /// <summary>Why the case is to be filed.</summary>
    public static readonly Fact FilingGrounds = new("filing-grounds", "立案理由和拟查事项", FactKind.LongText);

    /// <summary>The officers in charge; the first leads (主办).</summary>
    public static readonly Fact Officers = new("officers", "承办监察员（两名以上）", FactKind.Officers) { Help = "勾选参加办案的人，再点选其中一位主办；证件须在有效期内" };

    /// <summary>That none of the officers has an interest in the case.</summary>
    public static readonly Fact NoConflict = new("no-conflict", "承办人员均无应当回避的情形", FactKind.YesNo);

    /// <summary>The head's opinion on a proposal.</summary>
    public static readonly Fact Opinion = new("opinion", "审批意见", FactKind.LongText) { IsOpinion = true };

    /// <summary>Why the proposal is sent back, or the officers are changed, or a date is moved.</summary>
    public static readonly Fact Reason = new("reason", "理由", FactKind.LongText);

    /// <summary>That the officers showed their certificates.</summary>
    public static readonly Fact CertificatesShown = new("certificates-shown", "两名监察员已佩戴标志、出示证件", FactKind.YesNo);

    /// <summary>What the employer is asked to give.</summary>
    public static readonly Fact Inquiry = new("inquiry", "要求提供的资料和说明的事项", FactKind.LongText);

    /// <summary>The day by which the employer is to answer.</summary>
    public static readonly Fact AnswerBy = new("answer-by", "答复期限", FactKind.Date);

    /// <summary>Who was interviewed.</summary>
    public static readonly Fact Interviewed = new("interviewed", "被询问人及身份", FactKind.Text) { Personal = true };

    /// <summary>When the interview began.</summary>
    public static readonly Fact InterviewBegan = new("interview-began", "询问开始时间", FactKind.Moment);

    /// <summary>When the interview ended.</summary>
    public static readonly Fact InterviewEnded = new("interview-ended", "询问结束时间", FactKind.Moment);

    /// <summary>Where the interview took place.</summary>
    public static readonly Fact InterviewPlace = new("interview-place", "询问地点", FactKind.Text);

    /// <summary>Questions and answers.</summary>
    public static readonly Fact InterviewText = new("interview-text", "问答记录", FactKind.LongText) { Personal = true };

    /// <summary>When the check began.</summary>
    public static readonly Fact CheckBegan = new("check-began", "检查开始时间", FactKind.Moment);

    /// <summary>When the check ended.</summary>
    public static readonly Fact CheckEnded = new("check-ended", "检查结束时间", FactKind.Moment);

    /// <summary>Where the workplace was checked.</summary>
    public static readonly Fact CheckPlace = new("check-place", "检查地点", FactKind.Text);

    /// <summary>Who answered for the workplace.</summary>
    public static readonly Fact CheckPresent = new("check-present", "现场负责人及职务", FactKind.Text) { Personal = true };

    /// <summary>What was found there.</summary>
    public static readonly Fact CheckFindings = new("check-findings", "现场检查情况", FactKind.LongText);

    /// <summary>What the investigation found.</summary>
    public static readonly Fact Findings = new("findings", "查明的事实和证据", FactKind.LongText);

    /// <summary>The evidence that proves it, one piece a line.</summary>
    public static readonly Fact Evidence = new("evidence-found", "主要证据", FactKind.LongText) { Help = "一行一件，例如：工资表、考勤记录、询问笔录" };

    /// <summary>The provisions that were, or are suspected to be, violated.</summary>
    public static readonly Fact Violated = new("violated", "违反的规定", FactKind.Text) { Help = "写明法律名称和条款" };

    /// <summary>The provisions on which the handling rests.</summary>
    public static readonly Fact HandlingBasis = new("handling-basis", "处理依据", FactKind.Text) { Help = "写明法律名称和条款" };

    /// <summary>What the employer said to it.</summary>
    public static readonly Fact EmployerStatement = new("employer-statement", "用人单位陈述", FactKind.LongText);

    /// <summary>The amount found to be owed.</summary>
    public static readonly Fact Owed = new("owed", "查实应付金额", FactKind.Money);

    /// <summary>What the officers propose.</summary>
    public static readonly Fact Proposal = new("proposal", "处理意见和依据", FactKind.LongText);

    /// <summary>What is to be corrected.</summary>
    public static readonly Fact Order = new("order", "责令改正的事项", FactKind.LongText);

    /// <summary>The day by which it is to be corrected.</summary>
    public static readonly Fact CorrectBy = new("correct-by", "改正期限（到哪一天）", FactKind.Date);

    /// <summary>What was corrected.</summary>
    public static readonly Fact Correction = new("correction", "改正情况", FactKind.LongText);

    /// <summary>What proves the correction, one piece a line.</summary>
    public static readonly Fact CorrectionProof = new("correction-proof", "改正证明材料", FactKind.LongText) { Help = "一行一件，例如：银行代发回单、劳动者签收单" };

    /// <summary>How the correction was verified.</summary>
    public static readonly Fact CorrectionManner = new("correction-manner", "核查方式", FactKind.Choice)
    {
        Choices =
        [
            new("on-site", "现场核查"), new("on-paper", "书面核查"), new("by-telephone", "电话回访劳动者"), new("bank-records", "银行流水核对"),
        ],
    };

    /// <summary>What the officers in charge say about closing.</summary>
    public static readonly Fact OfficerOpinion = new("officer-opinion", "承办人意见", FactKind.LongText) { Help = "写明是否建议结案" };

    /// <summary>The amount recovered for the workers.</summary>
    public static readonly Fact Recovered = new("recovered", "已支付金额", FactKind.Money);

    /// <summary>How many workers have confirmed receipt.</summary>
    public static readonly Fact WorkersConfirmed = new("workers-confirmed", "确认收款的劳动者人数", FactKind.Count);

    /// <summary>That the violation is minor and corrected.</summary>
    public static readonly Fact MinorAndCorrected = new("minor-and-corrected", "情节轻微且已经改正", FactKind.YesNo);

    /// <summary>Why the investigation ends without a violation found.</summary>
    public static readonly Fact TerminatedBecause = new("terminated-because", "终结调查的理由", FactKind.LongText);

    /// <summary>The result of the case.</summary>
    public static readonly Fact Outcome = new("outcome", "办理结果", FactKind.LongText);

    /// <summary>The number of a decision.</summary>
    public static readonly Fact DecisionNumber = new("decision-number", "决定文号", FactKind.Text);

    /// <summary>What kind of decision it was.</summary>
    public static readonly Fact DecisionKind = new("decision-kind", "决定种类", FactKind.Choice)
    {
        Choices = [new("handling", "行政处理决定"), new("penalty", "行政处罚决定"), new("no-penalty", "不予行政处罚决定")],
    };

    /// <summary>The day of a decision.</summary>
    public static readonly Fact DecidedOn = new("decided-on", "决定日期", FactKind.Date);

    /// <summary>How the decision was carried out.</summary>
    public static readonly Fact Performance = new("performance", "履行情况", FactKind.LongText);

    /// <summary>How many pages the archived volume has.</summary>
    public static readonly Fact Pages = new("pages", "案卷页数", FactKind.Count);

    /// <summary>How long the volume is kept.</summary>
    public static readonly Fact Retention = new("retention", "保管期限", FactKind.Choice)
    {
        Choices = [new("10y", "10 年"), new("30y", "30 年"), new("permanent", "永久")],
    };
}
