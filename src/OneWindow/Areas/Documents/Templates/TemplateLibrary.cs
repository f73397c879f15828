using System.Reflection;

namespace OneWindow.Areas.Documents.Templates;

/// <summary>The templates that ship inside the executable; all are read at once, so that a wrong one stops the start.</summary>
public sealed class TemplateLibrary
{
    private const string Folder = "Areas/Documents/Templates/";
    private static readonly Lazy<TemplateLibrary> Embedded = new(Load);

    private TemplateLibrary(IReadOnlyList<PaperTemplate> templates, FieldNames fields) => (Templates, Fields) = (templates, fields);

    public static TemplateLibrary Default => Embedded.Value;

    /// <summary>By code of the paper.</summary>
    public IReadOnlyList<PaperTemplate> Templates { get; }

    public FieldNames Fields { get; }

    /// <summary>The template of a kind of paper.</summary>
    /// <exception cref="KeyNotFoundException">No template declares the code.</exception>
    public PaperTemplate Of(string code) =>
        Templates.FirstOrDefault(template => template.Kind.Code == code) ?? throw new KeyNotFoundException($"No document template declares {code}.");

    private static TemplateLibrary Load()
    {
        var texts = Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(name => name[Folder.Length..], Read, StringComparer.Ordinal);
        var fields = FieldNames.Parse("field-names.txt", texts["field-names.txt"]);
        var templates = texts
            .Where(entry => entry.Key.StartsWith("D-", StringComparison.Ordinal))
            .Select(entry => (File: entry.Key, Template: new TemplateParser(entry.Key, fields, name => texts.GetValueOrDefault($"clause-{name}.txt")).Parse(entry.Value)))
            .OrderBy(entry => entry.Template.Kind.Code, StringComparer.Ordinal)
            .ToList();
        foreach (var (file, template) in templates)
        {
            if (file != template.Kind.Code + ".txt")
            {
                throw new TemplateException(file, 1, $"文件名应与文书代码 {template.Kind.Code} 一致。");
            }
        }

        return new TemplateLibrary([.. templates.Select(entry => entry.Template)], fields);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
