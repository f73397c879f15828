using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>What a new case begins with.</summary>
/// <param name="Procedure">The code of the procedure: <c>inspection</c>.</param>
/// <param name="Title">What lists call it; at most 200 characters.</param>
/// <param name="Unit">The unit that will handle it.</param>
/// <param name="Facts">The opening facts by code, as typed or as canonical values (see the procedure's opening fields).</param>
public sealed record CaseOpening(string Procedure, string Title, UnitId Unit, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>The matter that led to it; null when none did.</summary>
    public MatterId? Matter { get; init; }

    /// <summary>The employer; null when it is not known yet.</summary>
    public EmployerId? Employer { get; init; }

    /// <summary>The case that this one follows up; null for none.</summary>
    public CaseId? Follows { get; init; }
}

/// <summary>Opens cases for other areas.</summary>
public interface IOpenCase
{
    /// <summary>Opens a case inside the caller's transaction.</summary>
    /// <returns>The new case, or what is wrong with the opening facts.</returns>
    Task<Result<CaseId>> InAsync(OneWindowDb db, CaseOpening opening, ActionContext by, CancellationToken cancel);
}
