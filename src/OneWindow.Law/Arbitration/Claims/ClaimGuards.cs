using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Arbitration.Claims;

/// <summary>Until when claims may be brought, changed and answered with claims of the other side.</summary>
public static class ClaimGuards
{
    /// <summary>Until the time for evidence is over; later only a claim that an award left out.</summary>
    public static readonly Guard MayBeAdded = new(
        "claims-open", "举证期限已满，增加、变更的请求应当另行申请仲裁",
        view => !HearingIsOver(view) || view.Case.Taken.ContainsKey("resume-for-omitted-claim") || view.Case.Taken.ContainsKey("reopen-award"), Laws.Rules33.Article(44));

    /// <summary>At least one claim is recorded with its elements.</summary>
    public static readonly Guard SomethingClaimed = new(
        "something-claimed", "还没有登记仲裁请求，请先按要素登记", view => view.HasOpen(ClaimTrack.Definition), Laws.ArbitrationLaw.Article(28, 2, 2));

    /// <summary>Some respondent may still answer, and so may claim in turn.</summary>
    public static readonly Guard DefenceStillOpen = new(
        "defence-open", "答辩期已过，反申请应当另行申请仲裁", view => view.HasOpen(DefenceTrack.Definition), Laws.Rules33.UnverifiedArticle(36));

    private static bool HearingIsOver(GuardView view) =>
        view.Case.State == ArbitrationStates.Heard.Code
        || view.Case.Tracks.Any(run => run.Track == EvidencePeriodTrack.Definition.Code && run.State == EvidencePeriodTrack.Over.Code);
}
