using OneWindow.Law.Statutes;

namespace OneWindow.Law.Triage;

/// <summary>What the table says of one claim type in one channel.</summary>
public enum Verdict
{
    /// <summary>The channel to recommend.</summary>
    Primary,

    /// <summary>Open too; the person may choose it.</summary>
    Allowed,

    /// <summary>Closed by law.</summary>
    Barred,

    /// <summary>A suit is open only after arbitration (调解仲裁法第五条).</summary>
    AfterArbitration,

    /// <summary>Does not arise.</summary>
    NotApplicable,
}

/// <summary>The verdicts of the five main channels, in the order of the table.</summary>
/// <param name="Inspection">劳动保障监察.</param>
/// <param name="Audit">社会保险稽核.</param>
/// <param name="Arbitration">劳动人事争议仲裁.</param>
/// <param name="Mediation">调解.</param>
/// <param name="Civil">人民法院.</param>
public sealed record VerdictRow(Verdict Inspection, Verdict Audit, Verdict Arbitration, Verdict Mediation, Verdict Civil)
{
    /// <summary>The five channels of the table.</summary>
    public static readonly IReadOnlyList<Channel> Columns =
        [Channel.Inspection, Channel.SocialInsuranceAudit, Channel.Arbitration, Channel.Mediation, Channel.CivilCourt];

    /// <summary>The verdict for a channel; <see cref="Verdict.NotApplicable"/> for a channel outside the table.</summary>
    public Verdict this[Channel channel] => channel switch
    {
        Channel.Inspection => Inspection,
        Channel.SocialInsuranceAudit => Audit,
        Channel.Arbitration => Arbitration,
        Channel.Mediation => Mediation,
        Channel.CivilCourt => Civil,
        _ => Verdict.NotApplicable,
    };
}

/// <summary>A verdict for one channel that replaces the one of the row, always or under a condition.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Note">The reason, one Chinese sentence ready to be shown.</param>
/// <param name="When">The condition; null for always.</param>
/// <param name="Basis">The articles; empty where the row's own suffice.</param>
public sealed record Ruling(Channel Channel, Verdict Verdict, string Note, Condition? When, IReadOnlyList<Citation> Basis)
{
    /// <summary>Recommends the channel.</summary>
    public static Ruling Recommend(Channel channel, string note, Condition? when = null, params Citation[] basis) =>
        new(channel, Verdict.Primary, note, when, basis);

    /// <summary>Opens the channel.</summary>
    public static Ruling Open(Channel channel, string note, Condition? when = null, params Citation[] basis) =>
        new(channel, Verdict.Allowed, note, when, basis);

    /// <summary>Closes the channel.</summary>
    public static Ruling Close(Channel channel, string note, Condition? when = null, params Citation[] basis) =>
        new(channel, Verdict.Barred, note, when, basis);
}
