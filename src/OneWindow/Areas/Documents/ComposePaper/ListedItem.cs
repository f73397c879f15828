using System.Text.RegularExpressions;
using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>One line of a list as officers write it. 2026年8月考勤表 3本: what ends in a number and a measure word is the quantity.</summary>
internal static partial class ListedItem
{
    /// <summary>The row with its name and, where the line tells it, the quantity.</summary>
    /// <param name="quantity">The field of the quantity.</param>
    public static PaperData Row(string line, string quantity, PaperSource source)
    {
        var text = Numbered().Replace(line, string.Empty).TrimEnd('。', '；', ';');
        var found = Quantity().Match(text);
        return found.Success
            ? new PaperData().Set("name", found.Groups["name"].Value, source).Set(quantity, found.Groups["quantity"].Value, source)
            : new PaperData().Set("name", text, source);
    }

    [GeneratedRegex(@"^[0-9]{1,2}[.、．]\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<name>.+?)[，,、\s]*(?<quantity>[0-9一二两三四五六七八九十百]+\s*[册本份张件页台个部卷盒套])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quantity();
}
