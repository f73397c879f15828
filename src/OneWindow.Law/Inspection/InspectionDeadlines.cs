using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Inspection;

/// <summary>The time limits of 劳动保障监察. Codes are those of the deadline notes (LS-…).</summary>
public static class InspectionDeadlines
{
    /// <summary>受理: a complaint is accepted, or refused in writing, within 5 working days of its receipt.</summary>
    public static readonly Deadline Acceptance = new("LS-01", "决定是否受理", 5.WorkingDays, Laws.Order25.UnverifiedArticle(18))
    {
        Warnings = new(2),
    };

    /// <summary>调查: 60 working days from the filing; 30 more in a complex case, with the approval of the department's head.</summary>
    public static readonly Deadline Investigation = new("LS-04", "完成调查", 60.WorkingDays, Laws.Order423.Article(17))
    {
        Extension = new(30.WorkingDays, Posts.DepartmentHead) { Basis = Laws.Order423.Article(17) },
        Suspensions = [new("awaiting-relation", "等待劳动关系确认", Laws.Order423.Article(21, 2))],
    };

    /// <summary>处理: a decision within 15 working days of the end of the investigation.</summary>
    public static readonly Deadline Decision = new("LS-06", "作出处理决定", 15.WorkingDays, Laws.Order25.UnverifiedArticle(37));

    /// <summary>责令改正: by the date written in the order; the law sets no number.</summary>
    public static readonly Deadline Rectification = new("LS-11", "用人单位改正", null, Laws.Order423.Article(18, 1, 2))
    {
        Whose = DeadlineHolder.Party,
        OnExpiry = ExpiryConsequence.NextStepOpens,
    };

    /// <summary>先行登记保存: disposed of within 7 days, which are working days (行政处罚法第八十五条).</summary>
    public static readonly Deadline EvidenceHold = new("LS-15", "处理先行登记保存的证据", 7.WorkingDays, Laws.PenaltyLaw.Article(56))
    {
        Warnings = new(3),
    };

    /// <summary>行政处罚一般期限: 90 days from filing unless other rules say otherwise; the investigation terms are such rules.</summary>
    public static readonly Deadline GeneralPenaltyTerm = new("LS-18", "行政处罚一般期限", 90.CalendarDays, Laws.PenaltyLaw.Article(60))
    {
        OnExpiry = ExpiryConsequence.ReminderOnly,
        Note = "监察另有规定的从其规定，仅作提醒",
    };

    /// <summary>送达: within 7 days of issue when the party is absent; counted in working days as for penalties.</summary>
    public static readonly Deadline Service = new("LS-07", "送达文书", 7.WorkingDays, Laws.PenaltyLaw.Article(61))
    {
        Warnings = new(3),
    };

    /// <summary>回避审查: the department's head decides; the law only says 依法审查, the 3 working days are the old rule's.</summary>
    public static readonly Deadline RecusalDecision = new("LS-10", "决定是否回避", 3.WorkingDays, Laws.Order25.UnverifiedArticle(27))
    {
        Warnings = new(1),
    };

    /// <summary>补正: by the date written in the notice; the law sets no number.</summary>
    public static readonly Deadline Completion = new("LS-02", "投诉人补正材料", null, Laws.Order25.UnverifiedArticle(18))
    {
        Whose = DeadlineHolder.Party,
    };
}
