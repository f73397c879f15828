using System.Globalization;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>The sentences for the plain verdicts of the table.</summary>
internal static class RowReasons
{
    internal static string Id(ClaimType type) => string.Create(CultureInfo.InvariantCulture, $"R-{type.Row:00}");

    internal static IReadOnlyList<string> Facts(TriageQuestion question, Ruling ruling) =>
        ruling.When is { IsReading: false } when ? [MatterConditions.Quote([question.Claim]), when.FactOf(question)] : [MatterConditions.Quote([question.Claim])];

    internal static Reason Of(ClaimType type, Channel channel, Verdict verdict) => verdict switch
    {
        Verdict.Primary => Say(type, $"按职责分工，“{type.Name}”由{channel.Name()}处理。", type.Basis),
        Verdict.Allowed => Say(type, Open(channel), OpenBasis(type, channel)),
        Verdict.AfterArbitration => Say(type, "须先申请仲裁，对裁决不服再起诉。", [ArbitrationLaw.Article(5)]),
        Verdict.Barred => Closed(type, channel),
        _ => Say(type, "没有这条途径。", []),
    };

    internal static Reason AfterAward(ClaimType type) =>
        Say(type, "仲裁已经裁决或者不予受理，可以依法起诉；裁决已生效、对方不履行的，申请执行。", [ArbitrationLaw.Article(5), ArbitrationLaw.Article(51)]);

    private static string Open(Channel channel) => channel switch
    {
        Channel.Inspection => "也可以向劳动保障监察投诉。",
        Channel.SocialInsuranceAudit => "也可以由社会保险稽核处理。",
        Channel.Arbitration => "也可以申请劳动人事争议仲裁，不收费。",
        Channel.Mediation => "双方同意的，可以先行调解；调解不成，不影响走其他途径。",
        Channel.CivilCourt => "也可以向人民法院起诉。",
        _ => $"也可以走“{channel.Name()}”。",
    };

    private static IReadOnlyList<Citation> OpenBasis(ClaimType type, Channel channel) => channel switch
    {
        Channel.Arbitration => [ArbitrationLaw.Article(2)],
        Channel.Mediation => [ArbitrationLaw.Article(5), ArbitrationLaw.Article(10)],
        _ => type.Basis,
    };

    private static Reason Closed(ClaimType type, Channel channel) => channel switch
    {
        Channel.Inspection when type.Nature == ClaimNature.Dispute =>
            Say(type, "属于劳动争议，应当通过劳动争议处理程序解决，监察不能处理。", [Order423.Article(21, 2)]),
        Channel.Inspection => Say(type, "不属于劳动保障监察事项。", [Order423.Article(11)]),
        Channel.SocialInsuranceAudit => Say(type, "不是社会保险缴费、待遇方面的事项，稽核不处理。", [Zhengzhou2016.Part("二.3")]),
        Channel.Arbitration => Say(type, "不属于劳动争议，仲裁不受理。", [ArbitrationLaw.Article(2)]),
        Channel.Mediation => Say(type, "应当依法查处或者由主管机关决定，不适用调解。", type.Basis),
        _ => Say(type, $"不能走“{channel.Name()}”。", type.Basis),
    };

    private static Reason Say(ClaimType type, string sentence, IReadOnlyList<Citation> basis) => new(Id(type), sentence, [], basis);
}
