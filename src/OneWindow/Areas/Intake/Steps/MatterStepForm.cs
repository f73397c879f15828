namespace OneWindow.Areas.Intake.Steps;

/// <summary>What the small acts on a matter ask for.</summary>
public sealed class MatterStepForm
{
    public long Version { get; set; }

    public string? Reason { get; set; }

    public string? Remedy { get; set; }

    public string? Place { get; set; }

    public string? Channel { get; set; }
}
