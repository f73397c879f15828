using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Arbitration;

/// <summary>What is recorded from the forming of the tribunal to the end of the hearing.</summary>
public static class HearingFacts
{
    /// <summary>The arbitrators; the first presides or sits alone.</summary>
    public static readonly Fact Arbitrators = new("officers", "仲裁庭组成人员", FactKind.Officers) { Help = "第一位为首席或者独任仲裁员" };

    /// <summary>How the tribunal is composed.</summary>
    public static readonly Fact Composition = new("composition", "仲裁庭组成方式", FactKind.Choice)
    {
        Choices = [new("three", "三名仲裁员"), new("single", "独任（简单案件）"), new("simplified", "独任（简易处理）")],
    };

    /// <summary>On which ground the case is handled in the simplified way.</summary>
    public static readonly Fact SimplifiedGround = new("simplified-ground", "简易处理的情形", FactKind.Choice)
    {
        Choices =
        [
            new("clear", "事实清楚、权利义务关系明确、争议不大"), new("small", "标的额不超过本省上年度职工年平均工资"), new("agreed", "双方同意简易处理"),
        ],
    };

    /// <summary>That nothing forbids the simplified way.</summary>
    public static readonly Fact NothingAgainst = new("nothing-against", "不涉及公共利益，无重大社会影响，被申请人并非下落不明", FactKind.YesNo);

    /// <summary>Who joins, and as what.</summary>
    public static readonly Fact Joined = new("joined", "追加的当事人或者第三人", FactKind.Text) { Personal = true };

    /// <summary>As what somebody joins.</summary>
    public static readonly Fact JoinedAs = new("joined-as", "追加为", FactKind.Choice)
    {
        Choices = [new("party", "共同当事人"), new("third", "第三人")],
    };

    /// <summary>Where the hearing takes place and when it begins.</summary>
    public static readonly Fact Place = new("hearing-place", "开庭时间和地点", FactKind.Text);

    /// <summary>The day of the hearing.</summary>
    public static readonly Fact HearingOn = new("hearing-on", "开庭日期", FactKind.Date);

    /// <summary>The day on which a party asked for another date.</summary>
    public static readonly Fact AskedOn = new("asked-on", "提出延期开庭的日期", FactKind.Date);

    /// <summary>Who was there.</summary>
    public static readonly Fact Attendance = new("attendance", "到庭情况", FactKind.Choice)
    {
        Choices = [new("both", "双方到庭"), new("respondent-absent", "被申请人无正当理由未到庭，缺席审理")],
    };

    /// <summary>What was said, shown and argued.</summary>
    public static readonly Fact HearingRecord = new("hearing-record", "庭审笔录", FactKind.LongText) { Personal = true };

    /// <summary>That the parties were asked for their last opinions (第三十八条).</summary>
    public static readonly Fact LastOpinions = new("last-opinions", "已征询当事人最后意见", FactKind.YesNo);

    /// <summary>How it is known that the claimant had the notice.</summary>
    public static readonly Fact AbsenceFacts = new("absence-facts", "未到庭（中途退庭）的经过，收到书面通知的证明", FactKind.LongText);
}
