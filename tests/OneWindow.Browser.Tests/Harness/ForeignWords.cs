using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OneWindow.Hosting.Scenarios.Demo;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>Words in Latin letters that an official would not write: names from the code, messages of the framework.</summary>
internal static partial class ForeignWords
{
    /// <summary>All that is read or read out: text, also of what is folded, and the names of fields, links and pictures.</summary>
    private const string Texts = """
        () => {
          const texts = [document.title];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            if (!walker.currentNode.parentElement.closest('script, style, template, noscript')) texts.push(walker.currentNode.data);
          }
          for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
            for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name));
          }
          return texts;
        }
        """;

    /// <summary>What officials do write: kinds of files, the programs that open them, and the names they sign in with.</summary>
    private static readonly HashSet<string> Usual = new(
        [
            "DOCX", "CSV", "XLSX", "PDF", "JPG", "JPEG", "PNG", "png", "Word", "Excel", "MB", "KB", "Windows", "Linux",
            .. DemoPeople.All.Select(person => person.SignIn),
        ],
        StringComparer.Ordinal);

    private const string Fault = "not Chinese";

    /// <summary>Whether a fault is one of these.</summary>
    public static bool IsOne(string fault) => fault.StartsWith(Fault, StringComparison.Ordinal);

    public static async Task<IReadOnlyList<string>> ForeignWordsAsync(this IPage page)
    {
        var texts = await page.EvaluateAsync<string[]>(Texts);
        return
        [
            .. from text in texts
               from Match match in Word().Matches(text)
               where !Usual.Contains(match.Value)
               select $"{Fault}: {match.Value} in “{(text.Length > 80 ? text[..80] : text).Trim()}”",
        ];
    }

    /// <summary>Letters only: codes with figures are numbers (D-INS-15), and so is a query code of eight capitals.</summary>
    [GeneratedRegex("(?<![0-9A-Za-z])(?![A-Z]{8}(?![0-9A-Za-z]))[A-Za-z]{2,}(?![0-9A-Za-z]|-[0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
