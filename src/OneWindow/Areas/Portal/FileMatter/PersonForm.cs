namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>The third screen as it was typed.</summary>
public sealed class PersonForm
{
    public string? Name { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }

    public bool ElectronicService { get; set; }

    /// <summary>The file to take back; null where the button pressed was another.</summary>
    public string? Remove { get; set; }

    public static PersonForm Of(FilingForm kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return new() { Name = kept.Name, Telephone = kept.Telephone, Address = kept.Address, ElectronicService = kept.ElectronicService };
    }

    public void PutInto(FilingForm kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        (kept.Name, kept.Telephone, kept.Address, kept.ElectronicService) = (Name, Telephone, Address, ElectronicService);
    }
}
