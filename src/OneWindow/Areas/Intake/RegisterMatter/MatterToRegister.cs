using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>A matter as it was taken in. Personal fields are as typed; the use case checks them.</summary>
/// <param name="Id">Made when the form was opened: files handed in and the draft already carry it, and sent twice it is registered once.</param>
/// <param name="Source">The door through which it came.</param>
/// <param name="Kind">In what capacity it was brought.</param>
/// <param name="Narrative">The person's words.</param>
public sealed record MatterToRegister(MatterId Id, IntakeSource Source, SubmissionKind Kind, string Narrative)
{
    /// <summary>The number under which the source knows it.</summary>
    public string? SourceReference { get; init; }

    /// <summary>When it reached the source; null for now.</summary>
    public DateTime? ReceivedAt { get; init; }

    public WindowId? Window { get; init; }

    public IReadOnlyList<PartyToRegister> Parties { get; init; } = [];

    public IReadOnlyList<ClaimToRegister> Claims { get; init; } = [];

    /// <summary>The employer, if it is in the register.</summary>
    public EmployerId? Employer { get; init; }

    /// <summary>An employer to be added with the matter; null for none.</summary>
    public NewEmployer? NewEmployer { get; init; }

    /// <summary>The employer as the person names it.</summary>
    public string? EmployerAsNamed { get; init; }

    public string? WorkDivision { get; init; }

    public string? WorkPlace { get; init; }

    /// <summary>What is known of the whole; claims and kind stand above and are put in by the use case.</summary>
    public MatterFacts Facts { get; init; } = new([]);

    public IReadOnlyList<ClaimSuggestion> Suggestions { get; init; } = [];

    public MatterId? Follows { get; init; }

    /// <summary>Why it is registered although the same person has an open matter against the same employer.</summary>
    public string? ReasonForSecond { get; init; }

    /// <summary>The hashes of files that must have been handed in under this matter's identifier before.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Whether it came through another system, which answers for who the person is.</summary>
    public bool PersonUnknown { get; init; }
}

/// <summary>A person as typed.</summary>
public sealed record PartyToRegister(PartyRole Role, string? Name)
{
    public string? IdentityNumber { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public bool ElectronicService { get; init; }

    public bool? MigrantWorker { get; init; }

    public Money? Amount { get; init; }
}

/// <summary>A claim as typed.</summary>
public sealed record ClaimToRegister(ClaimType Type)
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Money? Amount { get; init; }

    public string? Words { get; init; }

    public ClaimAnswers Answers { get; init; } = new();
}

/// <summary>What the receipt says.</summary>
public sealed record RegisteredMatter(MatterId Id, string Number, string QueryCode, MatterState State);
