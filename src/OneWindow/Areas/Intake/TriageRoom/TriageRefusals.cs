using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>Refusals that the acts of the triage room share.</summary>
internal static class TriageRefusals
{
    public static readonly Refusal NoSuchReferral = Refusal.NotFound("no-such-referral", "没有这件分理。");

    /// <summary>What is said of an act whose time has passed.</summary>
    public static Refusal NotOpen(ReferralState state) => Refusal.NotAllowed("referral-not-open", $"本件{state.Name()}，不能再办。");
}
