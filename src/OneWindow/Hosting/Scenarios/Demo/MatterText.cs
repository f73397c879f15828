using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>What somebody brings to a window; invented.</summary>
/// <param name="Employer">The key of the employer in <see cref="DemoEmployers"/>.</param>
/// <param name="Claim">What is claimed.</param>
/// <param name="Narrative">The person's words.</param>
internal sealed record MatterText(string Employer, ClaimType Claim, string Narrative)
{
    /// <summary>How many workers it concerns.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>The sum claimed, in yuan; null for none.</summary>
    public decimal? Yuan { get; init; }

    /// <summary>Over how many months before the registration it reaches.</summary>
    public int Months { get; init; } = 2;

    /// <summary>Whether the act still goes on.</summary>
    public bool Continuing { get; init; }

    /// <summary>Whether the person does not remember when it was.</summary>
    public bool PeriodUnknown { get; init; }

    public SubmissionKind Kind { get; init; } = SubmissionKind.Complaint;

    public IntakeSource Source { get; init; } = IntakeSource.Window;

    /// <summary>The number under which the source knows it; null for a visit.</summary>
    public string? Reference { get; init; }
}
