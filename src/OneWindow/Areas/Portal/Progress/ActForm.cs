namespace OneWindow.Areas.Portal.Progress;

/// <summary>The form of a party's act as it was typed.</summary>
public sealed class ActForm
{
    public string? Words { get; set; }

    public string? Reason { get; set; }

    /// <summary>The query code, where it was not shown yet.</summary>
    public string? Code { get; set; }
}
