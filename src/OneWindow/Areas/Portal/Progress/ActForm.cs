namespace OneWindow.Areas.Portal.Progress;

/// <summary>The form of a party's act as it was typed.</summary>
public sealed class ActForm
{
    public string? Words { get; set; }

    public string? Reason { get; set; }

    /// <summary>The answer that was chosen.</summary>
    public string? Answer { get; set; }

    public string? Amount { get; set; }

    public string? Day { get; set; }

    /// <summary>The query code, where it was not shown yet.</summary>
    public string? Code { get; set; }
}
