namespace OneWindow.Ui.Frame;

/// <summary>What stands at the top left of every page; the locality profile gives it.</summary>
/// <param name="Name">The product, for example 一窗.</param>
/// <param name="Place">Place and service, for example 清源市劳动保障维权.</param>
/// <param name="Helpline">A line that people may call, for example 12333.</param>
public sealed record Brand(string Name, string Place, string Helpline)
{
    /// <summary>Stands in where no profile names the place.</summary>
    public static Brand Unnamed { get; } = new("一窗", "劳动保障维权", "12333");
}
