using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Tells those who hold a draft up that they are urged (催办); given by the area that reminds them.</summary>
public interface ITellUrged
{
    /// <summary>Tells each of them once a day, inside the caller's transaction.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="approval">The draft.</param>
    /// <param name="case">The case that it belongs to.</param>
    /// <param name="persons">Who holds it up, and who stands in for those absent.</param>
    /// <param name="what">In Chinese, one line, without personal data: 承办人催办：请审批“准予立案”.</param>
    /// <param name="by">Who urges.</param>
    /// <param name="cancel">Ends the work.</param>
    Task TellAsync(
        OneWindowDb db, ApprovalId approval, CaseId @case, IReadOnlyCollection<PersonId> persons, string what, ActionContext by, CancellationToken cancel);
}
