using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>The papers that a doubtful matter needs, each drafted by the act it records.</summary>
internal static class TriagePapers
{
    /// <summary>疑难案件分理单: what the window asks.</summary>
    public const string Sending = "D-INT-03";

    /// <summary>分理意见: what the three bodies think and what the room answers.</summary>
    public const string Ruling = "D-INT-04";

    /// <summary>案件（线索）移送函: to the body that is competent.</summary>
    public const string Transfer = "D-GEN-03";

    /// <summary>The draft of a paper about a sending; it reads that sending and no later one.</summary>
    public static PaperOrder Of(string kind, TriageReferral referral, string because) =>
        new(kind, Case: null, referral.MatterId, referral.Id.Value.ToString("D"), because, Sequence: 0);
}
