using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>The addresses of the triage room, and who may open them.</summary>
public static class TriageRoutes
{
    public const string Queue = "/triage";

    /// <summary>The room, the three bodies, the windows that ask, and the head of the department.</summary>
    internal static readonly string[] Readers = [.. IntakePosts.Readers, PostCodes.SocialInsuranceAuditor, PostCodes.AuditHead];

    public static string Of(ReferralId id) => $"{Queue}/{id.Value}";

    public static string File(ReferralId id, EvidenceId file) => $"{Of(id)}/evidence/{file.Value}";
}
