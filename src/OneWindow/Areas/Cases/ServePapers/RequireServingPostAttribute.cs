using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>A page for those who record services (<see cref="Law.Procedures.Step.Serves"/>).</summary>
public sealed class RequireServingPostAttribute() : RequirePostAttribute(ServingSteps.Posts);
