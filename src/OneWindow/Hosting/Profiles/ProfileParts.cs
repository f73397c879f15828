using System.Text.RegularExpressions;

namespace OneWindow.Hosting.Profiles;

/// <summary>What recurs in this place. The founding documents differ most here.</summary>
/// <param name="Meetings">Joint meetings: quarterly in 郑州, half-yearly in 南陵.</param>
/// <param name="Reports">Notices and reports that fall due by themselves: 巡查通报, 年度报告, 书面审查.</param>
public sealed record Rhythm(IReadOnlyList<MeetingSeries> Meetings, IReadOnlyList<RecurringReport> Reports);

/// <summary>A series of joint meetings (联席会议).</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Name">联席办公会议.</param>
/// <param name="Every">How often at least; a major incident calls one at once.</param>
/// <param name="Convenor">The body that calls it.</param>
/// <param name="Deputies">Bodies whose heads are deputy convenors; may be empty.</param>
/// <param name="Members">Every body that takes part, the convenor included.</param>
public sealed record MeetingSeries(
    string Code, string Name, Recurrence Every, string Convenor, IReadOnlyList<string> Deputies, IReadOnlyList<string> Members);

/// <summary>A notice or report that falls due by itself.</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Name">巡视检查情况通报.</param>
/// <param name="Every">How often.</param>
/// <param name="DueDay">The day of the month (of the period's last month where longer) by which it is due, 1 to 28.</param>
/// <param name="From">The body that writes it.</param>
/// <param name="To">The bodies that receive it.</param>
public sealed record RecurringReport(
    string Code, string Name, Recurrence Every, int DueDay, string From, IReadOnlyList<string> To);

/// <summary>A service norm that this place promises beside the statutory term, never instead of it.</summary>
/// <param name="Deadline">The code of the deadline or service it belongs to.</param>
/// <param name="Name">What is promised, in Chinese.</param>
/// <param name="Length">How long, from 0 (the same day).</param>
/// <param name="Unit">The unit.</param>
public sealed record ServiceTarget(string Deadline, string Name, int Length, TargetUnit Unit);

/// <summary>The readings and ways of working that this place chooses.</summary>
/// <param name="PureInsuranceChannel">A purely social-insurance matter: by the act list of 郑州 二.3, or always to audit (二.2).</param>
/// <param name="PremiumDisputeSplit">Known arrears to inspection and wrong base to audit, or all premiums to one of them.</param>
/// <param name="ArbitratePremiumClaims">Whether the local commission hears individual premium claims.</param>
/// <param name="MediationFirst">Mediation is offered first where both parties agree (随州 五(一)3).</param>
/// <param name="OnePersonSeveralPosts">One person may hold several posts (随州 五(一)2).</param>
/// <param name="TriageRoom">There is a triage room for doubtful matters (郑州 二.1).</param>
/// <param name="NoDuplicateInspection">A second check of the same employer needs a written reason (郑州 三.2).</param>
/// <param name="IntakeSources">The sources that are connected, by their codes; the window always is.</param>
/// <param name="CreditGrades">The grades in use from best to worst.</param>
public sealed record ProfileSwitches(
    PureInsuranceChannel PureInsuranceChannel, PremiumDisputeSplit PremiumDisputeSplit, bool ArbitratePremiumClaims,
    bool MediationFirst, bool OnePersonSeveralPosts, bool TriageRoom, bool NoDuplicateInspection,
    IReadOnlyList<string> IntakeSources, IReadOnlyList<string> CreditGrades);

/// <summary>Where a purely social-insurance matter goes.</summary>
public enum PureInsuranceChannel
{
    /// <summary>By the act: not registered and known arrears to inspection, wrong base and fraud to audit.</summary>
    ByActList,

    /// <summary>Always to audit.</summary>
    AlwaysAudit,
}

/// <summary>Where a dispute over premiums goes.</summary>
public enum PremiumDisputeSplit
{
    /// <summary>Known arrears to inspection; a wrong base or item to audit.</summary>
    ArrearsToInspection,

