using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Mediation;

/// <summary>What is recorded about a mediation.</summary>
public static class MediationFacts
{
    /// <summary>How it came to the mediation body.</summary>
    public static readonly Fact Source = new("mediation-source", "调解来源", FactKind.Choice)
    {
        Choices =
        [
            new("applied", "当事人申请"), new("offered", "窗口建议，双方同意"), new("commission", "仲裁委员会委托"), new("court", "人民法院委托（委派）"),
            new("inspection", "监察机构引导"),
        ],
    };

    /// <summary>Why mediation comes first (S9).</summary>
    public static readonly Fact Fitness = new("mediation-fitness", "适宜调解的情形", FactKind.Choice)
    {
        Choices = [new("small", "标的额较小"), new("simple", "事实清楚、争议简单"), new("both-ask", "双方都愿意调解"), new("other", "其他")],
    };

    /// <summary>What each side said when asked.</summary>
    public static readonly Fact Consent = new("mediation-consent", "征求双方意见的情况", FactKind.LongText) { Help = "何时、以何种方式询问，各自怎样答复" };

    /// <summary>That both sides agree to mediate.</summary>
    public static readonly Fact BothAgree = new("both-agree", "双方均同意调解，没有一方明确拒绝", FactKind.YesNo);

    /// <summary>The mediators; the first leads.</summary>
    public static readonly Fact Mediators = new("officers", "调解员", FactKind.Officers) { Help = "第一位为主持调解员" };

    /// <summary>Why the matter is not taken on.</summary>
    public static readonly Fact DeclineGround = new("decline-ground", "不予调解的情形", FactKind.Choice)
    {
        Choices = [new("refused", "一方明确拒绝调解"), new("out-of-scope", "不属于劳动争议或者不适宜调解"), new("pending", "已经仲裁、诉讼或者监察立案")],
    };

    /// <summary>Why it ends without an agreement.</summary>
    public static readonly Fact FailGround = new("fail-ground", "调解不成的情形", FactKind.Choice)
    {
        Choices = [new("no-agreement", "双方不能达成协议"), new("refused", "一方不愿继续调解"), new("lapsed", "期满未达成协议")],
    };

    /// <summary>Reasons in words.</summary>
    public static readonly Fact Because = new("mediation-because", "理由", FactKind.LongText);

    /// <summary>In which form the mediation took place.</summary>
    public static readonly Fact Form = new("mediation-form", "调解方式", FactKind.Choice)
    {
        Choices = [new("alone", "单独调解"), new("joint", "联合调解（工会、法律援助等参加）"), new("online", "在线调解")],
    };

    /// <summary>Who took part besides the parties.</summary>
    public static readonly Fact TakingPart = new("taking-part", "参加调解的单位和人员", FactKind.Text) { Personal = true };

    /// <summary>When and where.</summary>
    public static readonly Fact Place = new("mediation-place", "调解时间和地点", FactKind.Text);

    /// <summary>What was said and offered.</summary>
    public static readonly Fact Record = new("mediation-record", "调解情况", FactKind.LongText) { Personal = true };

    /// <summary>The day until which both sides want to go on.</summary>
    public static readonly Fact ContinueUntil = new("continue-until", "继续调解到哪一天", FactKind.Date);

    /// <summary>What was agreed.</summary>
    public static readonly Fact Agreement = new("agreement", "协议内容、履行方式", FactKind.LongText);

    /// <summary>What the agreement is about: whether a payment order is open (第十六条).</summary>
    public static readonly Fact Subject = new("agreement-subject", "协议事项", FactKind.Choice)
    {
        Choices = [new("payment", "支付劳动报酬、工伤医疗费、经济补偿或者赔偿金"), new("relation", "仅确认劳动关系"), new("other", "其他事项")],
    };

    /// <summary>The amount agreed.</summary>
    public static readonly Fact AgreedAmount = new("agreed-amount", "协议金额", FactKind.Money);

    /// <summary>The day on which the last signature and the seal made it effective.</summary>
    public static readonly Fact AgreedOn = new("agreed-on", "协议生效日期", FactKind.Date);

    /// <summary>That both signed, the mediator signed and the body sealed.</summary>
    public static readonly Fact Signed = new("agreement-signed", "双方已签名（盖章），调解员已签名，已加盖调解组织印章", FactKind.YesNo);

    /// <summary>The day by which it is to be performed.</summary>
    public static readonly Fact PerformBy = new("perform-by", "履行期限（到哪一天）", FactKind.Date);

    /// <summary>What was performed, and what proves it.</summary>
    public static readonly Fact Performance = new("mediation-performance", "履行情况和凭证", FactKind.LongText);

    /// <summary>What was paid in all.</summary>
    public static readonly Fact Paid = new("recovered", "已支付金额", FactKind.Money);

    /// <summary>Where each claim goes.</summary>
    public static readonly Fact NextWays = new("next-ways", "各项请求的去向", FactKind.LongText) { Help = "一行一项：请求和途径（仲裁、监察、稽核、诉讼）" };

    /// <summary>The court or commission, its number and what it decided.</summary>
    public static readonly Fact Ruling = new("ruling", "法院（仲裁委）、案号和裁判内容", FactKind.LongText);

    /// <summary>What happened that may turn into violence or crime.</summary>
    public static readonly Fact Danger = new("danger", "可能激化的情形和采取的措施", FactKind.LongText);

    /// <summary>How long the volume is kept.</summary>
    public static readonly Fact Retention = new("mediation-retention", "保管期限", FactKind.Choice)
    {
        Choices = [new("5y", "5 年"), new("10y", "10 年"), new("permanent", "永久")],
    };
}
