using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>A case as a part of another area's query: joined from outside, everything is null where there is none.</summary>
public sealed record CaseRow
{
    /// <inheritdoc cref="CaseLine.Id" />
    public CaseId? Id { get; init; }

    /// <summary>The matter that led to it.</summary>
    public MatterId? MatterId { get; init; }

    /// <summary>The employer.</summary>
    public EmployerId? EmployerId { get; init; }

    /// <inheritdoc cref="CaseLine.Number" />
    public string? Number { get; init; }

    /// <inheritdoc cref="CaseLine.Title" />
    public string? Title { get; init; }

    /// <summary>The code of the procedure.</summary>
    public string? Procedure { get; init; }

    /// <summary>The version of the procedure under which it runs.</summary>
    public int? ProcedureVersion { get; init; }

    /// <summary>The code of the state.</summary>
    public string? State { get; init; }

    /// <inheritdoc cref="CaseLine.OpenedOn" />
    public DateOnly? OpenedOn { get; init; }

    /// <inheritdoc cref="CaseLine.EndedOn" />
    public DateOnly? EndedOn { get; init; }

    /// <inheritdoc cref="CaseLine.DueOn" />
    public DateOnly? DueOn { get; init; }
}
