namespace OneWindow.Areas.Intake.CorrectMatter;

/// <summary>A correction as typed.</summary>
public sealed class CorrectMatterForm
{
    public long Version { get; set; }

    public string? Reason { get; set; }

    public string? Find { get; set; }

    public string? EmployerQuery { get; set; }

    public string? Employer { get; set; }

    public string? WorkDivision { get; set; }

    public string? WorkPlace { get; set; }

    public List<CorrectedPartyForm> Parties { get; set => field = value ?? []; } = [];

    public List<RegisterMatter.AnswerForm> Answers { get; set => field = value ?? []; } = [];

    public List<CorrectedClaimForm> Claims { get; set => field = value ?? []; } = [];

    /// <summary>The types of claims to be added.</summary>
    public List<string> More { get; set => field = value ?? []; } = [];
}

/// <summary>A person as he is right; numbers and address are empty unless they are corrected.</summary>
public sealed class CorrectedPartyForm
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? IdentityNumber { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }

    public string? Amount { get; set; }
}

/// <summary>A claim as it is right.</summary>
public sealed class CorrectedClaimForm
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Amount { get; set; }

    public string? Words { get; set; }
}
