using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Which posts do what with matters, by their codes. Pages, routes, acts and the left column ask here.</summary>
public static class IntakePosts
{
    /// <summary>Who takes matters in.</summary>
    public static readonly string[] Registrars =
        [PostCodes.WindowClerk, PostCodes.HallLead, PostCodes.PetitionClerk, PostCodes.ArbitrationRegistrar, PostCodes.Mediator];

    /// <summary>Who corrects them and takes evidence.</summary>
    public static readonly string[] Takers = [.. Registrars, PostCodes.LabourInspector, PostCodes.Arbitrator];

    /// <summary>Who gives advice again, guides, answers and refuses.</summary>
    public static readonly string[] Guides = [.. Takers, PostCodes.InspectionHead, PostCodes.ArbitrationOfficeHead, PostCodes.MediationHead];

    /// <summary>Who reads them.</summary>
    public static readonly string[] Readers = [.. Guides, PostCodes.TriageOfficer, PostCodes.DepartmentHead];
}

/// <summary>A page for those who take matters in.</summary>
public sealed class RequireRegistrarAttribute() : RequirePostAttribute(IntakePosts.Registrars);

/// <summary>A page for those who correct matters and take evidence.</summary>
public sealed class RequireTakerAttribute() : RequirePostAttribute(IntakePosts.Takers);

/// <summary>A page for those who advise, guide, answer and refuse.</summary>
public sealed class RequireGuideAttribute() : RequirePostAttribute(IntakePosts.Guides);

/// <summary>A page for those who read matters.</summary>
public sealed class RequireMatterReaderAttribute() : RequirePostAttribute(IntakePosts.Readers);
