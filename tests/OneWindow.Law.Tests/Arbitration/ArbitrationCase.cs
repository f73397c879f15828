using OneWindow.Law.Arbitration;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Tests.Procedures;

namespace OneWindow.Law.Tests.Arbitration;

/// <summary>Beginnings of arbitration stories: a worker claims the wages of three months.</summary>
internal static class ArbitrationCase
{
    public static readonly (string, string)[] Wages =
        [("claim-from", "2025-10-01"), ("claim-to", "2025-12-31"), ("claim-monthly-pay", "6000"), ("claim-amount", "18000")];

    public static readonly (string, string)[] Accepting = [("examined", "yes"), ("minimum-wage", "2100"), ("fast-track", "no")];

    public static readonly (string, string)[] SoleArbitrator = Tribunal("single", "唐远");

    public static readonly (string, string)[] Hearing = [("attendance", "both"), ("hearing-record", "……"), ("last-opinions", "yes")];

    public static (string, string)[] Tribunal(string composition, params string[] names) =>
        [("composition", composition), ("officers", OfficerList.Write(names.Select(WalkedCase.Person))), ("no-conflict", "yes")];

    public static (string, string)[] HearingOn(string day) => [("hearing-on", day), ("hearing-place", "9 时，第一仲裁庭")];

    public static WalkedCase Submitted(string on, params (string Fact, string Value)[] also) => WalkedCase.Open(
        ArbitrationProcedure.Definition, on, Posts.ArbitrationRegistrar,
        [
            ("claimant-side", "worker"), ("application-form", "written"), ("received-on", on), ("dispute", "拖欠工资"),
            .. also.Any(one => one.Fact == "same-day") ? also : [("same-day", "none"), .. also],
        ]);

    public static WalkedCase Accepted(string on, params (string Fact, string Value)[] also) => Submitted(on, also)
        .Do(on, Posts.ArbitrationRegistrar, "claim-wages", Wages).Do(on, Posts.ArbitrationRegistrar, "accept", Accepting);

    public static WalkedCase Formed(string on) => Accepted(on).Do(on, Posts.ArbitrationOfficeHead, "form-tribunal", SoleArbitrator)
        .Serve(on, Posts.ArbitrationRegistrar, "D-ARB-06", "employer");

    /// <summary>The respondent waives the time to answer, so that the hearing can be set at once.</summary>
    public static WalkedCase Answered(string on) => Formed(on)
        .Do(on, Posts.ArbitrationRegistrar, "waive-defence", "defence-1", ("defence-waiver", "书面放弃答辩期"));

    public static WalkedCase Noticed(string on, string hearingOn) => Answered(on)
        .Do(on, Posts.Arbitrator, "notice-hearing", HearingOn(hearingOn))
        .Serve(on, Posts.ArbitrationRegistrar, "D-ARB-12", "worker", "employer");

    public static WalkedCase Heard(string on, string hearingOn) => Noticed(on, hearingOn)
        .Do(hearingOn, Posts.Arbitrator, "hear", Hearing)
        .Do(hearingOn, Posts.Arbitrator, "mediate")
        .Do(hearingOn, Posts.Arbitrator, "mediation-fails", "case-mediation-1", ("mediation-course", "差距较大"));

    public static (string, string)[] Deciding(string yuan) => [("decision", "granted"), ("awarded", yuan), ("grounds", "欠薪属实"), ("majority", "single")];
}
