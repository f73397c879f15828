using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>送达 in arbitration: per party and paper; publication rests the forty-five days, and inspection may help (Z12).</summary>
public static class ArbitrationService
{
    /// <summary>The day on which the paper was left or posted.</summary>
    public static readonly Fact PostedOn = new("posted-on", "留置（张贴）日期", FactKind.Date);

    /// <summary>Why it may be left or posted.</summary>
    public static readonly Fact PostingGround = new("posting-ground", "留置（张贴）的情形", FactKind.Choice)
    {
        Choices = [new("stopped", "用人单位停业，劳动者一方十人以上"), new("refused", "受送达人拒绝签收")],
    };

    /// <summary>From when the period of publication counts and rests.</summary>
    private static readonly IReadOnlyList<Deadline> Resting = [Deadlines.Award, Deadlines.FastAward];

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        .. ServiceTrack.BetweenSides(ServiceTrack.Steps(
                [Posts.ArbitrationRegistrar, Posts.Arbitrator], Posts.ArbitrationOfficeHead, Deadlines.Service, SharedDeadlines.Publication))
            .Where(step => step.Code != "post-and-record")
            .Select(step => step.Code switch
            {
                "publish" => step with { Suspends = Resting },
                "publication-ends" => step with { Resumes = Resting },
                "recall-paper" => step with { Resumes = Resting, Basis = Laws.ArbitrationLaw.Article(19, 2, 4) },
                _ => step,
            }),
        new("leave-or-post", "留置（张贴）送达", [ServiceTrack.Failed], ServiceTrack.Delivered, [Posts.ArbitrationRegistrar], Laws.Rules33.UnverifiedArticle(20, 2))
        {
            Track = ServiceTrack.Definition, AlsoAfterEnd = true,
            Fields =
            [
                new(PostingGround), new(PostedOn) { Days = DayRule.NotFuture }, new(ServiceTrack.ServedOn) { Days = DayRule.NotFuture, Starts = "today" },
                new(ServiceTrack.Proof), new(ServiceTrack.Side, IsRequired: false),
            ],
            Guards = [ThreeDaysLater, ServiceTrack.SideKnown], Stops = [Deadlines.Service], Delivers = true, DeliveredOn = ServiceTrack.ServedOn,
            Serves = new(Way: null, ServiceTrack.ServedOn, ServiceTrack.Proof), Papers = ["D-GEN-05"],
            OtherSide = ["ask-correction"], Says = "留置（张贴）满三日，视为送达。",
        },
        new("ask-service-help", "请监察协助送达", [ServiceTrack.Failed], ServiceTrack.Due, [Posts.ArbitrationRegistrar], Laws.Zhengzhou2016.Part("四.1"))
        {
            Track = ServiceTrack.Definition, AlsoAfterEnd = true, Papers = ["D-GEN-07"],
            OtherSide = ["record-failed-service"], Says = "协助送达函已起草，由联络员送劳动保障监察机构。",
        },
    ];

    private static Guard ThreeDaysLater => new(
        "three-days-later", "留置（张贴）之日起满三日（工作日）才视为送达，送达日期应为第三日",
        view => view.Day(PostedOn) is { } posted && view.Day(ServiceTrack.ServedOn) is { } served
            && served == DeemedService.Of(ServiceMethod.ArbitrationPosting).ServedOn(posted, view.Calendar),
        Laws.Rules33.UnverifiedArticle(20, 2))
    {
        ReadsInput = true,
    };
}
