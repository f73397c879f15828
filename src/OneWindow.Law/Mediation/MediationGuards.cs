using OneWindow.Law.Mediation.Tracks;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Mediation.MediationDeadlines;
using Facts = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Law.Mediation;

/// <summary>What must hold before steps of 劳动争议调解.</summary>
public static class MediationGuards
{
    /// <summary>At least one mediator, nobody twice.</summary>
    public static readonly Guard MediatorNamed = new(
        "mediator-named", "请指定调解员，人员不能重复",
        view => view.Officers(Facts.Mediators) is { Count: > 0 } named && named.Select(one => one.Appointment).Distinct().Count() == named.Count,
        Laws.PeoplesMediationLaw.Article(19))
    {
        ReadsInput = true,
    };

    /// <summary>Nobody mediates who inspected this matter or arbitrated it.</summary>
    public static readonly Guard NobodyFromBefore = OfficersGuard.NobodyFromElsewhere(Facts.Mediators, Laws.Suizhou2023.Part("五（一）2"));

    /// <summary>The acting mediator is one of those named.</summary>
    public static readonly Guard ActsInOwnCase = new(
        "mediator-of-case", "只有本案的调解员可以办理",
        view => view.Officers(Facts.Mediators).Any(one => one.Appointment == view.Actor.Appointment), Laws.PeoplesMediationLaw.Article(19));

    /// <summary>To end it for lapse of time, the time must have lapsed.</summary>
    public static readonly Guard LapseIsTrue = new(
        "mediation-lapsed", "调解期限未满，不能以期满为由终止",
        view => view.Text(Facts.FailGround) != "lapsed" || view.HasLapsed(Deadlines.Mediation) || view.HasLapsed(Deadlines.Continued),
        Laws.ArbitrationLaw.Article(14, 3))
    {
        ReadsInput = true,
    };

    /// <summary>Something is on record of the talks before they are said to be in vain or agreed.</summary>
    public static readonly Guard TalksRecorded = new(
        "talks-recorded", "还没有调解记录", view => view.Case.Taken.ContainsKey("record-session"), Laws.PeoplesMediationLaw.Article(27));

    /// <summary>The date for performance has passed.</summary>
    public static readonly Guard PerformanceLapsed = new(
        "performance-lapsed", "协议约定的履行期限未满", view => view.HasLapsed(Deadlines.Performance), Laws.ArbitrationLaw.Article(15));

    /// <summary>What was agreed has been paid.</summary>
    public static readonly Guard PaidInFull = new(
        "paid-in-full", "已支付金额少于协议金额，不能按已履行办结", view => view.Fen(Facts.Paid) >= view.Fen(Facts.AgreedAmount), Laws.ArbitrationLaw.Article(14, 2))
    {
        ReadsInput = true,
    };

    /// <summary>The agreement may be enforced: reviewed, confirmed, or with a payment order that stands.</summary>
    public static readonly Guard Enforceable = new(
        "enforceable", "协议没有经仲裁审查、司法确认，也没有生效的支付令，不能直接申请执行",
        view => Reached(view, ReviewTrack.Definition, ReviewTrack.Granted) || Reached(view, ConfirmationTrack.Definition, ConfirmationTrack.Confirmed)
            || Reached(view, PaymentOrderTrack.Definition, PaymentOrderTrack.Stands),
        Laws.PeoplesMediationLaw.Article(33, 2));

    /// <summary>The joint application for review is in time.</summary>
    public static readonly Guard ReviewInTime = new(
        "review-in-time", "自协议生效之日起十五日已过，不能申请仲裁审查", view => view.IsRunning(Deadlines.ReviewWindow) && !view.HasLapsed(Deadlines.ReviewWindow),
        Laws.Rules33.Article(74));

    /// <summary>An agreement that only confirms a labour relation is not reviewed.</summary>
    public static readonly Guard NotOnlyRelation = new(
        "not-only-relation", "仅确认劳动关系的协议不能申请仲裁审查", view => view.Text(Facts.Subject) != "relation", Laws.Rules33.Article(75));

    /// <summary>What a court has confirmed is not reviewed again.</summary>
    public static readonly Guard NotConfirmed = new(
        "not-confirmed", "协议已申请司法确认，不再仲裁审查",
        view => !view.HasOpen(ConfirmationTrack.Definition) && !Reached(view, ConfirmationTrack.Definition, ConfirmationTrack.Confirmed), Laws.Rules33.Article(75));

    /// <summary>The joint application for confirmation is in time.</summary>
    public static readonly Guard ConfirmationInTime = new(
        "confirmation-in-time", "自协议生效之日起三十日已过，不能申请司法确认",
        view => view.IsRunning(Deadlines.ConfirmationWindow) && !view.HasLapsed(Deadlines.ConfirmationWindow), Laws.CivilProcedureLaw.Article(205));

    /// <summary>A payment order is open for pay, injury costs, severance and compensation alone.</summary>
    public static readonly Guard IsAboutPayment = new(
        "about-payment", "只有支付劳动报酬、工伤医疗费、经济补偿或者赔偿金的协议可以申请支付令", view => view.Text(Facts.Subject) == "payment",
        Laws.ArbitrationLaw.Article(16));

    private static bool Reached(GuardView view, Track track, State state) =>
        view.Case.Tracks.Any(run => run.Track == track.Code && run.State == state.Code);
}
