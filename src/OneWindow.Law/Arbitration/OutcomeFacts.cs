using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Arbitration;

/// <summary>What is recorded of settlement, award, courts and the file.</summary>
public static class OutcomeFacts
{
    /// <summary>What the parties agreed.</summary>
    public static readonly Fact Settlement = new("settlement", "协议的结果", FactKind.LongText);

    /// <summary>The day by which it is to be performed.</summary>
    public static readonly Fact PerformBy = new("perform-by", "履行期限（到哪一天）", FactKind.Date);

    /// <summary>That both sides signed for the statement themselves (第四十二条第三款).</summary>
    public static readonly Fact SignedByBoth = new("signed-by-both", "双方均已签收调解书", FactKind.YesNo);

    /// <summary>How the claim is decided.</summary>
    public static readonly Fact Decision = new("decision", "裁决结果", FactKind.Choice)
    {
        Choices = [new("granted", "支持"), new("partly", "部分支持"), new("refused", "不支持")],
    };

    /// <summary>The amount awarded on the claim.</summary>
    public static readonly Fact Awarded = new("awarded", "裁决金额", FactKind.Money) { Help = "不涉及金额的不填" };

    /// <summary>Facts found, reasons and provisions.</summary>
    public static readonly Fact Grounds = new("grounds", "查明的事实、裁决理由和依据", FactKind.LongText);

    /// <summary>How the arbitrators voted (第四十五条).</summary>
    public static readonly Fact Majority = new("majority", "形成意见的方式", FactKind.Choice)
    {
        Choices = [new("single", "独任"), new("unanimous", "一致"), new("majority", "多数意见，少数意见已记入笔录"), new("presiding", "不能形成多数，按首席意见")],
    };

    /// <summary>The day of the award.</summary>
    public static readonly Fact AwardedOn = new("awarded-on", "裁决日期", FactKind.Date);

    /// <summary>The number of the award.</summary>
    public static readonly Fact AwardNumber = new("award-number", "裁决书文号", FactKind.Text);

    /// <summary>What was wrong in an award that stays otherwise.</summary>
    public static readonly Fact Corrected = new("award-corrected", "补正的文字、计算错误或者遗漏的裁决事项", FactKind.LongText);

    /// <summary>The court, its number and what it ruled.</summary>
    public static readonly Fact Ruling = new("ruling", "法院、案号和裁判内容", FactKind.LongText);

    /// <summary>The day on which the party received the ruling.</summary>
    public static readonly Fact RulingReceivedOn = new("ruling-received-on", "收到裁定日期", FactKind.Date);

    /// <summary>The day on which the court registered the suit.</summary>
    public static readonly Fact FiledOn = new("filed-on", "起诉（申请）日期", FactKind.Date);

    /// <summary>That the court has taken the suit.</summary>
    public static readonly Fact CourtTookIt = new("court-took-it", "法院已经立案", FactKind.YesNo);

    /// <summary>How long the volume is kept (办案规则第二十四条).</summary>
    public static readonly Fact Retention = new("arbitration-retention", "保管期限", FactKind.Choice)
    {
        Choices = [new("10y", "10 年（裁决结案）"), new("5y", "5 年（调解和其他方式结案）"), new("permanent", "永久")],
    };
}
