namespace OneWindow.Areas.Documents.Contracts;

/// <summary>Identifies a document: an issued paper or its draft.</summary>
public readonly record struct DocumentId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static DocumentId New() => new(Guid.CreateVersion7());
}
