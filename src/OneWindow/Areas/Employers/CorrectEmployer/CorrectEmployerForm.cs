namespace OneWindow.Areas.Employers.CorrectEmployer;

/// <summary>The employer as it is right, as typed.</summary>
public sealed class CorrectEmployerForm
{
    public long Version { get; set; }

    public string? Reason { get; set; }

    public string? Name { get; set; }

    public string? OtherNames { get; set; }

    public string? CreditCode { get; set; }

    public string? Division { get; set; }

    public string? Address { get; set; }

    public string? LegalRepresentative { get; set; }

    public string? Telephone { get; set; }

    public string? Industry { get; set; }

    public string? Kind { get; set; }

    public bool BySign { get; set; }
}
