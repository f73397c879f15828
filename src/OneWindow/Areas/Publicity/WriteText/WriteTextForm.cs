namespace OneWindow.Areas.Publicity.WriteText;

/// <summary>A text as typed.</summary>
public sealed class WriteTextForm
{
    public string? Kind { get; set; }

    public string? Title { get; set; }

    public string? Body { get; set; }

    public string? Basis { get; set; }

    public long? Version { get; set; }
}
