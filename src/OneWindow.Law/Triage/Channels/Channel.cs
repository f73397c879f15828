namespace OneWindow.Law.Triage;

/// <summary>A statutory route by which a matter is handled (渠道). Never the door through which it came: see <see cref="IntakeSource"/>.</summary>
public enum Channel
{
    /// <summary>劳动保障监察.</summary>
    Inspection,

    /// <summary>社会保险稽核（稽查）.</summary>
    SocialInsuranceAudit,

    /// <summary>劳动人事争议仲裁.</summary>
    Arbitration,

    /// <summary>调解.</summary>
    Mediation,

    /// <summary>信访.</summary>
    Petition,

    /// <summary>劳动关系行政监管: the labour-relations office supervises without a case.</summary>
    AdministrativeSupervision,

    /// <summary>法律援助.</summary>
    LegalAid,

    /// <summary>刑事移送: ex officio, never the person's choice.</summary>
    CriminalTransfer,

    /// <summary>民事诉讼, and execution by the court.</summary>
    CivilCourt,

    /// <summary>支付令.</summary>
    PaymentOrder,

    /// <summary>移送其他部门.</summary>
    TransferOut,

    /// <summary>咨询.</summary>
    Consultation,
}

/// <summary>A channel with the code under which it is stored and the name that pages show.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The Chinese name.</param>
public sealed record ChannelLabel(Channel Channel, string Code, string Name);

/// <summary>The names of the channels, in the order in which advice lists them.</summary>
public static class Channels
{
    /// <summary>Every channel once.</summary>
    public static readonly IReadOnlyList<ChannelLabel> All =
    [
        new(Channel.Inspection, "inspection", "劳动保障监察"),
        new(Channel.SocialInsuranceAudit, "social-insurance-audit", "社会保险稽核"),
        new(Channel.Arbitration, "arbitration", "劳动人事争议仲裁"),
        new(Channel.Mediation, "mediation", "调解"),
        new(Channel.CivilCourt, "civil-court", "人民法院"),
        new(Channel.PaymentOrder, "payment-order", "支付令"),
        new(Channel.AdministrativeSupervision, "administrative-supervision", "劳动关系行政监管"),
        new(Channel.LegalAid, "legal-aid", "法律援助"),
        new(Channel.TransferOut, "transfer-out", "移送其他部门"),
        new(Channel.CriminalTransfer, "criminal-transfer", "移送公安机关"),
        new(Channel.Petition, "petition", "信访"),
        new(Channel.Consultation, "consultation", "咨询"),
    ];

    /// <summary>The Chinese name.</summary>
    public static string Name(this Channel channel) => Label(channel).Name;

    /// <summary>The stored code.</summary>
    public static string Code(this Channel channel) => Label(channel).Code;

    /// <summary>The channel with this code; null where there is none.</summary>
    public static Channel? Find(string code) => All.FirstOrDefault(label => label.Code == code)?.Channel;

    private static ChannelLabel Label(Channel channel) => All.First(label => label.Channel == channel);
}
