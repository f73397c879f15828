namespace OneWindow.Areas.Staff.Forms;

/// <summary>An act that asks for nothing but its reason.</summary>
internal sealed class ReasonForm
{
    public string? Reason { get; set; }

    /// <summary>The version of the person that the form showed.</summary>
    public long Version { get; set; }
}
