namespace OneWindow.Areas.Messages;

/// <summary>A kind of message. Its words stand in the text file of its code under <c>Templates</c>.</summary>
/// <param name="Code">A stable code, and the name of its template.</param>
/// <param name="Name">As lists name it.</param>
/// <param name="ByMessageOnly">Whether nothing is sent on paper: the person holds the same words on a receipt.</param>
/// <param name="ToEmployer">Whether it goes to the employer of the case; the others go to those who brought the matter.</param>
public sealed record MessageKind(string Code, string Name, bool ByMessageOnly = false, bool ToEmployer = false);

/// <summary>Every kind of message: what a party is told on the way from registration to the end.</summary>
public static class MessageKinds
{
    /// <summary>登记: number and query code.</summary>
    public static readonly MessageKind Registered = new("registered", "登记告知", ByMessageOnly: true);

    /// <summary>受理: into which way the matter went.</summary>
    public static readonly MessageKind Accepted = new("accepted", "交办告知");

    /// <summary>补正: papers are missing, and until when.</summary>
    public static readonly MessageKind Completion = new("completion", "补正提醒");

    /// <summary>引导: another body handles it.</summary>
    public static readonly MessageKind Guided = new("guided", "引导告知");

    /// <summary>不予受理.</summary>
    public static readonly MessageKind Refused = new("refused", "不予受理告知");

    /// <summary>立案.</summary>
    public static readonly MessageKind Filed = new("filed", "立案告知");

    /// <summary>开庭.</summary>
    public static readonly MessageKind Hearing = new("hearing", "开庭提醒");

    /// <summary>文书: a paper is ready to be served.</summary>
    public static readonly MessageKind PaperReady = new("paper-ready", "文书领取提醒");

    /// <summary>开庭: the other side is told too.</summary>
    public static readonly MessageKind HearingOfEmployer = new("hearing-employer", "开庭提醒（用人单位）", ToEmployer: true);

    /// <summary>文书: a paper is ready to be served on the employer.</summary>
    public static readonly MessageKind PaperForEmployer = new("paper-employer", "文书领取提醒（用人单位）", ToEmployer: true);

    /// <summary>支付: a payment was recorded, to be confirmed by whoever received it.</summary>
    public static readonly MessageKind Payment = new("payment", "支付登记告知");

    /// <summary>办结.</summary>
    public static readonly MessageKind Closed = new("closed", "办结告知");

    /// <summary>留言: somebody of the staff wrote to the party, who reads it where the matter is followed.</summary>
    public static readonly MessageKind Words = new("words", "留言提醒", ByMessageOnly: true);

    public static readonly IReadOnlyList<MessageKind> All =
        [Registered, Accepted, Completion, Guided, Refused, Filed, Hearing, HearingOfEmployer, PaperReady, PaperForEmployer, Payment, Closed, Words];

    /// <summary>The kind with this code.</summary>
    public static MessageKind Of(string code) => All.Single(kind => kind.Code == code);
}
