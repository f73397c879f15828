namespace OneWindow.Areas.Documents.Templates;

/// <summary>A template cannot be read. The message names the file and the line, so that the person who changed it can mend it.</summary>
public sealed class TemplateException(string file, int line, string reason)
    : FormatException($"文书模板 {file} 第 {line} 行：{reason}")
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public string Reason { get; } = reason;
}
