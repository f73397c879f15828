using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What the papers of a doubtful matter say: what the window asked, what each body thinks, what the room answered.</summary>
internal static class ReferralValues
{
    private const string Silent = "没有提出意见";
    private static readonly PaperSource Room = new("案件分理室");

    /// <summary>Everybody who is named on them.</summary>
    public static IReadOnlyList<AppointmentId> Named(MatterReferral referral) =>
        [.. new[] { referral.SentBy, referral.Ruling?.By }.Concat(referral.Opinions.Select(opinion => opinion.By)).OfType<AppointmentId>()];

    /// <summary>Adds what is known of a sending.</summary>
    /// <param name="data">The values of the paper.</param>
    /// <param name="referral">The sending.</param>
    /// <param name="names">The names of everybody in <see cref="Named"/>.</param>
    public static void Add(PaperData data, MatterReferral referral, IReadOnlyDictionary<AppointmentId, StaffName> names)
    {
        data.Set("triage.number", referral.Number, Room)
            .Set("triage.question", referral.Question, Room)
            .Set("triage.reason", referral.Reason, Room)
            .Set("triage.sentOn", ChinaTime.DayOf(referral.SentAt), Room)
            .Set("triage.sender", names.GetValueOrDefault(referral.SentBy)?.Person, Room)
            .Set("opinions.rows", referral.Opinions.Select(opinion => RowOf(opinion, names)), Room);
        if (referral.Ruling is { } ruling)
        {
            data.Set("ruling.kind", ruling.Kind, Room)
                .Set("ruling.lines", ruling.Lines, Room)
                .Set("ruling.reasons", ruling.Reasons, Room)
                .Set("ruling.on", ChinaTime.DayOf(ruling.At), Room)
                .Set("ruling.officer", names.GetValueOrDefault(ruling.By)?.Person, Room)
                .Set("transfer.reason", ruling.Reasons.TrimEnd('。'), Room);
        }
    }

    private static PaperData RowOf(ReferralOpinion opinion, IReadOnlyDictionary<AppointmentId, StaffName> names) => new PaperData()
        .Set("body", opinion.Body, Room)
        .Set("by", opinion.By is { } by ? names.GetValueOrDefault(by)?.Person : "—", Room)
        .Set("date", opinion.At is { } at ? ChinaTime.DayOf(at) : null, Room)
        .Set("proposal", opinion.Proposal ?? Silent, Room)
        .Set("text", opinion.Text, Room);
}
