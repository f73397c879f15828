using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Law.Inspection;

/// <summary>What must hold before steps of 劳动保障监察.</summary>
public static class InspectionGuards
{
    /// <summary>At least two officers, each with a certificate valid on the day (监察条例第十六条).</summary>
    public static readonly Guard TwoOfficersNamed = new(
        "two-officers", "承办监察员不得少于两人，且不能重复",
        view => view.Officers(Facts.Officers).Select(officer => officer.Appointment).Distinct().Count() >= 2
            && view.Officers(Facts.Officers).Select(officer => officer.Appointment).Distinct().Count() == view.Officers(Facts.Officers).Count,
        Laws.Order423.Article(16, 1))
    {
        ReadsInput = true,
    };

    /// <summary>Every officer named holds a certificate that is valid on the day.</summary>
    public static readonly Guard CertificatesValid = new(
        "certificates-valid", "有承办人员没有执法证件或证件已过有效期，请更换人员或先补录证件",
        view => view.Officers(Facts.Officers).All(officer => officer.Certificate.Length > 0 && officer.ValidTo >= view.On),
        Laws.PenaltyLaw.Article(42, 1))
    {
        ReadsInput = true,
    };

    /// <summary>Nobody inspects who mediated or arbitrated this matter.</summary>
    public static readonly Guard NobodyFromBefore = OfficersGuard.NobodyFromElsewhere(Facts.Officers, Laws.Suizhou2023.Part("五（一）2"));

    /// <summary>The acting inspector is one of the officers in charge.</summary>
    public static readonly Guard ActsInOwnCase = new(
        "officer-of-case", "只有本案的承办监察员可以办理",
        view => view.Officers(Facts.Officers).Any(officer => officer.Appointment == view.Actor.Appointment),
        Laws.Order423.Article(16, 1));

    /// <summary>A refusal for lapse of time needs an act that ended more than two years before it was brought.</summary>
    public static readonly Guard OutOfTimeIsTrue = new(
        "out-of-time", "按“超过二年”不予受理，须违法行为终了之日距收到之日已满二年，并查明期间未被发现、未被举报投诉；仍在继续或未满二年的应当受理",
        view => view.Text(Facts.RefusalGround) != Facts.OutOfTime
            || (view.IsYes(Facts.NeverFound) && view.Day(Facts.ActEndedOn) is { } ended && view.Day(Facts.ReceivedOn) is { } received && ended.AddYears(2) < received),
        Laws.Order423.Article(20))
    {
        ReadsInput = true,
    };

    /// <summary>
    /// The two years do not run out where the act was found or reported within them (监察条例第二十条第一款): whoever states the
    /// contrary of what was looked up says why.
    /// </summary>
    public static readonly Guard EarlierFoundIsAnswered = new(
        "earlier-found", "系统查到二年内有在先的发现或举报投诉；仍认定“未被发现、未被举报投诉”的，须写明理由",
        view => view.Text(Facts.RefusalGround) != Facts.OutOfTime || !view.IsYes(Facts.NeverFound)
            || view.Text(Facts.EarlierFound).Length == 0 || view.Text(Facts.DespiteEarlier).Length > 0,
        Laws.Order423.Article(20, 1))
    {
        ReadsInput = true,
    };

    /// <summary>Refusing for want of completion is possible only when completion was asked for and its date has passed.</summary>
    public static readonly Guard CompletionLapsed = new(
        "completion-lapsed", "补正期限未满，不能以未补正为由不予受理",
        view => view.HasLapsed(InspectionDeadlines.Completion), Laws.Order25.UnverifiedArticle(18));

    /// <summary>A case is filed on its merits only while its investigation period has not been used up.</summary>
    public static readonly Guard InvestigationTimeLeft = new(
        "investigation-time-left", "调查期限（含延长）已用完，不能退回补充调查",
        view => view.Case.Clocks.Any(clock => clock.Deadline == InspectionDeadlines.Investigation.Code)
            && !view.StoppedAfterDue(InspectionDeadlines.Investigation),
        Laws.Order423.Article(17));

    /// <summary>No service, hold, criminal transfer, duty or correction is open.</summary>
    public static readonly Guard NothingOpen = new(
        "nothing-open", "还有没办完的送达、证据保存、履行、更正或刑事移送，办完才能归档",
        view => !view.Case.OpenRuns(view.Procedure).Any(run => view.Procedure.TrackOf(run.Track).MustEndBeforeArchive),
        Laws.PenaltyLaw.Article(47));

    /// <summary>The order was served: its date runs only from service.</summary>
    public static readonly Guard OrderServed = new(
        "order-served", "限期改正指令书还没有送达，改正期限尚未开始", view => view.IsDelivered("D-INS-15"), Laws.Order423.Article(18, 1, 2));

    /// <summary>The order was not served yet.</summary>
    public static readonly Guard OrderNotServed = new(
        "order-not-served", "限期改正指令书已经送达，请用“延后改正期限”", view => !view.IsDelivered("D-INS-15"), Laws.Order423.Article(18, 1, 2));

    /// <summary>The date of the order has passed.</summary>
    public static readonly Guard OrderLapsed = new(
        "order-lapsed", "改正期限未满", view => view.HasLapsed(InspectionDeadlines.Rectification), Laws.Order423.Article(18, 1, 2));

    /// <summary>The date of the order has not passed: it may still be moved.</summary>
    public static readonly Guard OrderNotLapsed = new(
        "order-not-lapsed", "改正期限已满，不能再改期", view => !view.HasLapsed(InspectionDeadlines.Rectification), Laws.Order423.Article(18, 1, 2));

    /// <summary>The case was filed (立案): what was corrected on the spot before filing is different.</summary>
    public static readonly Guard WasFiled = new(
        "was-filed", "本案当场责令改正，尚未立案", view => view.Case.Taken.ContainsKey(InspectionStepCodes.ApproveFiling), Laws.Order423.Article(14, 2));

    /// <summary>The case was not filed yet.</summary>
    public static readonly Guard NotFiledYet = new(
        "not-filed", "本案已经立案", view => !view.Case.Taken.ContainsKey(InspectionStepCodes.ApproveFiling), Laws.Order423.Article(14, 2));

    /// <summary>No order to correct was made yet: afterwards the facts are not investigated anew.</summary>
    public static readonly Guard NotAfterOrder = new(
        "not-after-order", "已经责令改正，不再退回补充调查",
        view => !view.Case.Taken.ContainsKey(InspectionStepCodes.OrderCorrection), Laws.Order423.Article(17));

    /// <summary>The case is not suspended: what it waits for may change the facts.</summary>
    public static readonly Guard NotSuspended = new(
        "not-suspended", "案件正在中止，恢复调查后才能终结", view => !view.HasOpen(SuspensionTrack.Definition), Laws.Order423.Article(21, 2));

    /// <summary>There is an interview record or a record of a check: facts are not concluded without either (行政处罚法第五十五条).</summary>
    public static readonly Guard SomethingRecorded = new(
        "records-made", "还没有询问笔录或现场检查笔录", view =>
            view.Case.Taken.ContainsKey(InspectionStepCodes.RecordInterview) || view.Case.Taken.ContainsKey(InspectionStepCodes.RecordCheck),
        Laws.PenaltyLaw.Article(55, 2));

    /// <summary>All that was found to be owed has been paid.</summary>
    public static readonly Guard PaidInFull = new(
        "paid-in-full", "已支付金额少于查实应付金额，不能按全部改正办理",
        view => view.Fen(Facts.Recovered) >= view.Fen(Facts.Owed), Laws.Order423.Article(26))
    {
        ReadsInput = true,
    };
}
