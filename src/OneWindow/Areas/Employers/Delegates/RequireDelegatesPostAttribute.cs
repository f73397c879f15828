using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Employers.Delegates;

/// <summary>Those to whom a letter of authority is shown.</summary>
public sealed class RequireDelegatesPostAttribute() : RequirePostAttribute(PostCodes.WindowClerk, PostCodes.HallLead, PostCodes.LabourInspector, PostCodes.InspectionHead);
