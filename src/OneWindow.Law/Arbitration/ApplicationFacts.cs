using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Arbitration;

/// <summary>What is recorded from the application to the acceptance.</summary>
public static class ApplicationFacts
{
    /// <summary>Which side applies; worker and employer may both (调解仲裁法第二十二条).</summary>
    public static readonly Fact ClaimantSide = new("claimant-side", "申请人是哪一方", FactKind.Choice)
    {
        Choices = [new("worker", "劳动者"), new("employer", "用人单位")],
    };

    /// <summary>In which form the application was made; an oral one is put into a record (第二十八条第三款).</summary>
    public static readonly Fact Form = new("application-form", "申请方式", FactKind.Choice)
    {
        Choices = [new("written", "书面申请"), new("oral", "口头申请，已记入笔录"), new("online", "网上申请"), new("transfer", "其他仲裁委移送")],
    };

    /// <summary>Whether the application belongs to the classes that are accepted on the same day.</summary>
    public static readonly Fact SameDay = new("same-day", "是否属于当日受理的情形", FactKind.Choice)
    {
        Choices = [new("wages", "拖欠劳动报酬"), new("injury", "工伤"), new("collective", "重大集体争议"), new("none", "不属于")],
    };

    /// <summary>The witnesses and the sources of evidence named in the application.</summary>
    public static readonly Fact Evidence = new("evidence-given", "证据和证据来源、证人", FactKind.LongText) { Personal = true };

    /// <summary>What the claimant has still to give, all at once.</summary>
    public static readonly Fact Missing = new("missing", "需要补正的事项", FactKind.LongText) { Help = "一次写全" };

    /// <summary>The day by which it is to be given.</summary>
    public static readonly Fact CompleteBy = new("complete-by", "补正期限（到哪一天）", FactKind.Date);

    /// <summary>What was given.</summary>
    public static readonly Fact Completed = new("completed", "补正的内容", FactKind.LongText);

    /// <summary>That both sides agreed to mediate first.</summary>
    public static readonly Fact BothAgree = new("both-agree", "双方均同意先行调解", FactKind.YesNo);

    /// <summary>Why the application is not accepted. That the year of limitation has passed is no ground: it is judged in the award.</summary>
    public static readonly Fact RefusalGround = new("refusal-ground", "不予受理的情形", FactKind.Choice)
    {
        Choices =
        [
            new("out-of-scope", "不属于劳动人事争议"), new("no-interest", "申请人与争议没有直接利害关系"), new("unclear", "没有明确的被申请人或者请求、事实"),
            new("decided", "已有生效处理或者正在处理"), new("no-jurisdiction", "不属于本仲裁委管辖"), new("absent-before", "曾因无正当理由不到庭按撤回处理"),
            new("not-completed", "逾期未补正"),
        ],
        Help = "超过仲裁时效不是不予受理的理由",
    };

    /// <summary>The reasons in words.</summary>
    public static readonly Fact RefusedBecause = new("refused-because", "不予受理的理由", FactKind.LongText);

    /// <summary>The commission that has jurisdiction, where this one has none.</summary>
    public static readonly Fact Competent = new("competent", "有管辖权的仲裁委员会", FactKind.Text) { Help = "仅因管辖不予受理或者移送时填写" };

    /// <summary>That scope, clear claims and facts, interest and jurisdiction were examined.</summary>
    public static readonly Fact Examined = new("examined", "属于受案范围、有明确的请求和事实、有直接利害关系、属本委管辖", FactKind.YesNo);

    /// <summary>The local minimum wage of the month, by which an award is final or not.</summary>
    public static readonly Fact MinimumWage = new("minimum-wage", "当地月最低工资标准", FactKind.Money) { Help = "判断每项裁决是否终局时使用" };

    /// <summary>Whether a migrant worker's wages are claimed: the fast track.</summary>
    public static readonly Fact FastTrack = new("fast-track", "农民工工资争议快速通道", FactKind.Choice)
    {
        Choices = [new("yes", "进入"), new("no", "不进入")],
    };

    /// <summary>The representatives of ten workers or more with a common claim.</summary>
    public static readonly Fact Representatives = new("representatives", "推举的代表", FactKind.LongText) { Personal = true, Help = "一行一人，三至五名" };

    /// <summary>How many representatives were named.</summary>
    public static readonly Fact RepresentativeCount = new("representative-count", "代表人数", FactKind.Count);

    /// <summary>Why the claimant withdraws.</summary>
    public static readonly Fact WithdrawnBecause = new("withdrawn-because", "撤回的原因", FactKind.LongText) { Help = "自行和解的，写明和解内容" };
}
