using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Arbitration;

/// <summary>
/// The time limits of 劳动争议仲裁 up to the award. Codes are those of the deadline notes (AR-…). That three, five and ten
/// days are working days rests on 办案规则第八十条, whose text was not read (open question).
/// </summary>
public static class ArbitrationDeadlines
{
    /// <summary>补正: by the date written in the notice; the rules set no number.</summary>
    public static readonly Deadline Completion = new("AR-04", "申请人补正材料", null, Laws.Rules33.UnverifiedArticle(29))
    {
        Whose = DeadlineHolder.Party,
    };

    /// <summary>受理: within 5 working days of receipt; a refusal or silence opens the way to court.</summary>
    public static readonly Deadline Acceptance = new("AR-05", "决定是否受理", 5.WorkingDays, Laws.ArbitrationLaw.Article(29))
    {
        Suspensions = [new("mediated-first", "双方同意先行调解，暂缓受理", Laws.Rules33.UnverifiedArticle(69))],
        Warnings = new(2), OnExpiry = ExpiryConsequence.TreatedAsRefused, Note = "逾期未作决定的，申请人可以向人民法院起诉",
    };

    /// <summary>当日受理: wage arrears, work injury and major collective disputes; a promise of the place, no law.</summary>
    public static readonly Deadline SameDayAcceptance = new("AR-31", "当日受理并通知", 0.CalendarDays, Laws.Suizhou2023.Part("四（三）"))
    {
        OnExpiry = ExpiryConsequence.ReminderOnly, Note = "欠薪、工伤、重大集体争议当日受理；法定期限仍为五日",
    };

    /// <summary>送达申请书副本: within 5 working days of acceptance.</summary>
    public static readonly Deadline ServingCopy = new("AR-06", "送达申请书副本", 5.WorkingDays, Laws.ArbitrationLaw.Article(30, 1)) { Warnings = new(2) };

    /// <summary>答辩: 10 working days from the copy; failing to answer does not stop the case.</summary>
    public static readonly Deadline Defence = new("AR-07", "被申请人答辩", 10.WorkingDays, Laws.ArbitrationLaw.Article(30, 2))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>答辩书副本: to the claimant within 5 working days.</summary>
    public static readonly Deadline DefenceCopy = new("AR-08", "送达答辩书副本", 5.WorkingDays, Laws.ArbitrationLaw.Article(30, 2)) { Warnings = new(2) };

    /// <summary>组庭: the parties are told who sits within 5 working days of acceptance.</summary>
    public static readonly Deadline Tribunal = new("AR-09", "组庭并书面通知", 5.WorkingDays, Laws.ArbitrationLaw.Article(32)) { Warnings = new(2) };

    /// <summary>审理: 45 days from acceptance, 15 more in a complex case with the director's approval.</summary>
    public static readonly Deadline Award = new("AR-12", "裁决", 45.CalendarDays, Laws.ArbitrationLaw.Article(43, 1))
    {
        Extension = new(15.CalendarDays, Posts.ArbitrationOfficeHead) { Basis = Laws.ArbitrationLaw.Article(43, 1) },
        Suspensions =
        [
            new("suspended", "中止审理", Laws.Rules33.Article(46, 1, 6)), new("publication", "公告送达", Laws.Rules33.Article(46, 1, 6)),
        ],
        Warnings = new(10), OnExpiry = ExpiryConsequence.TreatedAsRefused, Note = "逾期未裁决的，当事人可以就该争议向人民法院起诉",
    };

    /// <summary>农民工工资争议快速通道: 30 days, a national promise beside the statutory term.</summary>
    public static readonly Deadline FastAward = new("AR-30", "农民工工资争议快速裁决", 30.CalendarDays, Laws.WageProtection2019.Part("全文", Verification.Unverified))
    {
        OnExpiry = ExpiryConsequence.ReminderOnly, Note = "快速通道的要求；法定期限仍为四十五日",
    };

    /// <summary>举证: by the date that the notice writes.</summary>
    public static readonly Deadline Evidence = new("AR-41", "举证", null, Laws.Rules33.UnverifiedArticle(15))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>用人单位提供证据: by the date that the tribunal sets; keeping it back counts against the employer.</summary>
    public static readonly Deadline Produce = new("AR-42", "用人单位提供掌握的证据", null, Laws.ArbitrationLaw.Article(39, 2))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited, Note = "逾期不提供的，承担不利后果",
    };

    /// <summary>反申请: accepted or refused within 5 working days.</summary>
    public static readonly Deadline CounterClaim = new("AR-25", "决定是否受理反申请", 5.WorkingDays, Laws.Rules33.UnverifiedArticle(36)) { Warnings = new(2) };

    /// <summary>回避: the law says 及时; the 3 working days are those of the rules, number not read.</summary>
    public static readonly Deadline Challenge = new("AR-27", "决定是否回避", 3.WorkingDays, Laws.Rules33.UnverifiedArticle(11)) { Warnings = new(1) };

    /// <summary>委托调解: 10 working days from the day the parties agree.</summary>
    public static readonly Deadline EntrustedMediation = new("AR-32", "委托调解", 10.WorkingDays, Laws.Rules33.Article(70))
    {
        OnExpiry = ExpiryConsequence.NextStepOpens, Note = "期满未达成协议的，继续审理",
    };

    /// <summary>送达: 5 working days, by the measure of the copy; no number is given for other papers.</summary>
    public static readonly Deadline Service = new("SV-02", "送达仲裁文书", 5.WorkingDays, Laws.ArbitrationLaw.Article(30, 1))
    {
        Warnings = new(2), OnExpiry = ExpiryConsequence.ReminderOnly, Note = "法律只对申请书副本规定五日，其他文书参照",
    };
}
