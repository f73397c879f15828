namespace OneWindow.Data;

/// <summary>
/// An aggregate that two people may change at once. Every save raises <see cref="Version"/>, and a save that began from an
/// older one becomes the refusal <c>changed-meanwhile</c>. A form carries the version it was made from; the use case
/// compares it, because hours may lie between showing a page and sending it.
/// </summary>
public interface IVersioned
{
    /// <summary>1 when first stored; raised by the context, never by hand.</summary>
    long Version { get; set; }
}
