using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Publicity;

/// <summary>Who writes for the public: the heads of the bodies, and the hall.</summary>
internal static class PublicityPosts
{
    /// <summary>The codes of the posts.</summary>
    public static readonly string[] Writers =
        [.. new[] { Posts.HallLead, Posts.InspectionHead, Posts.ArbitrationOfficeHead, Posts.MediationHead, Posts.DepartmentHead }.Select(post => post.Code)];
}

/// <summary>A page for those who write for the public.</summary>
public sealed class RequirePublicityPostAttribute() : RequirePostAttribute(PublicityPosts.Writers);
