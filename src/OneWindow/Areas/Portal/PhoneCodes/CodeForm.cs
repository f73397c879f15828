namespace OneWindow.Areas.Portal.PhoneCodes;

/// <summary>A code as it was typed.</summary>
public sealed class CodeForm
{
    public string? Code { get; set; }
}
