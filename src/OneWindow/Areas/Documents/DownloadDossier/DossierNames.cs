using System.Globalization;
using System.Text;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>File names that Windows takes: numbered, so that none is a device's or twice there, without signs that it forbids, not too long.</summary>
internal static class DossierNames
{
    private const int Longest = 80;
    private const int LongestExtension = 8;
    private const string Forbidden = "\"<>|:*?\\/";

    /// <summary>012 限期改正指令书 清人社监令字〔2026〕第0003号.docx.</summary>
    /// <param name="number">Its place in the dossier.</param>
    /// <param name="name">What it is called; an extension at its end stays there.</param>
    public static string Of(int number, string name) => string.Create(CultureInfo.InvariantCulture, $"{number:D3} {Safe(name)}");

    /// <summary>The name without what a file system or a page would stumble over.</summary>
    public static string Safe(string name)
    {
        var clean = new StringBuilder();
        foreach (var rune in (TypedText.Clean(name) ?? "材料").EnumerateRunes())
        {
            // Signs without a shape turn the order of the letters: “gpj.exe” would read as “exe.jpg”.
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                clean.Append(rune.IsBmp && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
            }
        }

        var whole = clean.ToString();
        var extension = Path.GetExtension(whole) is { Length: > 1 and <= LongestExtension } ending ? ending : string.Empty;
        return TypedText.Cut(whole[..^extension.Length], Longest).TrimEnd(' ', '.') + extension.TrimEnd(' ', '.');
    }
}
