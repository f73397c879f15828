using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Employers.Contracts;

/// <summary>Which posts read employers: whoever reads matters, and the audit of social insurance.</summary>
public static class EmployerPosts
{
    /// <summary>The codes of the posts.</summary>
    public static readonly string[] Readers = [.. IntakePosts.Readers, PostCodes.SocialInsuranceAuditor, PostCodes.AuditHead];
}

/// <summary>A page for those who read employers.</summary>
public sealed class RequireEmployerReaderAttribute() : RequirePostAttribute(EmployerPosts.Readers);
