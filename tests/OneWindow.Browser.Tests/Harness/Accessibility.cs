using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>What axe-core finds serious or critical. It looks at how a page is built, so pages built alike are looked at once in the whole run.</summary>
internal static class Accessibility
{
    private static readonly string Axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    private static readonly ConcurrentDictionary<string, byte> Sound = new(StringComparer.Ordinal);

    /// <summary>
    /// How a page is built: its elements and their attributes without its words, and whether there are words, names and what names refer to;
    /// of neighbours built alike only one. What decides on colours and places stands in full.
    /// </summary>
    private const string Build = """
        () => {
          const values = ['class', 'style', 'type', 'role', 'tabindex', 'lang', 'open', 'aria-hidden', 'aria-expanded', 'aria-live'];
          const targets = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
          const ids = new Map();
          for (const element of document.querySelectorAll('[id]')) ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
          const said = ({ name, value }) =>
            values.includes(name) ? `${name}=${value}`
            : targets.includes(name) ? `${name}>${value.trim().split(/\s+/).map(id => ids.get(id) ?? 0)}`
            : name === 'id' ? `id#${ids.get(value)}`
            : value.trim() ? name : `${name}-`;
          const built = element => {
            const inside = [];
            for (const child of element.childNodes) {
              const one = child.nodeType === 1 ? built(child) : child.nodeType === 3 && child.data.trim() ? '·' : '';
              if (one && one !== inside.at(-1)) inside.push(one);
            }
            return `<${element.localName} ${[...element.attributes].map(said).sort().join(' ')}>${inside.join('')}`;
          };
          return built(document.documentElement);
        }
        """;

    public static async Task<IReadOnlyList<string>> AxeViolationsAsync(this IPage page)
    {
        var build = $"{page.ViewportSize?.Width} {await page.EvaluateAsync<string>(Build)}";
        if (Sound.ContainsKey(build))
        {
            return [];
        }

        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        var found = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations)");
        List<string> violations =
        [
            .. from violation in found.EnumerateArray()
               where violation.GetProperty("impact").GetString() is "serious" or "critical"
               from node in violation.GetProperty("nodes").EnumerateArray()
               select $"{violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()}",
        ];
        if (violations.Count == 0)
        {
            Sound.TryAdd(build, 0);
        }

        return violations;
    }
}
