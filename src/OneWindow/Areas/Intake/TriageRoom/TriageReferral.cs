using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>A doubtful matter before the triage room (送分理): from the question of the window to what it did with the answer.</summary>
public sealed class TriageReferral : IVersioned
{
    public required ReferralId Id { get; init; }

    public required MatterId MatterId { get; init; }

    /// <summary>清分理〔2026〕001号.</summary>
    public string Number { get; set; } = string.Empty;

    public required string Question { get; init; }

    /// <summary>Why the window cannot decide by itself.</summary>
    public required string Reason { get; init; }

    public required ReferralState State { get; set; }

    public required DateTime SentAt { get; init; }

    /// <summary>The day in China from which the room's term runs.</summary>
    public required DateOnly SentOn { get; init; }

    public required PersonId SentBy { get; init; }

    public required AppointmentId SentAs { get; init; }

    public required UnitId SentFrom { get; init; }

    /// <summary>When the room took it up, or the first body gave its opinion; from then on it is not recalled.</summary>
    public DateTime? BegunAt { get; set; }

    public AppointmentId? BegunAs { get; set; }

    public PanelRuling? Ruling { get; set; }

    /// <summary>When it was ruled on, recalled or dropped.</summary>
    public DateTime? EndedAt { get; set; }

    public AppointmentId? EndedAs { get; set; }

    /// <summary>When the window acted on the ruling.</summary>
    public DateTime? AnsweredAt { get; set; }

    public AppointmentId? AnsweredAs { get; set; }

    /// <summary>Why the window, or what the person, departed from the ruling; null where it was followed.</summary>
    public string? Departure { get; set; }

    public List<PanelOpinion> Opinions { get; init; } = [];

    public long Version { get; set; }
}

/// <summary>What one of the three bodies thinks. Corrected until the ruling; the record keeps what stood before.</summary>
public sealed class PanelOpinion
{
    public required Guid Id { get; init; }

    public required ReferralId ReferralId { get; init; }

    public required PanelBody Body { get; init; }

    public required PersonId PersonId { get; init; }

    public required AppointmentId AppointmentId { get; set; }

    /// <summary>What it would answer: the code of a channel, or of another kind of ruling.</summary>
    public required string Proposal { get; set; }

    public required string Text { get; set; }

    public required DateTime GivenAt { get; init; }

    public DateTime? CorrectedAt { get; set; }
}

/// <summary>The room's answer.</summary>
/// <param name="Kind">What it answers.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Claims">The channel for each claim; empty unless channels are ruled.</param>
/// <param name="CompetentBody">Who is competent instead; null unless it is outside our powers.</param>
/// <param name="ToAsk">What the window is to ask; null unless it asks first.</param>
/// <param name="WithoutBodies">Why it was ruled although a body gave no opinion; null where all three did.</param>
public sealed record PanelRuling(
    RulingKind Kind, string Reasons, IReadOnlyList<RuledClaim> Claims, string? CompetentBody, string? ToAsk, string? WithoutBodies);

/// <summary>The channel ruled for a claim.</summary>
public sealed record RuledClaim(ClaimId Claim, Channel Channel);

/// <summary>How far a referral is.</summary>
public enum ReferralState
{
    /// <summary>待接收: sent, may still be recalled.</summary>
    Sent,

    /// <summary>会商中.</summary>
    UnderExamination,

    /// <summary>已分理: back at the window with the ruling.</summary>
    Ruled,

    /// <summary>已撤回: recalled by the window.</summary>
    Recalled,

    /// <summary>不再分理: the matter itself ended.</summary>
    Dropped,
}

/// <summary>The Chinese names of the states.</summary>
public static class ReferralStates
{
    public static readonly IReadOnlyList<ReferralState> Open = [ReferralState.Sent, ReferralState.UnderExamination];

    public static string Name(this ReferralState state) => state switch
    {
        ReferralState.Sent => "待接收",
        ReferralState.UnderExamination => "会商中",
        ReferralState.Ruled => "已分理",
        ReferralState.Recalled => "已撤回",
        ReferralState.Dropped => "不再分理",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    public static bool IsOpen(this ReferralState state) => state is ReferralState.Sent or ReferralState.UnderExamination;
}
