using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>Every kind of official paper that can be made; read from the templates, never listed a second time.</summary>
public static class DocumentCatalogue
{
    private static readonly Lazy<IReadOnlyList<DocumentKind>> Kinds =
        new(() => [.. TemplateLibrary.Default.Templates.Select(template => template.Kind)]);

    /// <summary>All kinds, by code.</summary>
    public static IReadOnlyList<DocumentKind> All => Kinds.Value;

    /// <summary>The kind with this code, or null.</summary>
    public static DocumentKind? Find(string code) => All.FirstOrDefault(kind => kind.Code == code);

    /// <summary>The kind with this code.</summary>
    /// <exception cref="KeyNotFoundException">No template declares the code.</exception>
    public static DocumentKind Of(string code) =>
        Find(code) ?? throw new KeyNotFoundException($"No document template declares {code}.");
}
