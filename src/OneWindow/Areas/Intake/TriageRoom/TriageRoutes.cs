using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>The addresses of the triage room, and who may open them.</summary>
public static class TriageRoutes
{
    public const string Queue = "/triage";

    /// <summary>The room, the three bodies, the windows that ask, and the head of the department.</summary>
    internal static readonly string[] Readers = [.. IntakePosts.Readers, PostCodes.SocialInsuranceAuditor, PostCodes.AuditHead];

    /// <summary>The posts that speak for one of the three bodies.</summary>
    internal static readonly string[] Bodies = [.. Posts.All.Where(post => PanelBodies.Of(post) is not null).Select(post => post.Code)];

    public static string Of(ReferralId id) => $"{Queue}/{id.Value}";

    public static string File(ReferralId id, EvidenceId file) => $"{Of(id)}/evidence/{file.Value}";
}
