using OneWindow.Law.Offices;

namespace OneWindow.Law.Triage;

/// <summary>One of the three bodies that examine a doubtful matter together (郑人社〔2016〕19号 二.1).</summary>
public enum PanelBody
{
    /// <summary>劳动保障监察.</summary>
    Inspection,

    /// <summary>社会保险稽核.</summary>
    SocialInsuranceAudit,

    /// <summary>劳动人事争议调解仲裁.</summary>
    MediationAndArbitration,
}

/// <summary>The names of the three bodies, and for which of them a post speaks.</summary>
public static class PanelBodies
{
    private static readonly Post[] OfInspection = [Posts.LabourInspector, Posts.InspectionHead];

    private static readonly Post[] OfAudit = [Posts.SocialInsuranceAuditor, Posts.AuditHead];

    private static readonly Post[] OfArbitration =
        [Posts.ArbitrationRegistrar, Posts.Arbitrator, Posts.ArbitrationOfficeHead, Posts.Mediator, Posts.MediationHead];

    /// <summary>Every body once, in the order in which a record lists them.</summary>
    public static readonly IReadOnlyList<PanelBody> All = Enum.GetValues<PanelBody>();

    /// <summary>The body for which a post speaks; null for a post of none of the three.</summary>
    /// <param name="post">The post.</param>
    public static PanelBody? Of(Post post) =>
        OfInspection.Contains(post) ? PanelBody.Inspection
        : OfAudit.Contains(post) ? PanelBody.SocialInsuranceAudit
        : OfArbitration.Contains(post) ? PanelBody.MediationAndArbitration
        : null;

    /// <summary>The Chinese name.</summary>
    /// <param name="body">The body.</param>
    public static string Name(this PanelBody body) => body switch
    {
        PanelBody.Inspection => "劳动保障监察",
        PanelBody.SocialInsuranceAudit => "社会保险稽核",
        PanelBody.MediationAndArbitration => "调解仲裁",
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, message: null),
    };
}
