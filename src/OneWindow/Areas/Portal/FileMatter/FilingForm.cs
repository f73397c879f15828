namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>The answers of all screens as they were typed.</summary>
public sealed class FilingForm
{
    public const string Report = "report";

    /// <summary><c>report</c>, or a complaint.</summary>
    public string? Kind { get; set; }

    /// <summary>Codes of <see cref="Trouble"/>.</summary>
    public List<string> Troubles { get; set => field = value ?? []; } = [];

    public string? Employer { get; set; }

    /// <summary>Whether somebody knows no full name, and wrote what is known.</summary>
    public bool NameUnknown { get; set; }

    public string? WorkDivision { get; set; }

    public string? WorkPlace { get; set; }

    /// <summary><c>yes</c> for a building site.</summary>
    public string? OnSite { get; set; }

    /// <summary><c>yes</c> while the person still works there.</summary>
    public string? StillThere { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Amount { get; set; }

    public string? Narrative { get; set; }

    public string? Name { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }

    public bool ElectronicService { get; set; }

    /// <summary>Whether the window shall call before a way is chosen; otherwise the ways advised are taken at once.</summary>
    public bool CallsBack { get; set; }

    public bool IsReport => Kind == Report;

    /// <summary>Whether pay is among it, so that sums and months are asked for.</summary>
    public bool IsAboutPay => Troubles.Any(code => Trouble.Find(code)?.Claim?.IsPay == true);

    /// <summary>Whether no tile tells what it is about, so that words must.</summary>
    public bool NeedsWords => Troubles.TrueForAll(code => Trouble.Find(code)?.Claim is null);

    /// <summary>Takes over what one screen asked; the answers of the others stay.</summary>
    public void TakeTroubles(FilingForm typed) => (Kind, Troubles) = (typed.Kind, typed.Troubles);

    public void TakeEmployer(FilingForm typed) =>
        (Employer, NameUnknown, WorkDivision, WorkPlace, OnSite, StillThere, From, To, Amount, Narrative) =
        (typed.Employer, typed.NameUnknown, typed.WorkDivision, typed.WorkPlace, typed.OnSite, typed.StillThere, typed.From, typed.To, typed.Amount, typed.Narrative);
}