    /// <summary>All premiums to audit.</summary>
    AllToAudit,

    /// <summary>All premiums to inspection.</summary>
    AllToInspection,
}

/// <summary>How the numbers of one series are written.</summary>
/// <param name="Series">The series' code, as documents and registers name it.</param>
/// <param name="Name">What is numbered, in Chinese.</param>
/// <param name="Format">With <c>{yyyy}</c> and <c>{n}</c> or <c>{n:0000}</c>: 清人社监立字〔{yyyy}〕第{n:0000}号.</param>
public sealed partial record NumberFormat(string Series, string Name, string Format)
{
    /// <summary>Whether the year and the number stand in it once each, and no other braces do.</summary>
    public bool IsWellFormed => Pattern().IsMatch(Format);

    [GeneratedRegex(@"\A[^{}]*\{yyyy\}[^{}]*\{n(:0{1,8})?\}[^{}]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}

/// <summary>A day on which this place differs from the national calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Why: 防汛停工停课.</param>
/// <param name="Rest">Rest, or work.</param>
/// <param name="Notice">The paper that ordered it.</param>
public sealed record CalendarOverlayDay(DateOnly Date, string Name, bool Rest, string Notice);

/// <summary>Numbers from which something is warned of or counts as grave.</summary>
/// <param name="WarnYellowAtUnitsLeft">A clock turns yellow at this many units left (5 by custom).</param>
/// <param name="CollectiveWorkers">From how many workers a matter is collective (10 by 调解仲裁法第七条).</param>
/// <param name="MajorCollectiveWorkers">From how many workers it is major, by local practice.</param>
/// <param name="KeyArrearsMonths">Months of arrears that make a key employer (2 by 潍坊 二(四)4).</param>
/// <param name="KeyComplaintsPerYear">Complaints within a year that make one (2 likewise).</param>
/// <param name="KeyCreditGrade">The grade from which downwards an employer is a key employer (C likewise).</param>
/// <param name="CriminalOneWorkerMonths">Months unpaid to one worker (法释〔2013〕3号第三条: 3).</param>
/// <param name="CriminalOneWorkerYuan">The province's amount for one worker, 5,000 to 20,000 yuan.</param>
/// <param name="CriminalManyWorkersYuan">The province's amount for ten or more workers, 30,000 to 100,000 yuan.</param>
public sealed record ProfileThresholds(
    int WarnYellowAtUnitsLeft, int CollectiveWorkers, int MajorCollectiveWorkers, int KeyArrearsMonths,
    int KeyComplaintsPerYear, string KeyCreditGrade, int CriminalOneWorkerMonths, int CriminalOneWorkerYuan, int CriminalManyWorkersYuan);

/// <summary>How long a sign-in lasts in this place.</summary>
/// <param name="PasswordDays">A password must be changed after so many days.</param>
/// <param name="IdleMinutes">Nothing done for so long: signed out.</param>
/// <param name="LongestHours">Signed out after so long, however busy.</param>
public sealed record ProfileSignIn(int PasswordDays, int IdleMinutes, int LongestHours);

/// <summary>What may be handed in as evidence in this place.</summary>
/// <param name="LargestFileMegabytes">The largest single file, in megabytes of 1,048,576 bytes; 64 hold a few minutes of video.</param>
public sealed record ProfileEvidence(int LargestFileMegabytes)
{
    /// <summary>The same in bytes.</summary>
    public long LargestFile => LargestFileMegabytes * 1024L * 1024L;
}

/// <summary>How this place reaches people.</summary>
/// <param name="Sms">The code of the line for short messages: <c>mock</c>, or one that the office has installed; null where there is none.</param>
public sealed record ProfileMessages(string? Sms)
{
    /// <summary>Whether there is a line; without one everything is a letter or a printed note.</summary>
    public bool HasSms => Sms is not null;
}
