namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>
/// The registration form as typed: strings, so that a wrong date comes back as it was written. A list that the browser sent
/// nothing for is set to null by the framework, and is empty here.
/// </summary>
public sealed class RegisterMatterForm
{
    public string? Id { get; set; }

    /// <summary>Which button was pressed: register, save, advise, read, add-claim, add-party, remove-claim-2 ….</summary>
    public string? Act { get; set; }

    /// <summary>The picker whose 查找 was pressed.</summary>
    public string? Find { get; set; }

    public string? Kind { get; set; }

    public string? Source { get; set; }

    public string? SourceReference { get; set; }

    public List<PartyForm> Parties { get; set => field = value ?? []; } = [];

    /// <summary>Pasted lines of further workers: name, identity number, telephone, amount.</summary>
    public string? PastedWorkers { get; set; }

    public string? EmployerQuery { get; set; }

    public string? Employer { get; set; }

    public bool EmployerBySign { get; set; }

    public string? EmployerName { get; set; }

    public string? EmployerCode { get; set; }

    public string? EmployerAddress { get; set; }

    public string? WorkDivision { get; set; }

    public string? WorkPlace { get; set; }

    public string? EmploymentEnded { get; set; }

    public string? Narrative { get; set; }

    public List<ClaimForm> Claims { get; set => field = value ?? []; } = [];

    public string? Prior { get; set; }

    public List<AnswerForm> Answers { get; set => field = value ?? []; } = [];

    /// <summary>The channels that the person ticked.</summary>
    public List<string> Channels { get; set => field = value ?? []; } = [];

    public string? ReasonForSecond { get; set; }
}

/// <summary>A person as typed.</summary>
public sealed class PartyForm
{
    public string? Role { get; set; }

    public string? Name { get; set; }

    public string? IdentityNumber { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }

    public bool ElectronicService { get; set; }

    public string? Migrant { get; set; }

    public string? Amount { get; set; }
}

/// <summary>A claim as typed.</summary>
public sealed class ClaimForm
{
    public string? Type { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Amount { get; set; }

    public string? Words { get; set; }
}

/// <summary>The answer to a question of fact: yes, no, or empty while unknown.</summary>
public sealed class AnswerForm
{
    public string? Code { get; set; }

    public string? Value { get; set; }
}
