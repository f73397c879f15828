using System.Globalization;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;
using Facts = OneWindow.Law.Arbitration.HearingFacts;

namespace OneWindow.Law.Arbitration;

/// <summary>What must hold of the tribunal, its notices and its hearings.</summary>
public static class HearingGuards
{
    /// <summary>Three arbitrators, or one where the case is simple (第三十一条); nobody twice.</summary>
    public static readonly Guard CompositionFits = new(
        "composition", "合议庭应为三名仲裁员，独任为一名，人员不能重复",
        view => view.Officers(Facts.Arbitrators) is var named
            && named.Select(one => one.Appointment).Distinct().Count() == named.Count && named.Count == (view.Text(Facts.Composition) == "three" ? 3 : 1),
        Laws.ArbitrationLaw.Article(31))
    {
        ReadsInput = true,
    };

    /// <summary>Nobody sits who mediated or inspected this matter.</summary>
    public static readonly Guard NobodyFromBefore = OfficersGuard.NobodyFromElsewhere(Facts.Arbitrators, Laws.ArbitrationLaw.Article(33, 1));

    /// <summary>Ten workers or more are heard by three, unless the case is handled in the simplified way.</summary>
    public static readonly Guard CollectiveByThree = new(
        "collective-by-three", "十人以上的集体争议应由三名仲裁员组成仲裁庭；符合条件的可以简易处理",
        view => view.Number(SharedFacts.Workers) < 10 || view.Text(Facts.Composition) is "three" or "simplified",
        Laws.Rules33.UnverifiedArticle(65))
    {
        ReadsInput = true,
    };

    /// <summary>The simplified way needs one of its three grounds, and none of its bars.</summary>
    public static readonly Guard SimplifiedAllowed = new(
        "simplified-allowed", "简易处理须选明情形，并确认没有不得简易处理的情形",
        view => view.Text(Facts.Composition) != "simplified" || (view.Text(Facts.SimplifiedGround).Length > 0 && view.IsYes(Facts.NothingAgainst)),
        Laws.Rules33.Article(56))
    {
        ReadsInput = true,
    };

    /// <summary>The acting arbitrator belongs to the tribunal.</summary>
    public static readonly Guard ActsInOwnCase = new(
        "arbitrator-of-case", "只有本案仲裁庭的仲裁员可以办理",
        view => view.Officers(Facts.Arbitrators).Any(one => one.Appointment == view.Actor.Appointment), Laws.ArbitrationLaw.Article(31));

    /// <summary>Every copy that was issued has reached its respondent, and at least one was.</summary>
    public static readonly Guard CopyServed = new(
        "copy-served", "申请书副本还没有送达全部被申请人", view => view.IsDelivered("D-ARB-06") && !view.Case.OpenRuns(view.Procedure)
            .Any(run => run.Track == ServiceTrack.Definition.Code && run.Subject == "D-ARB-06"),
        Laws.ArbitrationLaw.Article(30, 1));

    /// <summary>No respondent may still answer.</summary>
    public static readonly Guard DefenceOver = new(
        "defence-over", "答辩期未满，不能定开庭日期（被申请人可以放弃答辩期）",
        view => !view.Case.Tracks.Any(run => run.Track == DefenceTrack.Definition.Code && run.State == DefenceTrack.Open.Code), Laws.ArbitrationLaw.Article(30, 2));

    /// <summary>Five full working days lie between today's notice and the hearing (第三十五条; the strict reading).</summary>
    public static readonly Guard FiveDaysAhead = new(
        "five-days-ahead", "开庭五日前应当书面通知：通知日与开庭日之间须有五个完整的工作日",
        view => view.Day(Facts.HearingOn) is { } day && view.On <= 5.WorkingDays.LatestDayBefore(day, view.Calendar, BackwardCount.FullDaysBetween),
        Laws.ArbitrationLaw.Article(35))
    {
        ReadsInput = true,
    };

    /// <summary>The party asked three working days before the hearing (the reading that favours the party).</summary>
    public static readonly Guard AskedThreeDaysAhead = new(
        "asked-in-time", "请求延期应当在开庭三日前提出；有不可抗力的，可以由仲裁庭取消后另定日期",
        view => view.Day(Facts.AskedOn) is { } asked
            && DateOnly.TryParse(view.Case.Facts.GetValueOrDefault(Facts.HearingOn.Code), CultureInfo.InvariantCulture, out var day)
            && asked <= 3.WorkingDays.LatestDayBefore(day, view.Calendar, BackwardCount.NthDayBack),
        Laws.ArbitrationLaw.Article(35))
    {
        ReadsInput = true,
    };

    /// <summary>The day of the hearing has come.</summary>
    public static readonly Guard DayHasCome = new(
        "hearing-day", "还没有到开庭日期", view => view.Day(Facts.HearingOn) is { } day && view.On >= day, Laws.ArbitrationLaw.Article(35));

    /// <summary>The respondent had the notice: only then may the case be heard without him (第三十六条第二款).</summary>
    public static readonly Guard AbsentWasSummoned = new(
        "respondent-summoned", "没有被申请人收到开庭通知的送达记录，不能缺席审理",
        view => view.Text(Facts.Attendance) != "respondent-absent" || Summoned(view, view.Text(ApplicationFacts.ClaimantSide) == "worker" ? "employer" : "worker"),
        Laws.ArbitrationLaw.Article(36, 2))
    {
        ReadsInput = true,
    };

    /// <summary>The claimant had the notice: only then may the application count as withdrawn (第三十六条第一款).</summary>
    public static readonly Guard ClaimantWasSummoned = new(
        "claimant-summoned", "没有申请人收到开庭通知的送达记录，不能按撤回处理",
        view => Summoned(view, view.Text(ApplicationFacts.ClaimantSide)), Laws.ArbitrationLaw.Article(36, 1));

    /// <summary>Neither a suspension nor a challenge is open.</summary>
    public static readonly Guard NotHeldUp = new(
        "not-held-up", "案件正在中止，或者回避申请还没有决定",
        view => !view.HasOpen(SuspendedHearingTrack.Definition) && !view.HasOpen(ChallengeTrack.Definition), Laws.Rules33.Article(47));

    /// <summary>The forty-five days have not passed: only until then may the simplified way be left.</summary>
    public static readonly Guard AwardTimeLeft = new(
        "award-time-left", "裁决期限已经届满", view => !view.HasLapsed(Deadlines.Award), Laws.ArbitrationLaw.Article(43, 1));

    private static bool Summoned(GuardView view, string side) => view.Case.Tracks.Any(run =>
        run.Track == ServiceTrack.Definition.Code && run.Subject == "D-ARB-12" && run.State == ServiceTrack.Delivered.Code
        && run.Facts.GetValueOrDefault(ServiceTrack.Side.Code) == side);
}
