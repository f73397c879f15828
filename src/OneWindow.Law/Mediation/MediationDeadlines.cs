using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Mediation;

/// <summary>The time limits of 劳动争议调解 and of what makes its agreement enforceable. Codes are those of the deadline notes.</summary>
public static class MediationDeadlines
{
    /// <summary>调解: 15 days from receipt; afterwards a party may go to arbitration. The mediation does not end by itself.</summary>
    public static readonly Deadline Mediation = new("AR-03", "调解", 15.CalendarDays, Laws.ArbitrationLaw.Article(14, 3))
    {
        OnExpiry = ExpiryConsequence.NextStepOpens, Note = "满十五日未达成协议的，当事人可以申请仲裁",
    };

    /// <summary>双方同意继续调解: to the day they agreed on.</summary>
    public static readonly Deadline Continued = new("MD-01", "双方同意继续调解", null, Laws.ArbitrationLaw.Article(14, 3))
    {
        OnExpiry = ExpiryConsequence.NextStepOpens,
    };

    /// <summary>履行协议: by the date that the agreement writes.</summary>
    public static readonly Deadline Performance = new("MD-02", "履行调解协议", null, Laws.ArbitrationLaw.Article(14, 2))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.NextStepOpens, Note = "逾期不履行的，另一方可以申请仲裁，属于支付事项的可以申请支付令",
    };

    /// <summary>申请仲裁审查: jointly, within 15 days of the agreement's taking effect.</summary>
    public static readonly Deadline ReviewWindow = new("AR-33", "共同申请仲裁审查", 15.CalendarDays, Laws.Rules33.Article(74))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>仲裁审查: 5 working days, 5 more with approval.</summary>
    public static readonly Deadline Review = new("AR-34", "仲裁审查", 5.WorkingDays, Laws.Rules33.UnverifiedArticle(76))
    {
        Extension = new(5.WorkingDays, Posts.ArbitrationOfficeHead) { Basis = Laws.Rules33.UnverifiedArticle(76) }, Warnings = new(2),
    };

    /// <summary>申请司法确认: jointly, within 30 days of the agreement's taking effect.</summary>
    public static readonly Deadline ConfirmationWindow = new("CF-01", "共同申请司法确认", 30.CalendarDays, Laws.CivilProcedureLaw.Article(205))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>法院审查司法确认: 15 days after it is taken, in the frame of 30 days for special procedures; the court's own term.</summary>
    public static readonly Deadline Confirmation = new("CF-03", "法院审查司法确认", 30.CalendarDays, Laws.CivilProcedureLaw.Article(187))
    {
        OnExpiry = ExpiryConsequence.ReminderOnly, Note = "法院的期限，仅作提醒",
    };

    /// <summary>支付令受理: the court says within 5 days; its own term.</summary>
    public static readonly Deadline OrderTaken = new("PO-02", "法院决定是否受理支付令申请", 5.CalendarDays, Laws.CivilProcedureLaw.Article(226))
    {
        OnExpiry = ExpiryConsequence.ReminderOnly, Note = "法院的期限，仅作提醒",
    };

    /// <summary>清偿或者异议: 15 days from receipt of the order.</summary>
    public static readonly Deadline Objection = new("PO-04", "用人单位清偿或者提出异议", 15.CalendarDays, Laws.CivilProcedureLaw.Article(227))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.NextStepOpens,
    };

    /// <summary>送达: no number is given for a mediation body's papers; a promise of the place.</summary>
    public static readonly Deadline Service = new("SV-03", "送达调解文书", 5.WorkingDays, Laws.PeoplesMediationLaw.Article(26))
    {
        Warnings = new(2), OnExpiry = ExpiryConsequence.ReminderOnly, Note = "法律没有规定天数，是工作要求",
    };
}
