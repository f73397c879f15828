using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Takes down what parties say. Whoever calls has made sure that the case is theirs.</summary>
public interface IHearParties
{
    /// <summary>
    /// Notes it in the record of the case and reminds whoever leads it, or the head of the body while nobody does. Refused for a case that has ended.
    /// </summary>
    Task<Result<CaseId>> HearAsync(CaseId id, PartyStatement said, ActionContext by, CancellationToken cancel);
}

/// <summary>Reminds staff of a case; given by the area that reminds them.</summary>
public interface ITellOfCases
{
    /// <summary>Writes a reminder for each inside the caller's transaction.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="case">The case.</param>
    /// <param name="persons">Whom.</param>
    /// <param name="occasion">A stable code of what happened: <c>party-said</c>.</param>
    /// <param name="what">In Chinese, one line, without personal data.</param>
    /// <param name="by">Whose act it is.</param>
    /// <param name="cancel">Ends the work.</param>
    Task TellAsync(
        OneWindowDb db, CaseId @case, IReadOnlyCollection<PersonId> persons, string occasion, string what, ActionContext by, CancellationToken cancel);
}
